import { articleName } from './article-name.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportIndex } from './report-index.ts';
import { dotted, outlet, outletLink, published } from './source-line.ts';

/** Outlet, headline (linked to its text when the report shows it), date, address. */
export function articleLine(id: string, index: ReportIndex): Markup {
  const article = index.articles.get(id);
  if (article === undefined) return markup`${id}`;
  const number = index.shown.get(id);
  const title = articleName(article);
  const name = number === undefined ? markup`<span dir="auto">${title}</span>` : markup`<a href="#t-${number}" dir="auto">${title}</a>`;
  return dotted([outlet(article.source), name, published(article), outletLink(article.url, title)]);
}
