import type { Bound } from '../../../../schemas/index.ts';
import { BOUND_RULES, type BoundRule } from './bound-phrases.ts';
import { wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly rule: BoundRule;
}

/** A bound that was read at a figure. */
export interface FoundBound {
  readonly bound: Bound;
  readonly rule: string;
  readonly isDenied?: boolean;
}

/** A phrase in the pieces of the text: "approx." is two, "50-and-over" is written with hyphens. */
function spellings(phrase: string): readonly (readonly string[])[] {
  const words = phrase.match(/[\p{L}'’]+|\S/gu) ?? [];
  return /^(?:or|and) /u.test(phrase) ? [words, words.flatMap((word) => ['-', word])] : [words];
}

function index(side: 'before' | 'after'): ReadonlyMap<string, readonly BoundPhrase[]> {
  const phrases = new Map<string, BoundPhrase[]>();
  for (const rule of BOUND_RULES) {
    for (const words of (rule[side] ?? []).flatMap(spellings)) {
      const key = (side === 'before' ? words.at(-1) : words[0]) ?? '';
      phrases.set(
        key,
        [...(phrases.get(key) ?? []), { words, rule }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return phrases;
}

/** Phrases by the word nearest to the figure, longest first. */
const BEFORE: ReadonlyMap<string, readonly BoundPhrase[]> = index('before');
const AFTER: ReadonlyMap<string, readonly BoundPhrase[]> = index('after');

/** The longest phrase that ends right in front of `end`: "no more than" before 30. */
export function matchBefore(pieces: readonly Piece[], end: number): BoundPhrase | undefined {
  const candidates = BEFORE.get(wordAt(pieces, end - 1));
  return candidates?.find(({ words }) => words.every((word, offset) => wordAt(pieces, end - words.length + offset) === word));
}

/** The longest phrase that starts at a piece: "or more" behind 14. */
export function matchAfter(pieces: readonly Piece[], at: number): BoundPhrase | undefined {
  return AFTER.get(wordAt(pieces, at))?.find(({ words }) => words.every((word, offset) => wordAt(pieces, at + offset) === word));
}
