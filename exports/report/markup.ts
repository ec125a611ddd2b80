import { visibleText } from '../visible-text.ts';

/** Text that is safe to stand in the page as it is: made by `markup` and nothing else. */
export type Markup = { readonly html: string };

type Value = Markup | string | number | null | undefined | false | readonly Markup[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/**
 * The one place where text becomes HTML: markup characters as entities, control and bidi characters as U+FFFD.
 * `escapeHtml('<b>\u202e')` → `'&lt;b&gt;\ufffd'`.
 */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}

/**
 * Builds markup from a template; every value that is not markup itself is escaped, null and false leave nothing.
 * `` markup`<p>${'a < b'}</p>` `` → `{html: '<p>a &lt; b</p>'}`.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: parts.map((part, index) => part + render(values[index])).join('') };
}

function render(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return escapeHtml(String(value));
  if ('html' in value) return value.html;
  return value.map((part) => part.html).join('');
}
