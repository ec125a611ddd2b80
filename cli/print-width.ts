const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ascii = /^[\u0020-\u007e]*$/;
const double =
  /[\p{Emoji_Presentation}\ufe0f\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const empty = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u;

/** Columns that a text takes on a terminal. `displayWidth('日本')` → `4`; `displayWidth('e\u0301')` → `1`. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (empty.test(grapheme)) return 0;
  return double.test(grapheme) ? 2 : 1;
}

/** Lines no wider than `width`; a word that is too long is broken between graphemes. `wrap('one two', 5)` → `['one', 'two']`. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) line = joined;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const next = graphemeWidth(segment);
    if (used + next > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += next;
  }
  return [...parts, part];
}
