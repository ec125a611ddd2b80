import type { DateMention } from '../../../schemas/index.ts';
import { SCORE_NOUNS } from '../../lexicons/identifier-words.ts';
import { STREET_WORDS } from '../../lexicons/place-words.ts';
import { isDash, wordAt } from './figure.ts';
import type { Piece } from './pieces.ts';
import { gluedAt, textAt } from './piece-at.ts';

type Marker = (pieces: readonly Piece[], at: number) => number;

function isDigits(piece: Piece | undefined): boolean {
  return piece?.kind === 'digits';
}

interface Groups {
  readonly to: number;
  readonly groups: number;
  readonly digits: number;
  readonly hyphens: number;
}

/** Is there a group of bare digits, set apart by one space or one hyphen? */
function groupAt(pieces: readonly Piece[], at: number, dash: number): boolean {
  return /^\d+$/u.test(textAt(pieces, at + dash)) && gluedAt(pieces, at + dash) === (dash === 1);
}

/** A telephone number has no more digits; nor is a longer run followed to its end. */
const MOST_DIGITS = 16;

/** The run of digit groups that starts at a piece. */
function digitGroups(pieces: readonly Piece[], at: number): Groups {
  let run: Groups = { to: at + 1, groups: 1, digits: textAt(pieces, at).length, hyphens: 0 };
  for (;;) {
    const dash = textAt(pieces, run.to) === '-' && gluedAt(pieces, run.to) ? 1 : 0;
    if (run.digits > MOST_DIGITS || !groupAt(pieces, run.to, dash)) return run;
    const digits = run.digits + textAt(pieces, run.to + dash).length;
    run = { to: run.to + dash + 1, groups: run.groups + 1, digits, hyphens: run.hyphens + dash };
  }
}

/** Seven to sixteen digits with a plus, a leading zero, or two hyphens. */
function isPhone({ groups, digits, hyphens }: Groups, plus: boolean, zero: boolean): boolean {
  if (digits < 7 || digits > MOST_DIGITS) return false;
  return plus || (zero && (groups > 1 || digits >= 9)) || (hyphens >= 2 && groups >= 3);
}

/** "+44 1632 960 118", "330-555-0127", "0113 496 0204", "02-55100199": how many pieces from `at` are a telephone number. */
const phone: Marker = (pieces, at) => {
  const plus = textAt(pieces, at) === '+';
  const start = plus ? at + 1 : at;
  const first = textAt(pieces, start);
  if (!/^\d+$/u.test(first) || (!plus && isDigits(pieces[at - 1]))) return 0;
  const run = digitGroups(pieces, start);
  return isPhone(run, plus, first.startsWith('0')) ? run.to - at : 0;
};

/** "702 00 Ostrava", "SW1 2": bare groups of digits side by side that are no thousands. */
const groups: Marker = (pieces, at) => {
  const next = pieces[at + 1];
  if (!isDigits(pieces[at]) || !isDigits(next) || next?.glued !== false) return 0;
  const plain = /^\d+$/u.test(textAt(pieces, at)) && /^\d+$/u.test(next.text);
  return plain && next.text.startsWith('0') && next.text.length < 3 ? 2 : 0;
};

/** "1600 Pennsylvania Avenue NW", "16-18 Industrial Avenue", "575 Wilbraham Road", "the 16th Street Bridge". */
const street: Marker = (pieces, at) => {
  if (!isDigits(pieces[at]) || /[.,]/u.test(textAt(pieces, at))) return 0;
  const start = isDash(wordAt(pieces, at + 1)) && isDigits(pieces[at + 2]) ? at + 3 : at + 1;
  for (let index = start; index < start + 5; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (piece.kind === 'mark' && piece.text !== '.') || !/^[\p{Lu}0-9.]/u.test(piece.text)) return 0;
    if (index > start && STREET_WORDS.has(piece.lower)) return index + 1 - at;
  }
  return 0;
};

/** "24/7", "9/11", "50/50": two figures with a stroke that are no fraction. */
const stroke: Marker = (pieces, at) => {
  if (!isDigits(pieces[at]) || textAt(pieces, at + 1) !== '/' || !isDigits(pieces[at + 2]) || pieces[at + 2]?.glued !== true) return 0;
  const [top, below] = [Number(textAt(pieces, at)), Number(textAt(pieces, at + 2))];
  if (textAt(pieces, at + 3) === '/' || top >= below) return 3;
  return (top === 9 && below === 11) || below > 128 ? 3 : 0;
};

/** "2:31:18", "1:36.6", "4:39": times of races and matches. */
const colon: Marker = (pieces, at) => {
  let to = at;
  while (
    isDigits(pieces[to]) &&
    textAt(pieces, to + 1) === ':' &&
    gluedAt(pieces, to + 1) &&
    isDigits(pieces[to + 2]) &&
    gluedAt(pieces, to + 2)
  )
    to += 2;
  return to === at ? 0 : to + 1 - at;
};

/** "6'3\"": heights in feet and inches. */
const height: Marker = (pieces, at) =>
  isDigits(pieces[at]) && /^['’′]$/u.test(wordAt(pieces, at + 1)) && isDigits(pieces[at + 2]) && gluedAt(pieces, at + 2) ? 3 : 0;

/** "12th", "9AB8", "6DP", "5G": letters right at a figure that are neither scale nor unit. */
const ordinal: Marker = (pieces, at) => {
  const next = pieces[at + 1];
  if (!isDigits(pieces[at]) || next?.glued !== true) return 0;
  if (next.text === 'st') return /(?:^|[^1])1$/u.test(textAt(pieces, at)) ? 2 : 0;
  if (/^(?:nd|rd|th|[GDPxXv]|AB|DP|RP|er|ers)$/u.test(next.text)) return 2;
  return isDigits(pieces[at + 2]) && gluedAt(pieces, at + 2) && next.kind === 'word' && !/^[mk]?m$/u.test(next.text) ? 3 : 0;
};

/** "info@team24.example", "www.route66.example": a figure inside an address of the net. */
const net: Marker = (pieces, at) => {
  if (textAt(pieces, at) !== '@' && !(wordAt(pieces, at) === 'www' || wordAt(pieces, at) === 'http' || wordAt(pieces, at) === 'https'))
    return 0;
  let to = at + 1;
  while (gluedAt(pieces, to)) to += 1;
  return to - at;
};

/** "put two and two together", "gave 110 percent", "in two minds", "one-on-one", "four-letter word", "number one". */
const IDIOMS: readonly (readonly string[])[] = [
  'two and two together',
  'two and two make four',
  'one by one',
  'one to one',
  'one - to - one',
  'one - on - one',
  'one on one',
  'two by two',
  'one - off',
  'one - sided',
  'one - way',
  'two - way',
  'one - time',
  'one - stop',
  'one or the other',
  'one way or another',
  'one way or the other',
  'one of a kind',
  'one and only',
  'one and the same',
  'one hundred and ten percent',
  '110 percent',
  '110 per cent',
  '110 %',
  'two - faced',
  'two - tone',
  'second to none',
  'in two minds',
  'at sixes and sevens',
  'zero - sum',
  'zero tolerance',
  'zero - tolerance',
  'ground zero',
  'net zero',
  'net - zero',
  'zero hour',
  'year zero',
  'patient zero',
  'day one',
  'square one',
  'plan b',
  'catch 22',
  'catch - 22',
  'number one',
  'page one',
  'phase one',
  'part one',
  'part two',
  'one another',
  'big four',
  'big three',
  'big five',
  'final four',
  'cloud nine',
  'five - star',
  'four - star',
  'three - star',
  'five - a - side',
  'four - letter',
  '50 - 50',
  'fifty - fifty',
  'double - digit',
  'first - half',
  'twenty - something',
  'a million miles',
  'a thousand times over',
  'one day',
  'to one side',
  'on one side',
  'one thing',
  'one point',
].map((idiom) => idiom.split(' '));

const IDIOMS_BY_WORD = new Map<string, (readonly string[])[]>();
for (const idiom of IDIOMS) IDIOMS_BY_WORD.set(idiom[0] ?? '', [...(IDIOMS_BY_WORD.get(idiom[0] ?? '') ?? []), idiom]);

const idiom: Marker = (pieces, at) => {
  const candidates = IDIOMS_BY_WORD.get(wordAt(pieces, at));
  return candidates?.find((words) => words.every((word, offset) => wordAt(pieces, at + offset) === word))?.length ?? 0;
};

/** "voted 120 to 45", "a vote of 52 to 48", "a 7 to 2 ruling", "the 8-to-1 vote": the claims read votes. */
const vote: Marker = (pieces, at) => {
  const lead = /^(?:voted|votes?)$/u.test(wordAt(pieces, at));
  const start = lead ? at + (/^(?:of|by)$/u.test(wordAt(pieces, at + 1)) ? 2 : 1) : at;
  const dash = isDash(wordAt(pieces, start + 1)) ? 1 : 0;
  const end = start + 3 + 2 * dash;
  if (!isDigits(pieces[start]) || wordAt(pieces, start + 1 + dash) !== 'to' || !isDigits(pieces[end - 1])) return 0;
  return lead || SCORE_NOUNS.has(wordAt(pieces, end)) ? end - at : 0;
};

const MARKERS: readonly Marker[] = [vote, phone, groups, street, stroke, colon, height, ordinal, net, idiom];
const STARTS = /^digits$/u;

function startsMarker(piece: Piece): boolean {
  return (
    STARTS.test(piece.kind) ||
    piece.lower.startsWith('vote') ||
    piece.text === '+' ||
    piece.text === '@' ||
    IDIOMS_BY_WORD.has(piece.lower) ||
    piece.lower === 'www' ||
    piece.lower.startsWith('http')
  );
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
  for (const [index, piece] of pieces.entries()) {
    while ((closed[next]?.end ?? Infinity) <= piece.start) next += 1;
    if ((closed[next]?.start ?? Infinity) < piece.end) blocked[index] = true;
    if (!startsMarker(piece)) continue;
    for (const marker of MARKERS) {
      const length = marker(pieces, index);
      for (let offset = 0; offset < length; offset += 1) blocked[index + offset] = true;
      if (length > 0) break;
    }
  }
  return blocked;
}
