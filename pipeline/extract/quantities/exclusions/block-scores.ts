import { SCORE_NOUNS, SCORE_VERBS } from '../../../lexicons/identifier-words.ts';
import { CARDINALS } from '../../../lexicons/number-words.ts';
import { isDash, wordAt } from '../figure.ts';
import { isBareAt, isDigitsAt, tiedAt, tiedDigitsAt, type Marker } from './marker.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, posAt, textAt } from '../piece-at.ts';

/** "voted 120 to 45", "a vote of 52 to 48", "a 7 to 2 ruling", "the 8-to-1 vote", "a score of 24 to 17": the claims read votes. */
const vote: Marker = (pieces, at) => {
  const lead = /^(?:voted|votes?|score|scoreline|margin)$/u.test(wordAt(pieces, at));
  const start = lead ? at + (/^(?:of|by)$/u.test(wordAt(pieces, at + 1)) ? 2 : 1) : at;
  const dash = isDash(wordAt(pieces, start + 1)) ? 1 : 0;
  const end = start + 3 + 2 * dash;
  if (!isDigitsAt(pieces, start) || wordAt(pieces, start + 1 + dash) !== 'to' || !isDigitsAt(pieces, end - 1)) return 0;
  return lead || SCORE_NOUNS.has(wordAt(pieces, end)) ? end - at : 0;
};

/** "They won 3 to 1": no noun behind it, else it would be a range. */
const scoreInWords: Marker = (pieces, at) => {
  if (!SCORE_VERBS.has(wordAt(pieces, at - 1)) || !isBareAt(pieces, at)) return 0;
  if (wordAt(pieces, at + 1) !== 'to' || !isBareAt(pieces, at + 2)) return 0;
  return /^(?:NOUN|ADJ|NUM|PROPN|SYM)$/u.test(posAt(pieces, at + 3)) ? 0 : 3;
};

/** "4-4-2", "9-1-1": three bare figures or more tied by hyphens. */
const formation: Marker = (pieces, at) => {
  let to = at;
  while (isBareAt(pieces, to) && tiedDigitsAt(pieces, to + 1, '-')) to += 2;
  return to - at >= 4 ? to + 1 - at : 0;
};

/** "7-6 (5)": the points of a tie-break. */
const tieBreak: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !tiedDigitsAt(pieces, at + 1, '-')) return 0;
  return textAt(pieces, at + 3) === '(' && isBareAt(pieces, at + 4) && textAt(pieces, at + 5) === ')' ? 6 : 0;
};

function isNounAt(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === 'of' || /^(?:NOUN|ADJ|PROPN)$/u.test(posAt(pieces, at));
}

/** "8/10", "4.5/5": marks out of ten or five; "4/5 of voters" is a fraction. */
function isRating(pieces: readonly Piece[], at: number): boolean {
  const below = textAt(pieces, at + 2);
  return (below === '10' || below === '5') && !isNounAt(pieces, at + 3) && !isDigitsAt(pieces, at - 1);
}

/** "24/7", "9/11", "50/50", "07/19/98": figures with a stroke that are no fraction. */
const stroke: Marker = (pieces, at) => {
  if (!isDigitsAt(pieces, at) || !tiedDigitsAt(pieces, at + 1, '/')) return 0;
  if (tiedDigitsAt(pieces, at + 3, '/')) return 5;
  const [top, below] = [Number(textAt(pieces, at)), Number(textAt(pieces, at + 2))];
  if (textAt(pieces, at + 3) === '/' || top >= below || isRating(pieces, at)) return 3;
  return (top === 9 && below === 11) || below > 128 ? 3 : 0;
};

/** "2:31:18", "1:36.6", "4:39": times of races and matches. */
const colon: Marker = (pieces, at) => {
  let to = at;
  while (isDigitsAt(pieces, to) && tiedDigitsAt(pieces, to + 1, ':')) to += 2;
  return to === at ? 0 : to + 1 - at;
};

function isNumber(pieces: readonly Piece[], at: number): boolean {
  return isDigitsAt(pieces, at) || CARDINALS.has(wordAt(pieces, at));
}

/** "four stars out of five", "four out of five stars": a critic's mark. */
const stars: Marker = (pieces, at) => {
  if (!isNumber(pieces, at)) return 0;
  const out = /^stars?$/u.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  if (wordAt(pieces, out) !== 'out' || wordAt(pieces, out + 1) !== 'of' || !isNumber(pieces, out + 2)) return 0;
  if (out === at + 2) return 5;
  return /^stars?$/u.test(wordAt(pieces, at + 4)) ? 5 : 0;
};

/** "scene.[14][6]", "both died.[1]": a footnote stands right at what it explains; "[14] people" is an editor's word. */
const footnote: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || textAt(pieces, at - 1) !== '[' || !gluedAt(pieces, at) || !gluedAt(pieces, at - 1)) return 0;
  return tiedAt(pieces, at + 1, ']') ? 1 : 0;
};

/** Scores, votes, ratings, times of races, footnotes. */
export const SCORE_MARKERS: readonly Marker[] = [vote, scoreInWords, formation, tieBreak, stroke, colon, stars, footnote];
