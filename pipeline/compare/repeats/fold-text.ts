/** Articles as one run of folded letters and digits. */
export interface FoldedTexts {
  readonly codes: Uint16Array;
  /** article n holds the letters from `starts[n]` up to `starts[n + 1]` */
  readonly starts: Uint32Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const CODES = 0x10000;
/** Beyond these, letters stand for themselves: folding them one by one would only slow the start. */
const LAST_FOLDED = 0x0530;
const FIRST_LIGATURE = 0xfb00;
const LAST_LIGATURE = 0xfb06;

const foldedCodes = makeFoldedCodes();

function makeFoldedCodes(): Uint16Array {
  const codes = new Uint16Array(CODES);
  for (let code = 0; code < CODES; code += 1) {
    const letter = String.fromCharCode(code);
    if (!LETTER.test(letter)) continue;
    codes[code] = code < LAST_FOLDED ? letter.normalize('NFD').toLowerCase().charCodeAt(0) : code;
  }
  return codes;
}

/**
 * Folds case, accents, ligatures, spaces and marks away, so that copies agree whatever their typography.
 * `foldTexts(['Of “Åre”'])` → the letters "ofare". The way back is `offsetOf`: few letters are ever asked for.
 */
export function foldTexts(texts: readonly string[]): FoldedTexts {
  const room = texts.reduce((sum, text) => sum + roomFor(text), 0);
  const codes = new Uint16Array(room);
  const starts = new Uint32Array(texts.length + 1);
  let used = 0;
  for (const [index, text] of texts.entries()) {
    used = foldInto(text, codes, used);
    starts[index + 1] = used;
  }
  return { codes: codes.subarray(0, used), starts };
}

function roomFor(text: string): number {
  return text.length + 2 * (text.match(/[\ufb00-\ufb06]/g)?.length ?? 0);
}

function foldInto(text: string, into: Uint16Array, from: number): number {
  let used = from;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const folded = foldedCodes[code] as number;
    if (folded === 0) continue;
    if (isLigature(code)) {
      for (const letter of lettersOf(code)) {
        into[used] = letter.charCodeAt(0);
        used += 1;
      }
      continue;
    }
    into[used] = folded;
    used += 1;
  }
  return used;
}

/** Where the n-th folded letter of a text stands in it. `offsetOf('Of “Åre”', 2)` → 4. */
export function offsetOf(text: string, letter: number): number {
  let left = letter;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (foldedCodes[code] === 0) continue;
    left -= isLigature(code) ? lettersOf(code).length : 1;
    if (left < 0) return index;
  }
  return text.length;
}

function isLigature(code: number): boolean {
  return code >= FIRST_LIGATURE && code <= LAST_LIGATURE;
}

function lettersOf(code: number): string {
  return String.fromCharCode(code).normalize('NFKD');
}
