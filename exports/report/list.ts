import { markup, type Markup } from './markup.ts';
import { count } from './words.ts';

/** A list, or nothing when it is empty. `list('articles', [markup`a`])` → `<ul class="articles"><li>a</li></ul>`. */
export function list(name: string, items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  const lines = items.map((item) => markup`<li>${item}</li>\n`);
  return markup`<ul class="${name}">\n${lines}</ul>\n`;
}

/** Says what a limit kept back; nothing when it kept nothing. `leftOut(2, 'copy', 'copies')` → `2 further copies not shown here.` */
export function leftOut(hidden: number, one: string, many = `${one}s`): Markup | null {
  return hidden === 0 ? null : markup`<p class="left-out">${count(hidden, `further ${one}`, `further ${many}`)} not shown here.</p>\n`;
}
