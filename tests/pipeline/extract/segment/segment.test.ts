import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segment } from '../../../../pipeline/extract/segment/segment.ts';
import { SENTENCE_LIMIT } from '../../../../pipeline/nlp/caps.ts';

const sentencesOf = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));
const newsLike = fc
  .array(
    fc.oneof(
      fc.constantFrom('Gen. ', 'U.S. ', 'It sank. ', '"No?" ', '.', '\n', ' • ', '1. ', '…', '"', 'p.m. ', '\u{1F6A2}'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('segment', () => {
  test('counts the lines that hold text as paragraphs', () => {
    expect(segment('Ferry sinks\n\nNine died. Ten swam.\n \nThe end.').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  test('leaves out nothing but space and bullets, and nothing overlaps', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let last = 0;
        for (const { start, end } of segment(text)) {
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('cuts endless sentences at the limit, between words', () => {
    const sentences = sentencesOf('word '.repeat(5_000));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(SENTENCE_LIMIT);
      expect(sentence).toMatch(/^word.*word$/u);
    }
  });

  test.each([
    ['full stops', '.'.repeat(200_000)],
    ['initials', 'A. '.repeat(60_000)],
    ['quotes', '"'.repeat(200_000)],
    ['brackets after stops', `It ended.${')'.repeat(200_000)}x`],
    ['letters', 'a'.repeat(200_000)],
    ['spaces', `It ended.${' '.repeat(200_000)}x`],
  ])('reads 200,000 %s in linear time', (_name, text) => {
    const started = performance.now();
    segment(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
