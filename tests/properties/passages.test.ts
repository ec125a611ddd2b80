import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePassages } from '../../pipeline/compare-passages.ts';
import { newsText } from './news-text.ts';
import { runs } from './runs.ts';

const bounds = ['', 'at least ', 'more than ', 'almost ', 'about ', 'up to ', 'fewer than ', 'no '];
const figures = ['12', '19', '31', '130', '300', 'dozens of', 'two'];
const deeds = [
  'died in the accident',
  'were rescued by fishermen',
  'accepted the offer',
  'have refused the offer',
  'will be sent to Tarn',
  'were on board',
];
const days = ['', ' on Monday', ' on March 12', ' on March 14, 2024', ' in 2019'];
const speakers = ['', 'The coast guard said ', 'Mayor Lena Ortega denied that '];

/** Sentences that often speak of one thing: "The coast guard said at least 12 people died in the accident on Monday." */
const sentence = fc
  .tuple(
    fc.constantFrom(...speakers),
    fc.constantFrom(...bounds),
    fc.constantFrom(...figures),
    fc.constantFrom(...deeds),
    fc.constantFrom(...days),
  )
  .map(([speaker, bound, figure, deed, day]) => `${speaker}${bound}${figure} people ${deed}${day}.`);

const passage = fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: newsText });

const disagreements = ['conflict', 'disputed'];

test('comparing is symmetric', () => {
  fc.assert(
    fc.property(passage, passage, (a, b) => {
      const [there, back] = [comparePassages({ a, b }), comparePassages({ a: b, b: a })];
      expect({ outcome: back.outcome, kind: back.kind }).toEqual({ outcome: there.outcome, kind: there.kind });
    }),
    runs(200),
  );
});

test('nothing conflicts with itself', () => {
  fc.assert(
    fc.property(passage, (a) => {
      expect(disagreements).not.toContain(comparePassages({ a, b: a }).outcome);
    }),
    runs(200),
  );
});
