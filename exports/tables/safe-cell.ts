import { visibleText } from '../visible-text.ts';

/** What a spreadsheet takes for a formula: = + - @, also in full width or behind white space and quotes; and a leading tab or line break. */
const FORMULA = /^(?:[\t\r\n]|[\s'"\ufffd]*[=+\-@＝＋－＠])/u;

/**
 * A text that a spreadsheet shows and does not run: a "'" goes before what could be a formula. Controls and bidi characters, which could hide
 * one, become U+FFFD. `safeCell('-3 %')` → `"'-3 %"`.
 */
export function safeCell(text: string): string {
  const visible = visibleText(text);
  return FORMULA.test(visible) ? `'${visible}` : visible;
}
