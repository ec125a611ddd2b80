import { expect, test } from '@jest/globals';
import { extract } from '../../pipeline/extract.ts';
import { makeArticle } from './make-article.ts';

/** What makes careless patterns quadratic: long runs of one thing, openings without an end, endings without a beginning. */
const hostile: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['line breaks', '\n'],
  ['letters', 'a'],
  ['capitals', 'A '],
  ['figures', '1,000 '],
  ['glued figures', '1,'],
  ['decimals', '1.'],
  ['hyphens', '-'],
  ['hyphenated words', 'up-to-'],
  ['open quotes', '“We '],
  ['straight quotes', '" '],
  ['brackets', '('],
  ['bounds', 'at least '],
  ['names', 'Marit Osei '],
  ['initials', 'J. '],
  ['titles', 'Sen. '],
  ['lists', 'Ava, Benn, '],
  ['said', 'said '],
  ['that', 'that '],
  ['months', 'March '],
  ['weekdays', 'Monday '],
  ['currencies', '$'],
  ['and', 'and '],
  ['negations', 'not '],
];

function seconds(text: string): number {
  const started = performance.now();
  extract(makeArticle(text));
  return (performance.now() - started) / 1000;
}

/** Twenty times a long article. What is quadratic in it takes far longer than this; what is linear, well under a second. */
const LENGTH = 60_000;
const BUDGET_SECONDS = 10;

test.each(hostile)(
  'a text of nothing but %s is read in bounded time',
  (_name, piece) => {
    expect(seconds(piece.repeat(LENGTH / piece.length))).toBeLessThan(BUDGET_SECONDS);
  },
  60_000,
);
