/** High characters of windows-1252 that stand beside words and figures in print. */
const PRINTED = /[‘’“”‚„…–—•™€£¥§©®°·«»¡¿½¼¾×¢²³ªº\u00A0\u00AD]/u;
const HIGH = /[^\0-\u007F]/gu;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;

/**
 * Does text that was read as windows-1252 look as if it had been written in it? An accented letter stands among
 * letters: `'café'` → true, `'58 Ã( ÿþ'` → false. Nine of ten high characters must fit.
 */
export function isPlausibleLatin(text: string): boolean {
  let all = 0;
  let fitting = 0;
  for (const { 0: character, index } of text.matchAll(HIGH)) {
    all += 1;
    if (fits(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ')) fitting += 1;
  }
  return fitting >= all * 0.9;
}

function fits(character: string, before: string, after: string): boolean {
  if (PRINTED.test(character)) return true;
  const ascii = (neighbour: string) => LETTER.test(neighbour) && neighbour < '\u0080';
  if (LOWER.test(character)) return ascii(before) || ascii(after);
  return UPPER.test(character) && LETTER.test(after);
}

/** Two bytes that make a character of UTF-8: they hardly ever meet in windows-1252 ("Ã©"). */
export function hasDamagedUtf8(bytes: Buffer): boolean {
  let pairs = 0;
  for (let index = 1; index < bytes.length; index += 1) {
    const lead = bytes[index - 1] ?? 0;
    const next = bytes[index] ?? 0;
    if (lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf) pairs += 1;
  }
  return pairs > 0;
}
