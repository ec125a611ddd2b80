import type { Article, Repeat } from '../../schemas/index.ts';
import { articleName } from './article-name.ts';
import { articleText, claimRanges, inline, type TextLayers } from './article-text.ts';
import { foldRepeats, type Fold } from './fold-repeats.ts';
import { limits } from './limits.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportIndex } from './report-index.ts';
import { dotted, outlet, outletLink, published } from './source-line.ts';
import { count } from './words.ts';

/** The text of every article that stands in a conflict or difference, and how many others were left out. */
export function articleSection(repeats: readonly Repeat[], index: ReportIndex): Markup {
  const folds = foldRepeats(repeats);
  const shown = [...index.shown].map(([id, number]) => articleEntry(id, number, folds.get(id) ?? [], index));
  return markup`<section id="articles" aria-labelledby="h-articles"><h2 id="h-articles">Articles</h2>
<p class="intro">${shown.length > 0 && 'Shaded passages stand in a conflict or a difference; the numbers lead back to it. A dotted line marks other claims that were read.'} ${absent(index)}</p>
${shown}</section>
`;
}

function absent({ articles, shown, crowdedOut }: ReportIndex): string {
  const quiet = articles.size - shown.size - crowdedOut;
  return [
    quiet > 0 && `${count(quiet, 'article')} without a part in them ${quiet === 1 ? 'is' : 'are'} left out.`,
    crowdedOut > 0 && `${count(crowdedOut, 'further article')} found no room here.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

function articleEntry(id: string, number: number, folds: readonly Fold[], index: ReportIndex): Markup {
  const article = index.articles.get(id);
  if (article === undefined) return markup``;
  const layers: TextLayers = {
    passages: index.passages.get(id) ?? [],
    marks: index.marks.get(id) ?? [],
    claims: claimRanges(index.claimsOf.get(id) ?? []),
    folds,
  };
  const titleEnd = article.title !== undefined && article.text.startsWith(article.title) ? article.title.length : 0;
  const title = titleEnd > 0 ? inline(article.text, { start: 0, end: titleEnd }, layers) : markup`${articleName(article)}`;
  return markup`<article class="text" id="t-${number}" lang="${article.language}" dir="auto">
<h3 dir="auto">${title}</h3>
<p class="facts">${byline(article)}</p>
${(article.capped ?? []).map((note) => markup`<p class="left-out">${note}</p>`)}${articleText(article, titleEnd, layers, (fold) => foldTitle(fold, id, index))}</article>
`;
}

function byline(article: Article): Markup {
  const author = article.byline === undefined ? null : markup`<bdi>${article.byline}</bdi>`;
  return dotted([outlet(article.source), author, published(article), outletLink(article.url, articleName(article))]);
}

function foldTitle({ number, origin }: Fold, id: string, index: ReportIndex): Markup {
  const source = index.articles.get(origin.articleId)?.source ?? origin.articleId;
  const where = origin.articleId === id ? markup`stands earlier in this article` : markup`first in ${outlet(source)}`;
  return markup`Repeated passage, ${where}${number <= limits.repeats && `, see passage ${number}`}`;
}
