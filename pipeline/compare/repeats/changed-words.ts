import { isTurnedRound, rivalWords } from '../changed-sense.ts';
import type { PassageWord } from '../passage-words.ts';
import { calendarWordOf, figureOf } from '../word-values.ts';

/** A pair of words that answer one another in two copies and say different things. */
export interface ChangedWords {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
}

type Words = readonly PassageWord[];

/** Longer rewritings are other sentences, where nothing answers anything. */
const LONGEST_HUNK = 8;
const LONGEST_NAME_HUNK = 4;

/**
 * The figures, calendar words and names that were changed within one rewritten stretch, and what turns its sense round: "nine died" /
 * "12 died" → nine, 12; "in northern Oresia" / "in southern Oresia" → northern, southern; "had signed" / "had not signed" → all of it.
 */
export function changedWords(a: Words, b: Words, isOrdinary: (word: string) => boolean): ChangedWords[] {
  if (a.length === 0 || b.length === 0 || Math.max(a.length, b.length) > LONGEST_HUNK) return [];
  const values = [...pairValues(a, b, figureOf), ...pairValues(a, b, weekdayOf), ...pairValues(a, b, monthOf)];
  const senses = values.length > 0 ? [] : pairSenses(a, b);
  return senses.length > 0 ? senses : [...values, ...pairNames(a, b, isOrdinary)];
}

function pairSenses(a: Words, b: Words): ChangedWords[] {
  if (Math.max(a.length, b.length) > LONGEST_NAME_HUNK) return [];
  const rivals = rivalWords(a, b);
  if (rivals !== undefined) return [{ a: spanOfWords(rivals[0]), b: spanOfWords(rivals[1]) }];
  return isTurnedRound(a, b) ? [{ a: spanOfWords(a), b: spanOfWords(b) }] : [];
}

function weekdayOf(word: PassageWord): string | undefined {
  const found = calendarWordOf(word);
  return found?.kind === 'weekday' ? found.name : undefined;
}

function monthOf(word: PassageWord): string | undefined {
  const found = calendarWordOf(word);
  return found?.kind === 'month' ? found.name : undefined;
}

function pairValues(a: Words, b: Words, valueOf: (word: PassageWord, next?: PassageWord) => number | string | undefined): ChangedWords[] {
  const [ones, others] = [a, b].map((words) =>
    words.flatMap((word, index) => {
      const value = valueOf(word, words[index + 1]);
      return value === undefined ? [] : [{ word, value }];
    }),
  ) as [{ word: PassageWord; value: number | string }[], { word: PassageWord; value: number | string }[]];
  if (ones.length !== others.length) return [];
  return ones.flatMap(({ word, value }, index) => {
    const other = others[index];
    return other === undefined || other.value === value ? [] : [{ a: spanOfWords([word]), b: spanOfWords([other.word]) }];
  });
}

function pairNames(a: Words, b: Words, isOrdinary: (word: string) => boolean): ChangedWords[] {
  if (Math.max(a.length, b.length) > LONGEST_NAME_HUNK) return [];
  const [one, other] = [nameIn(a), nameIn(b)];
  if (one === undefined || other === undefined || sayTheSame(one, other)) return [];
  if ([one, other].some((name) => name.every(({ key }) => isOrdinary(key)))) return [];
  return [{ a: spanOfWords(one), b: spanOfWords(other) }];
}

/** The one run of capitalised words, when none of it could be an ordinary word that opens a sentence. */
function nameIn(words: Words): Words | undefined {
  const from = words.findIndex(isCapitalised);
  if (from < 0) return undefined;
  const rest = words.slice(from);
  const length = rest.findIndex((word) => !isCapitalised(word));
  const name = length < 0 ? rest : rest.slice(0, length);
  if (words.filter(isCapitalised).length !== name.length) return undefined;
  return name.some((word) => word.opens || calendarWordOf(word) || figureOf(word) !== undefined) ? undefined : name;
}

function isCapitalised({ text }: PassageWord): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}/u.test(text) || /^\p{Lu}{2,}$/u.test(text);
}

/** One spelling of the other, a part of the other, or its initials. */
function sayTheSame(one: Words, other: Words): boolean {
  const [a, b] = [one, other].map((words) => words.flatMap(({ key }) => key.split('-')));
  if (a === undefined || b === undefined) return true;
  if (a.some((word) => b.includes(word))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  if (initials(a) === b.join('') || initials(b) === a.join('')) return true;
  return isSpelling(a.join(' '), b.join(' '));
}

function isSpelling(a: string, b: string): boolean {
  if (a.startsWith(b.slice(0, 4)) || b.startsWith(a.slice(0, 4))) return true;
  return editDistance(a, b) <= Math.max(1, Math.min(a.length, b.length) * 0.4);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function spanOfWords(words: Words): { start: number; end: number } {
  return { start: (words[0] as PassageWord).start, end: (words.at(-1) as PassageWord).end };
}
