import type { DateMention } from '../../../../schemas/index.ts';
import { NUMBER_IDIOMS } from '../../../lexicons/number-idioms.ts';
import { CARDINALS } from '../../../lexicons/number-words.ts';
import { CODE_MARKERS } from './block-codes.ts';
import { CONTACT_MARKERS } from './block-contacts.ts';
import { SCORE_MARKERS } from './block-scores.ts';
import { wordAt } from '../figure.ts';
import type { Marker } from './marker.ts';
import type { Piece } from '../pieces.ts';

const IDIOMS_BY_WORD = new Map<string, (readonly string[])[]>();
for (const words of NUMBER_IDIOMS.map((idiom) => idiom.split(' '))) {
  const [first = ''] = words;
  IDIOMS_BY_WORD.set(first, [...(IDIOMS_BY_WORD.get(first) ?? []), words]);
}

/** "put two and two together", "gave 110 percent", "in two minds", "one-on-one", "number one". */
const idiom: Marker = (pieces, at) => {
  const candidates = IDIOMS_BY_WORD.get(wordAt(pieces, at));
  return candidates?.find((words) => words.every((word, offset) => wordAt(pieces, at + offset) === word))?.length ?? 0;
};

const MARKERS: readonly Marker[] = [...SCORE_MARKERS, ...CONTACT_MARKERS, ...CODE_MARKERS, idiom];

function startsMarker(piece: Piece): boolean {
  if (piece.kind === 'digits' || piece.text === '+' || piece.text === '@') return true;
  return CARDINALS.has(piece.lower) || IDIOMS_BY_WORD.has(piece.lower) || MARKER_WORDS.has(piece.lower);
}

const MARKER_WORDS = new Set('vote votes voted score scoreline margin www http https'.split(' '));

/** The stretch that the first marker tells at a piece. */
function markedLength(pieces: readonly Piece[], at: number): number {
  for (const marker of MARKERS) {
    const length = marker(pieces, at);
    if (length > 0) return length;
  }
  return 0;
}

/** Dates that hold a length of time: "three years ago", "the past six months", "the 13 weeks ended Sept. 26". */
const HOLD_LENGTHS: ReadonlySet<string> = new Set([
  'date/ago',
  'date/later',
  'date/length',
  'date/period-to',
  'date/months-of-year',
  'date/counted-from',
]);
const LENGTH_FIRST = /^.{0,40}?\b(?:day|week|fortnight|month|quarter|year|decade)s?\b/iu;

/** Where a date closes the text to the figures: behind the length that it holds, which is a figure of its own. */
function closedFrom({ rule, span }: DateMention): number {
  return HOLD_LENGTHS.has(rule) ? span.start + (LENGTH_FIRST.exec(span.text)?.[0].length ?? 0) : span.start;
}

/** Which pieces stand in a date, a telephone number, an address, an idiom: no figure is read there. */
export function blockedPieces(pieces: readonly Piece[], dates: readonly DateMention[]): boolean[] {
  const blocked = new Array<boolean>(pieces.length).fill(false);
  const closed = dates.map((date) => ({ start: closedFrom(date), end: date.span.end }));
  let next = 0;
  let until = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    while ((closed[next]?.end ?? Infinity) <= piece.start) next += 1;
    if ((closed[next]?.start ?? Infinity) < piece.end) blocked[index] = true;
    if (index < until || !startsMarker(piece)) continue;
    until = index + markedLength(pieces, index);
    blocked.fill(true, index, until);
  }
  return blocked;
}
