import { visibleText } from '../visible-text.ts';

/** What Markdown, and the dialects that draw formulas and link bare addresses, would read as marks in the middle of a line. */
const MARKS = /[\\`*_[\]<>&~|#!$@]|(?<=\bwww)\.|:(?=\/\/)/giu;

/** Text on one line that reads as it stands. `escapeMarkdown('*12*\n<b>')` → `'\\*12\\* \\<b\\>'`. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(MARKS, String.raw`\$&`);
}
