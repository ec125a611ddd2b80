import type { Conflict, Evidence, Side } from '../../schemas/index.ts';
import { mergeRanges } from './cut.ts';
import { excerptOf, quote } from './excerpt.ts';
import { limits, take } from './limits.ts';
import { leftOut } from './list.ts';
import { marksOf } from './marks-of.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportIndex } from './report-index.ts';
import { dotted, outlet, outletLink, published } from './source-line.ts';
import { count, witnessWords } from './words.ts';

/** One answer: the words of it, who gives it, and every sentence that says so with its figures marked. */
export function sideCard(conflict: Conflict, side: Side, index: ReportIndex): Markup {
  const open = take(side.claims, limits.quotations);
  const folded = take(side.claims.slice(open.shown.length), limits.foldedQuotations);
  const more = markup`<details><summary>${count(open.hidden, 'more quotation')}</summary>
${folded.shown.map((evidence) => quotation(conflict, evidence, index))}${leftOut(folded.hidden, 'quotation')}</details>\n`;
  return markup`<section class="side">
<h4 dir="auto">${side.answer}</h4>
<p class="witnesses">${witnessWords(side)}</p>
${open.shown.map((evidence) => quotation(conflict, evidence, index))}${open.hidden > 0 && more}</section>
`;
}

function quotation(conflict: Conflict, evidence: Evidence, index: ReportIndex): Markup {
  const marks = mergeRanges(marksOf(conflict, evidence, index.claims));
  const excerpt = excerptOf(evidence, marks, index);
  const article = index.articles.get(evidence.articleId);
  const line = dotted([outlet(evidence.source), published(article), textLink(evidence, index), outletLink(evidence.url, evidence.source)]);
  return markup`<figure class="quotation"><blockquote dir="auto"><p>${quote(excerpt, marks)}</p></blockquote><figcaption>${line}</figcaption></figure>
`;
}

function textLink({ articleId, span, source }: Evidence, index: ReportIndex): Markup | null {
  const passage = index.passages.get(articleId)?.find(({ start, end }) => start <= span.start && span.end <= end);
  return passage === undefined ? null : markup`<a href="#${passage.id}">In the text<span class="hidden"> of ${source}</span></a>`;
}
