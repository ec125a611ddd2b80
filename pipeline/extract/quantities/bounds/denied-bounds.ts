import type { BoundPhrase } from './bounds.ts';
import { wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';

const DENIAL = /^(?:not|never|nothing|without|rarely|seldom|cannot|fails?|failed|failing|\p{L}+n['’]t)$/u;
/** What may stand between: "must not be over", "has not yet topped", "did not fall below", "will not cost more than". */
const CARRIERS = new Set(
  (
    'be been being is are was were have has had having must do does did to should shall may can could will would might need yet ever usually normally ' +
    'it they he she we there allowed permitted allow permit go goes going get take taking cost pay carry hold last weigh rise rising fall falling ' +
    'drop dropping dip slip drive own spend contain stay keep wait work earn measure run travel live draw attract employ receive at any time point stage'
  ).split(' '),
);
/** "not much more than 50", "not far below 50": hardly off the figure. */
const SOFTENED = /^(?:much|many|far|significantly|substantially|greatly|vastly)$/u;
const FARTHEST = 4;
/** "may not be held for more than 14 days": what must not be done for long, unlike "has not been seen for more than 14 days". */
const CONFINED = new Set(
  'held detained kept jailed imprisoned locked extended increased charged raised fined paid borrowed stored used for'.split(' '),
);
const ORDER = /^(?:may|must|shall|should|can)$/u;

/** "is no longer over 50"; "no" denies nothing else: "no one over 30", "no doubt more than 30". */
function saysNoLonger(pieces: readonly Piece[], start: number): boolean {
  return wordAt(pieces, start - 1) === 'longer' && wordAt(pieces, start - 2) === 'no';
}

/** "if not more than 100", "whether or not over 50", "not just over 100 homes": the words deny something else. */
function isSpared(pieces: readonly Piece[], { words }: BoundPhrase, at: number): boolean {
  if (words[0] === 'just' || words[0] === 'only') return true;
  return wordAt(pieces, at) === 'not' && /^(?:if|or|why)$/u.test(wordAt(pieces, at - 1));
}

/** "must not", "cannot", "may not". */
function forbids(pieces: readonly Piece[], at: number): boolean {
  return /^(?:cannot|can['’]t|mustn['’]t|shouldn['’]t)$/u.test(wordAt(pieces, at)) || ORDER.test(wordAt(pieces, at - 1));
}

/** "not", "has yet to", "in no case", "no loan can": the words that deny what follows them. */
function denies(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at);
  if (DENIAL.test(word)) return true;
  if (word === 'yet') return wordAt(pieces, at + 1) === 'to';
  return wordAt(pieces, at - 1) === 'no' && (/^(?:case|event|circumstances|way)$/u.test(word) || ORDER.test(wordAt(pieces, at + 1)));
}

/** Is every piece between a denial and its phrase one that carries it on? "never drew more than 50": behind "never" any verb does. */
function reaches(pieces: readonly Piece[], at: number, end: number): boolean {
  const words = pieces.slice(at + 1, end).map(({ lower }) => lower);
  if (words.length === 1 && /^(?:never|rarely|seldom)$/u.test(wordAt(pieces, at))) return true;
  return words.every((word) => CARRIERS.has(word) || (CONFINED.has(word) && forbids(pieces, at)));
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
    if (!denies(pieces, at)) continue;
    return isSpared(pieces, phrase, at) || !reaches(pieces, at, from) ? undefined : isSoft ? 'softened' : 'flat';
  }
  return undefined;
}
