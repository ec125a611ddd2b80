import type { Article } from '../../schemas/index.ts';
import { markup, type Markup } from './markup.ts';
import { dateWords } from './words.ts';
import { webAddress } from '../web-address.ts';

/** The name of an outlet, isolated so that a right-to-left name leaves the words round it alone. */
export function outlet(source: string): Markup {
  return markup`<bdi class="outlet">${source.trim() === '' ? 'Unnamed outlet' : source}</bdi>`;
}

/** A link to the outlet's own page; nothing when the address is not plain http or https. */
export function outletLink(url: string | undefined, about: string): Markup | null {
  return outLink(url, markup`Outlet’s page<span class="hidden"> of ${about}</span>`);
}

/** A link that leaves the report; nothing when the address is not plain http or https. */
export function outLink(url: string | undefined, words: Markup): Markup | null {
  const address = webAddress(url);
  return address === null ? null : markup`<a class="out" href="${address}" rel="noopener noreferrer">${words}</a>`;
}

/** When an article was published, as the outlet gave it. */
export function published(article: Article | undefined): Markup | null {
  return article?.published === undefined ? null : markup`<span class="date">${dateWords(article.published)}</span>`;
}

/** Joins what there is with middle dots: `[outlet, null, link]` → `outlet · link`. */
export function dotted(parts: readonly (Markup | null)[]): Markup {
  const present = parts.filter((part) => part !== null);
  return markup`${present.map((part, index) => (index === 0 ? part : markup`<span class="dot" aria-hidden="true"> · </span>${part}`))}`;
}
