import { VAGUE_PLURALS } from '../../../lexicons/number-words.ts';
import { wordAt } from '../figure.ts';
import { multiplierOf, type Numeral } from './numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { posAt } from '../piece-at.ts';

/** "a few hundred", "several thousand": two to nine of them. */
export function readFew(pieces: readonly Piece[], scaleAt: number): Numeral | null {
  const scale = wordAt(pieces, scaleAt).endsWith('s') ? undefined : multiplierOf(wordAt(pieces, scaleAt));
  if (scale === undefined) return null;
  return { to: scaleAt + 1, value: null, low: 2 * scale, high: 9 * scale, base: 2, scale, form: 'vague', rule: 'vague/few' };
}

/** "scores of people", "Scores were hurt": no noun or owner in front makes them results ("test scores were"). */
function countsScores(pieces: readonly Piece[], at: number): boolean {
  const next = wordAt(pieces, at + 1);
  return (
    next === 'of' || (/^(?:were|are|have|had|more)$/u.test(next) && !/^(?:NOUN|ADJ|DET|PRON|PROPN|VERB)$/u.test(posAt(pieces, at - 1)))
  );
}

/** "dozens", "tens of thousands", "hundreds of millions". */
export function readVague(pieces: readonly Piece[], at: number): Numeral | null {
  const first = VAGUE_PLURALS.get(wordAt(pieces, at));
  if (first === undefined || (wordAt(pieces, at) === 'scores' && !countsScores(pieces, at))) return null;
  const second = wordAt(pieces, at + 1) === 'of' ? VAGUE_PLURALS.get(wordAt(pieces, at + 2)) : undefined;
  if (wordAt(pieces, at) === 'tens' && second === undefined) return null;
  const factor = second === undefined ? 1 : second[0];
  return {
    to: second === undefined ? at + 1 : at + 3,
    value: null,
    low: first[0] * factor,
    high: first[1] * factor,
    base: first[0],
    scale: 1,
    form: 'vague',
    rule: 'vague/plural',
  };
}

/** "a couple of weeks", "a couple hundred people": two, more or less. */
export function readCouple(pieces: readonly Piece[], at: number): Numeral | null {
  if (wordAt(pieces, at) !== 'couple') return null;
  const of = wordAt(pieces, at + 1) === 'of' ? 1 : 0;
  const scale = multiplierOf(wordAt(pieces, at + of + 1));
  if (scale !== undefined) return { to: at + of + 2, value: 2 * scale, base: 2, scale, form: 'words', rule: 'vague/couple' };
  if (of === 0 || posAt(pieces, at + 2) === 'DET') return null;
  return { to: at + 2, value: 2, base: 2, scale: 1, form: 'words', rule: 'vague/couple' };
}
