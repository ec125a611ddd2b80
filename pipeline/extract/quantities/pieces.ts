import { matchesOf } from '../../nlp/matches-of.ts';
import type { PartOfSpeech, ReadSentence } from '../../nlp/reading.ts';

/** What the grammar reads: finer than words, because "$1.2bn" and "58-year-old" are several things in one. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'digits' | 'word' | 'mark';
  /** no space between this piece and the one in front */
  readonly glued: boolean;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** "1'234'567" is one number, as is "12,000"; "5'11" is feet and inches. */
const PIECE =
  /(?:\p{L}\.){2,}|\d{1,3}(?:['’]\d{3}(?!\d))+(?:\.\d+)?|[0-9\uFF10-\uFF19]+(?:[.,\uFF0C\uFF0E][0-9\uFF10-\uFF19]+)*|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)*|['’]s\b|\S/gu;
/** "＄", "％", "，", "．" and the digits, as wide as the signs of Chinese and Japanese. */
const HAS_WIDE = /[\uFF04-\uFF19]/u;
const WIDE = /[\uFF04-\uFF19]/gu;

function kindOf(text: string): Piece['kind'] {
  if (/^[0-9]/u.test(text)) return 'digits';
  return /^\p{L}/u.test(text) ? 'word' : 'mark';
}

/** Splits a sentence into numbers, words and marks, each with the tag of the token it lies in. `"37m"` → `37`, `m`. */
export function splitPieces(sentence: ReadSentence): Piece[] {
  const pieces: Piece[] = [];
  const isWide = HAS_WIDE.test(sentence.text);
  let token = 0;
  for (const match of matchesOf(PIECE, sentence.text)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while ((sentence.tokens[token]?.end ?? Infinity) <= start) token += 1;
    const covering = sentence.tokens[token];
    const text = isWide ? match[0].replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)) : match[0];
    const whole = covering !== undefined && covering.start === start && covering.end === end;
    const lower = text.toLowerCase();
    pieces.push({
      start,
      end,
      text,
      lower,
      kind: kindOf(text),
      glued: pieces.at(-1)?.end === start,
      pos: covering?.pos ?? 'X',
      lemma: whole ? covering.lemma : lower,
    });
  }
  return pieces;
}
