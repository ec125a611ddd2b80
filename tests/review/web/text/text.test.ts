import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Repeat } from '../../../../schemas/index.ts';
import { blocksOf, paragraphsOf } from '../../../../review/web/text/blocks.ts';
import { compareTexts } from '../../../../review/web/text/compare-texts.ts';
import { pieces } from '../../../../review/web/text/pieces.ts';
import { agoWords } from '../../../../review/web/text/time-words.ts';
import { windowOf } from '../../../../review/web/text/window.ts';
import { decisionWords, listWords, outletWords } from '../../../../review/web/text/words.ts';

describe('pieces', () => {
  test('carry their marks', () => {
    const found = pieces(
      'At 58 now',
      [
        { start: 103, end: 105, tag: 'mark' },
        { start: 100, end: 105, tag: 'sentence' },
      ],
      100,
    );
    expect(found.map(({ text, tags }) => [text, ...tags])).toEqual([['At ', 'sentence'], ['58', 'mark', 'sentence'], [' now']]);
  });

  test('together are the text, whatever is marked', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      tag: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(mark, { maxLength: 6 }), fc.nat(9), (text, marks, offset) => {
        const found = pieces(text, marks, offset);
        expect(found.map((one) => one.text).join('')).toBe(text);
        for (const { start, end, tags } of found) {
          for (const { start: from, end: to, tag } of marks) {
            if (from <= start && end <= to) expect(tags).toContain(tag);
          }
        }
      }),
    );
  });
});

describe('a long paragraph', () => {
  const text = 'one two three four five six seven eight nine ten';

  test('is cut between words round its sentence', () => {
    const { start, end } = windowOf(text, { start: 14, end: 23 }, 6);
    expect(text.slice(start, end)).toBe('three four five six');
  });

  test('keeps its sentence whole, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.nat(20), (a, b, reach) => {
        const sentence = { start: Math.min(a, b), end: Math.max(a, b) };
        const { start, end } = windowOf(text, sentence, reach);
        expect(start).toBeLessThanOrEqual(sentence.start);
        expect(end).toBeGreaterThanOrEqual(sentence.end);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('blocks', () => {
  const copied = 'x'.repeat(200);
  const text = `Head\n\n${copied}\n\nOwn words`;
  const span = { start: 6, end: 206, text: copied };
  const repeat = (origin: string): Repeat => ({
    ...{ id: 'r', kind: 'across', origin: 0, changed: [], boilerplate: false, rule: 'repeat/x' },
    occurrences: [
      { articleId: origin, span },
      { articleId: origin === 'me' ? 'other' : 'me', span },
    ],
  });

  test('a copied passage is folded, the original is not', () => {
    expect(paragraphsOf(text)).toHaveLength(3);
    expect(blocksOf(text, [repeat('other')], 'me').map(({ copyOf }) => copyOf?.articleId)).toEqual([undefined, 'other', undefined]);
    expect(blocksOf(text, [repeat('me')], 'me').every(({ copyOf }) => copyOf === undefined)).toBe(true);
  });

  test('standing text of an outlet is no copy', () => {
    expect(blocksOf(text, [{ ...repeat('other'), boilerplate: true }], 'me').every(({ copyOf }) => copyOf === undefined)).toBe(true);
  });
});

describe('two versions', () => {
  test('changed figures are told from changed words', () => {
    const changes = compareTexts('At least 12 people died, police said.', 'At least 15 people were killed, police said.');
    expect(changes.map(({ kind, text, figure }) => `${kind}${figure ? '!' : ''} ${text.trim()}`)).toEqual([
      'same At least',
      'gone! 12',
      'added! 15',
      'same people',
      'gone died,',
      'added were killed,',
      'same police said.',
    ]);
  });

  test('both can be read out of the comparison', () => {
    const words = fc.array(fc.constantFrom('a ', 'b ', '12 ', '\n\n', 'c'), { maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = compareTexts(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('gone')).toBe(after);
        if (before === after) expect(changes.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('texts of the longest size are compared in a moment', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareTexts(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'added']);
  });
});

test('words', () => {
  expect(decisionWords({ decision: 'not-a-conflict', dismissal: 'rounding' })).toBe('Not a conflict: the same after rounding');
  expect(decisionWords({ decision: 'resolved', answer: '69 people' })).toBe('Resolved: 69 people');
  expect(listWords(['Ada', 'Ben', 'Cy'])).toBe('Ada, Ben and Cy');
  expect(outletWords({ outlets: ['A', 'B', 'C', 'D'] })).toBe('A, B and 2 more');
});

test.each([
  ['2031-01-01T12:29:40Z', 'just now'],
  ['2031-01-01T12:29:00Z', '1 minute ago'],
  ['2031-01-01T10:00:00Z', '2 hours ago'],
  ['2030-12-29T10:00:00Z', '3 days ago'],
  ['2030-11-29T10:00:00Z', '2030-11-29'],
])('%s: %s', (at, words) => {
  expect(agoWords(at, Date.parse('2031-01-01T12:30:00Z'))).toBe(words);
});
