import type { BoundPhrase } from './bounds.ts';
import { wordAt } from './figure.ts';
import type { Piece } from './pieces.ts';

const DENIAL = /^(?:not|never|nothing|without|rarely|seldom|cannot|fails?|failed|failing|\p{L}+n['’]t)$/u;
/** What may stand between: "must not be over", "has not yet topped", "did not fall below", "will not cost more than". */
const CARRIERS = new Set(
  (
    'be been being is are was were have has had having must do does did to should shall may can could will would might need yet ever usually normally ' +
    'it they he she we there allowed permitted allow permit go goes going get take taking cost pay carry hold last weigh rise rising fall falling ' +
    'drop dropping dip slip drive own spend contain stay keep wait work earn measure run travel live draw attract employ receive'
  ).split(' '),
);
/** "not much more than 50", "not far below 50": hardly off the figure. */
const SOFTENED = /^(?:much|many|far|significantly|substantially|greatly|vastly)$/u;
const FARTHEST = 4;

/** "is no longer over 50"; "no" denies nothing else: "no one over 30", "no doubt more than 30". */
function saysNoLonger(pieces: readonly Piece[], start: number): boolean {
  return wordAt(pieces, start - 1) === 'longer' && wordAt(pieces, start - 2) === 'no';
}

/** "if not more than 100", "whether or not over 50", "not just over 100 homes": the words deny something else. */
function isSpared(pieces: readonly Piece[], { words }: BoundPhrase, at: number): boolean {
  if (words[0] === 'just' || words[0] === 'only') return true;
  return wordAt(pieces, at) === 'not' && /^(?:if|or|why)$/u.test(wordAt(pieces, at - 1));
}

/** "never drew more than 50": behind "never" any verb is denied. */
function overLooks(pieces: readonly Piece[], at: number, start: number): boolean {
  return CARRIERS.has(wordAt(pieces, at)) || (at === start - 1 && /^(?:never|rarely|seldom)$/u.test(wordAt(pieces, at - 1)));
}

/** "Nor may the loan exceed 25 percent": a clause that "nor" opens is denied as a whole. */
function isBehindNor(pieces: readonly Piece[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 7); at -= 1) {
    if (wordAt(pieces, at) === 'nor') return true;
    if (pieces[at]?.kind !== 'word') return false;
  }
  return false;
}

/** The denial that a phrase stands under, or undefined: 'softened' if it is denied by little. */
export function denialOf(pieces: readonly Piece[], phrase: BoundPhrase, start: number): 'flat' | 'softened' | undefined {
  if (saysNoLonger(pieces, start) || isBehindNor(pieces, start)) return 'flat';
  const isSoft = SOFTENED.test(wordAt(pieces, start - 1));
  const from = isSoft ? start - 1 : start;
  for (let at = from - 1; at >= from - FARTHEST; at -= 1) {
    const word = wordAt(pieces, at);
    if (DENIAL.test(word) || (word === 'yet' && wordAt(pieces, at + 1) === 'to'))
      return isSpared(pieces, phrase, at) ? undefined : isSoft ? 'softened' : 'flat';
    if (!overLooks(pieces, at, from)) return undefined;
  }
  return undefined;
}
