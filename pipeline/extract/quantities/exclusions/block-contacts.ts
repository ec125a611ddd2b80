import { STREET_WORDS } from '../../../lexicons/place-words.ts';
import { isDash, wordAt } from '../figure.ts';
import { isBareAt, isDigitsAt, tiedAt, type Marker } from './marker.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, textAt } from '../piece-at.ts';

interface Groups {
  readonly to: number;
  readonly groups: number;
  readonly digits: number;
  readonly hyphens: number;
}

/** Is there a group of bare digits, set apart by one space or one hyphen? */
function groupAt(pieces: readonly Piece[], at: number, dash: number): boolean {
  return isBareAt(pieces, at + dash) && gluedAt(pieces, at + dash) === (dash === 1);
}

/** No telephone number has more groups. */
const MOST_GROUPS = 9;

/** The run of digit groups that starts at a piece. */
function digitGroups(pieces: readonly Piece[], at: number): Groups {
  let run: Groups = { to: at + 1, groups: 1, digits: textAt(pieces, at).length, hyphens: 0 };
  while (run.groups < MOST_GROUPS) {
    const dash = tiedAt(pieces, run.to, '-') ? 1 : 0;
    if (!groupAt(pieces, run.to, dash)) break;
    const digits = run.digits + textAt(pieces, run.to + dash).length;
    run = { to: run.to + dash + 1, groups: run.groups + 1, digits, hyphens: run.hyphens + dash };
  }
  return run;
}

/** Numbers of services that charge nothing or little: "1300 555 019", "1800 555 011". */
const SERVICE_PREFIX = /^1[389]00$/u;

/** Seven to sixteen digits with a plus, a leading zero, a service's prefix, or two hyphens. */
function isPhone({ groups, digits, hyphens }: Groups, plus: boolean, first: string): boolean {
  if (digits < 7 || digits > 16) return false;
  if (first.startsWith('0') && (groups > 1 || digits >= 9)) return true;
  return plus || (SERVICE_PREFIX.test(first) && groups === 3) || (hyphens >= 2 && groups >= 3);
}

/** "+44 1632 960 118", "330-555-0127", "0113 496 0204", "1300 555 019": how many pieces from `at` are a telephone number. */
const phone: Marker = (pieces, at) => {
  const plus = textAt(pieces, at) === '+';
  const start = plus ? at + 1 : at;
  if (!isBareAt(pieces, start) || (!plus && isDigitsAt(pieces, at - 1))) return 0;
  const run = digitGroups(pieces, start);
  return isPhone(run, plus, textAt(pieces, start)) ? run.to - at : 0;
};

/** "(212) 555-0143", "(03) 9555 0187": the code of a place in brackets. */
const phoneCode: Marker = (pieces, at) => {
  if (textAt(pieces, at - 1) !== '(' || !isBareAt(pieces, at) || textAt(pieces, at + 1) !== ')' || !isBareAt(pieces, at + 2)) return 0;
  const run = digitGroups(pieces, at + 2);
  const zero = textAt(pieces, at).startsWith('0');
  return run.groups >= 2 && run.digits >= 6 && run.digits <= 10 && (zero || run.hyphens > 0) ? run.to - at : 0;
};

/** "1-800-FLOWERS", "330-72-TIPS (8477)": a number told in letters, and in digits behind it. */
const phoneLetters: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || isDash(textAt(pieces, at - 1))) return 0;
  const { to, groups, hyphens } = digitGroups(pieces, at);
  if (groups < 2 || hyphens !== groups - 1 || !tiedAt(pieces, to, '-') || !/^\p{Lu}{3,}$/u.test(textAt(pieces, to + 1))) return 0;
  const told = textAt(pieces, to + 2) === '(' && isBareAt(pieces, to + 3) && textAt(pieces, to + 4) === ')';
  return to + (told ? 5 : 2) - at;
};

/** "702 00 Ostrava", "SW1 2": bare groups of digits side by side that are no thousands. */
const groups: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !isBareAt(pieces, at + 1) || gluedAt(pieces, at + 1)) return 0;
  const next = textAt(pieces, at + 1);
  return next.startsWith('0') && next.length < 3 ? 2 : 0;
};

/** "1600 Pennsylvania Avenue NW", "16-18 Industrial Avenue", "575 Wilbraham Road", "the 16th Street Bridge". */
const street: Marker = (pieces, at) => {
  if (!isDigitsAt(pieces, at) || /[.,]/u.test(textAt(pieces, at))) return 0;
  const start = isDash(wordAt(pieces, at + 1)) && isDigitsAt(pieces, at + 2) ? at + 3 : at + 1;
  for (let index = start; index < start + 5; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (piece.kind === 'mark' && piece.text !== '.') || !/^[\p{Lu}0-9.]/u.test(piece.text)) return 0;
    if (index > start && STREET_WORDS.has(piece.lower)) return index + 1 - at;
  }
  return 0;
};

/** "the 400 block of North Grove Street": where in a street it was. */
const streetBlock: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !textAt(pieces, at).endsWith('00')) return 0;
  const noun = tiedAt(pieces, at + 1, '-') ? at + 2 : at + 1;
  return wordAt(pieces, noun) === 'block' && wordAt(pieces, noun + 1) === 'of' ? noun - at : 0;
};

/** "info@team24.example", "www.route66.example": a figure inside an address of the net. */
const net: Marker = (pieces, at) => {
  if (textAt(pieces, at) !== '@' && !/^(?:www|https?)$/u.test(wordAt(pieces, at))) return 0;
  let to = at + 1;
  while (gluedAt(pieces, to)) to += 1;
  return to - at;
};

/** Telephone numbers, streets and addresses. */
export const CONTACT_MARKERS: readonly Marker[] = [phoneCode, phoneLetters, phone, groups, streetBlock, street, net];
