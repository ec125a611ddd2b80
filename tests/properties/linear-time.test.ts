import { expect, test } from '@jest/globals';
import { extract } from '../../pipeline/extract.ts';
import { growthOf } from '../growth.ts';
import { makeArticle } from './make-article.ts';

const repeated = (piece: string) => () => piece;
const LETTERS = 'abcdefghij';

/** A name of its own for each number: "Bacd Dcab". */
function nameOf(index: number): string {
  const end = String(10_000 + index).replace(/\d/gu, (digit) => LETTERS.charAt(Number(digit)));
  return `K${end} M${end}`;
}

/** What makes careless patterns quadratic: long runs of one thing, openings without an end, endings without a beginning, ever new names. */
const hostile: readonly (readonly [string, (index: number) => string])[] = [
  ['spaces', repeated(' ')],
  ['no-break spaces', repeated('\u00a0')],
  ['line breaks', repeated('\n')],
  ['spaces between words', repeated(`a${' '.repeat(100)}b`)],
  ['letters', repeated('a')],
  ['digits', repeated('7')],
  ['capitals', repeated('A ')],
  ['figures', repeated('1,000 ')],
  ['glued figures', repeated('1,')],
  ['decimals', repeated('1.')],
  ['hyphens', repeated('-')],
  ['hyphens set apart', repeated('- ')],
  ['hyphenated words', repeated('up-to-')],
  ['open quotes', repeated('“We ')],
  ['straight quotes', repeated('" ')],
  ['quotations', repeated('“We paid,” said Ada Brant. ')],
  ['brackets', repeated('(')],
  ['brackets set apart', repeated('( ')],
  ['bounds', repeated('at least ')],
  ['one name', repeated('Marit Osei ')],
  ['new names', (index) => `${nameOf(index)} spoke. `],
  ['short forms', (index) => `Harbour Safety Board (HSB) met ${nameOf(index)}. `],
  ['initials', repeated('J. ')],
  ['titles', repeated('Sen. ')],
  ['lists', repeated('Ava, Benn, ')],
  ['said', repeated('said ')],
  ['that', repeated('that ')],
  ['months', repeated('March ')],
  ['weekdays', repeated('Monday ')],
  ['currencies', repeated('$')],
  ['and', repeated('and ')],
  ['negations', repeated('not ')],
  ['deaths', repeated('At least 58 people died on Monday.\n\n')],
];

/** The longest text that is read at all. */
const LONGEST = 200_000;

function textOf(piece: (index: number) => string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += piece(index);
  return text.slice(0, length);
}

/** Processor time, for the clock on the wall also counts what others do. */
function seconds(text: string): number {
  const started = process.cpuUsage();
  extract(makeArticle(text));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

test.each(hostile)(
  'the time for a text of nothing but %s grows with its length, not with its square',
  (_name, piece) => {
    expect(growthOf((length) => seconds(textOf(piece, length)), { longest: LONGEST, times: 4, fast: 1 })).toBe('linear');
  },
  120_000,
);
