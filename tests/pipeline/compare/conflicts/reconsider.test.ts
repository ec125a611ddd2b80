import { expect, test } from '@jest/globals';
import { compare, extract, reconsider, type SentencePair } from '../../../../pipeline/index.ts';
import type { Conflict, Opinion } from '../../../../schemas/index.ts';

const sure = {
  entailment: { entailment: 1, neutral: 0, contradiction: 0 },
  neutral: { entailment: 0, neutral: 1, contradiction: 0 },
  contradiction: { entailment: 0, neutral: 0, contradiction: 1 },
} satisfies Record<string, Opinion>;

const texts = {
  post: 'The union agreed to the offer on Monday. The ferry Solvana Star carried 187 people when it capsized off Port Meral.',
  sun: 'The ferry Solvana Star carried 214 people when it capsized off Port Meral.',
};
const articles = Object.entries(texts).map(([source, text]) => ({ id: source, version: '1', source, language: 'en', text }));
const [figures] = compare(articles, articles.map(extract)).conflicts as [Conflict];
const verbal: Conflict = { ...figures, id: 'verbal', kind: 'polarity', score: 0.6 };

const saying = (opinion: Opinion) => (pairs: readonly SentencePair[]) => Promise.resolve(pairs.map(() => opinion));

test.each([
  ['contradiction', 0.87],
  ['neutral', 0.6],
  ['entailment', 0.25],
] as const)('a sure "%s" moves a verbal conflict of .60 to %s', async (opinion, score) => {
  const [moved] = await reconsider([verbal], saying(sure[opinion]));
  expect(moved).toEqual({ ...verbal, score, opinion: sure[opinion] });
});

test('it never overrules a quantity rule: the flag stays above the line', async () => {
  const [moved] = await reconsider([{ ...figures, score: 0.6 }], saying(sure.entailment));
  expect(moved?.score).toBe(0.5);
});

test('each pair is asked both ways round, and what was moved is ranked anew', async () => {
  const asked: SentencePair[] = [];
  const opinions = [sure.entailment, sure.entailment, sure.contradiction, sure.neutral];
  const moved = await reconsider([{ ...verbal, id: 'other', score: 0.7 }, verbal], (pairs) => {
    asked.push(...pairs);
    return Promise.resolve(opinions);
  });
  expect(asked[0]).toEqual({ premise: asked[1]?.hypothesis, hypothesis: asked[1]?.premise });
  expect(moved.map(({ id, opinion }) => [id, opinion?.contradiction])).toEqual([
    ['verbal', 0.5],
    ['other', 0],
  ]);
});

test('nothing is asked about nothing, and a reader that skips a pair is refused', async () => {
  await expect(reconsider([], () => Promise.reject(new Error('asked')))).resolves.toEqual([]);
  await expect(reconsider([verbal], () => Promise.resolve([]))).rejects.toThrow('0 opinions on 2 pairs');
});
