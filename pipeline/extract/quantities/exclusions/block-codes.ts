import { IDENTIFIER_LABELS, SCREEN_NOUNS } from '../../../lexicons/identifier-words.ts';
import { CARDINALS } from '../../../lexicons/number-words.ts';
import { wordAt } from '../figure.ts';
import { isBareAt, isDigitsAt, tiedAt, tiedDigitsAt, type Marker } from './marker.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';

/** "6'3\"": heights in feet and inches. */
const height: Marker = (pieces, at) =>
  isDigitsAt(pieces, at) && /^['’′]$/u.test(wordAt(pieces, at + 1)) && isDigitsAt(pieces, at + 2) && gluedAt(pieces, at + 2) ? 3 : 0;

/** "12th", "9AB8", "6DP", "5G": letters right at a figure that are neither scale nor unit. */
const ordinal: Marker = (pieces, at) => {
  const next = pieces[at + 1];
  if (!isDigitsAt(pieces, at) || next?.glued !== true) return 0;
  if (next.text === 'st') return /(?:^|[^1])1$/u.test(textAt(pieces, at)) ? 2 : 0;
  if (/^(?:nd|rd|th|[GDPxXv]|AB|DP|RP|er|ers)$/u.test(next.text)) return 2;
  return isDigitsAt(pieces, at + 2) && gluedAt(pieces, at + 2) && next.kind === 'word' && !/^[mkc]?m$/u.test(next.text) ? 3 : 0;
};

/** "Route 9W", "Room 4B", "Flight 12A": one letter more behind a labelled number is no unit. */
const lettered: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !IDENTIFIER_LABELS.has(wordAt(pieces, at - 1)) || !/^\p{Lu}$/u.test(textAt(pieces, at + 1))) return 0;
  return gluedAt(pieces, at + 1) && !gluedAt(pieces, at + 2) ? 2 : 0;
};

/** "in 3-D", "a 10-K filing": a capital letter tied to a figure. */
const dashLetter: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !tiedAt(pieces, at + 1, '-') || !/^\p{Lu}$/u.test(textAt(pieces, at + 2))) return 0;
  return gluedAt(pieces, at + 2) && !gluedAt(pieces, at + 3) ? 3 : 0;
};

/** "A350-1000", "B52-120": a figure tied to another that is glued to a letter. */
const series: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !gluedAt(pieces, at) || !/^\p{Lu}{1,3}$/u.test(textAt(pieces, at - 1))) return 0;
  return tiedDigitsAt(pieces, at + 1, '-') ? 3 : 0;
};

/** "the 80's", "in his 20's": decades and bands of age. */
const decade: Marker = (pieces, at) =>
  /^\d*0$/u.test(textAt(pieces, at)) && gluedAt(pieces, at + 1) && /^['’]s$/u.test(wordAt(pieces, at + 1)) ? 2 : 0;

/** "the post-1959 order", "pre-1989": a year tied to a word of time. */
const tiedYear: Marker = (pieces, at) =>
  /^(?:1[5-9]|20)\d\d$/u.test(textAt(pieces, at)) && tiedAt(pieces, at - 1, '-') && /^(?:post|pre|mid)$/u.test(wordAt(pieces, at - 2))
    ? 1
    : 0;

/** "10 o'clock", "at six oclock". */
const clock: Marker = (pieces, at) =>
  (isDigitsAt(pieces, at) || CARDINALS.has(wordAt(pieces, at))) && /^o['’]?clock$/u.test(wordAt(pieces, at + 1)) ? 2 : 0;

/** "2400 x 1080": the points of a screen. */
const resolution: Marker = (pieces, at) => {
  if (!/^[xX×]$/u.test(textAt(pieces, at + 1)) || !isBareAt(pieces, at) || !isBareAt(pieces, at + 2)) return 0;
  return Math.min(Number(textAt(pieces, at)), Number(textAt(pieces, at + 2))) >= 200 ? 3 : 0;
};

/** "a 4K screen", "in 2K"; "4K people" are four thousand. */
const screen: Marker = (pieces, at) => {
  if (!/^[2458]$/u.test(textAt(pieces, at)) || !tiedAt(pieces, at + 1, 'K') || /^[$£€]$/u.test(textAt(pieces, at - 1))) return 0;
  return SCREEN_NOUNS.has(wordAt(pieces, at + 2)) ? 2 : 0;
};

/** "an f/1.8 lens": how far a lens opens. */
const aperture: Marker = (pieces, at) =>
  isDigitsAt(pieces, at) && textAt(pieces, at - 1) === '/' && gluedAt(pieces, at) && wordAt(pieces, at - 2) === 'f' ? 1 : 0;

/** "401(k)", "501(c)(3)", "Section 8(a)": a paragraph of a law. */
const clause: Marker = (pieces, at) => {
  let to = at + 1;
  while (
    tiedAt(pieces, to, '(') &&
    gluedAt(pieces, to + 1) &&
    /^(?:\p{L}|\d)$/u.test(textAt(pieces, to + 1)) &&
    tiedAt(pieces, to + 2, ')')
  )
    to += 3;
  return isBareAt(pieces, at) && to > at + 1 ? to - at : 0;
};

/** "529 plans", "(16 Act of 2001)": laws and what is named after their paragraphs. */
const law: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at)) return 0;
  if (textAt(pieces, at + 1) === 'Act' && wordAt(pieces, at + 2) === 'of') return 2;
  return textAt(pieces, at) === '529' && /^(?:plans?|accounts?)$/u.test(wordAt(pieces, at + 1)) ? 2 : 0;
};

/** "Image 4 of 5", "slide 3 of 10": which of a row of pictures it is. */
const counter: Marker = (pieces, at) => {
  if (!/^(?:image|photo|picture|slide|page|part|step|video|chapter|episode)$/u.test(wordAt(pieces, at - 1))) return 0;
  return isBareAt(pieces, at) && wordAt(pieces, at + 1) === 'of' && isBareAt(pieces, at + 2) ? 3 : 0;
};

/** "CVE-2024-3094": digits behind a name and digits. */
const code: Marker = (pieces, at) => {
  if (!isBareAt(pieces, at) || !tiedDigitsAt(pieces, at + 1, '-')) return 0;
  return tiedAt(pieces, at - 1, '-') && gluedAt(pieces, at) && /^\p{Lu}{2,}$/u.test(textAt(pieces, at - 2)) ? 3 : 0;
};

/** "3M makes masks": a firm's name opens the sentence and no noun follows. */
const firm: Marker = (pieces, at) =>
  textAt(pieces, at) === '3' && tiedAt(pieces, at + 1, 'M') && /^(?:VERB|AUX|ADP)$/u.test(posAt(pieces, at + 2)) ? 2 : 0;

/** "P5+1": what a glued name adds. */
const sum: Marker = (pieces, at) =>
  isBareAt(pieces, at) && gluedAt(pieces, at) && kindAt(pieces, at - 1) === 'word' && tiedDigitsAt(pieces, at + 1, '+') ? 3 : 0;

/** Codes, models, paragraphs of law, decades. */
export const CODE_MARKERS: readonly Marker[] = [
  series,
  height,
  clause,
  lettered,
  ordinal,
  dashLetter,
  decade,
  tiedYear,
  clock,
  resolution,
  screen,
  aperture,
  law,
  counter,
  code,
  firm,
  sum,
];
