import type { Change, Occurrence, Repeat } from '../../schemas/index.ts';
import { articleLine } from './article-line.ts';
import type { Range } from './cut.ts';
import { quote, shorten } from './excerpt.ts';
import { limits, take } from './limits.ts';
import { leftOut, list } from './list.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportIndex } from './report-index.ts';
import { outlet } from './source-line.ts';
import { count } from './words.ts';

/** Passages that stand more than once: how many copies, of what, and which figures changed on the way. */
export function repeatSection(repeats: readonly Repeat[], index: ReportIndex): Markup | null {
  if (repeats.length === 0) return null;
  const { shown, hidden } = take(repeats, limits.repeats);
  return markup`<section id="repeats" aria-labelledby="h-repeats"><h2 id="h-repeats">Repeated passages</h2>
<p class="intro">Copies are not witnesses: however often a passage is printed, it counts once.</p>
${shown.map((repeat, at) => repeatEntry(repeat, at + 1, index))}${leftOut(hidden, 'passage')}</section>
`;
}

function repeatEntry(repeat: Repeat, number: number, index: ReportIndex): Markup {
  const origin = repeat.occurrences[repeat.origin] ?? repeat.occurrences[0];
  if (origin === undefined) return markup``;
  const others = repeat.kind === 'within' ? [] : repeat.occurrences.filter((occurrence) => occurrence !== origin);
  const copies = take(others, limits.copies);
  const lines = [
    markup`<span class="role">${originWords(repeat)}</span> ${articleLine(origin.articleId, index)}`,
    ...copies.shown.map(({ articleId }) => markup`<span class="role">Copy:</span> ${articleLine(articleId, index)}`),
  ];
  return markup`<section class="repeat" id="r-${number}">
<h3><span class="count">Passage ${number}</span> ${repeatTitle(repeat, origin)}</h3>
${passage(origin)}
${list('articles', lines)}${leftOut(copies.hidden, 'copy', 'copies')}${changeList(repeat.changed, index)}</section>
`;
}

function repeatTitle({ kind, occurrences, boilerplate }: Repeat, { span }: Occurrence): string {
  const words = count(span.text.split(/\s+/).length, 'word');
  if (boilerplate) return `${words} of standing text, printed ${count(occurrences.length, 'time')}`;
  if (kind === 'within') return `${words}, ${count(occurrences.length, 'time')} in one article`;
  return `${words}, ${count(occurrences.length - 1, 'copy', 'copies')}`;
}

function originWords({ kind, boilerplate }: Repeat): string {
  if (boilerplate) return 'Seen in:';
  return kind === 'within' ? 'Article:' : 'Origin:';
}

function passage({ span }: Occurrence): Markup {
  const whole = { start: 0, end: span.text.length };
  const opening = shorten(span.text, whole, { start: 0, end: 0 }, limits.quotation);
  if (!opening.after) return markup`<blockquote dir="auto"><p>${span.text}</p></blockquote>`;
  const long = shorten(span.text, whole, { start: 0, end: 0 }, limits.passage);
  return markup`<details><summary dir="auto">${opening.text} …</summary><blockquote dir="auto"><p>${quote(long, [])}</p></blockquote></details>`;
}

function changeList(changed: readonly Change[], index: ReportIndex): Markup | null {
  const changes = take(changed, limits.changes);
  const lines = changes.shown.map(({ a, b }) => markup`${inContext(a, index)}${inContext(b, index)}`);
  const entries = list('changes', lines);
  return entries && markup`<h4>Changed inside the copy</h4>${entries}${leftOut(changes.hidden, 'change')}`;
}

function inContext({ articleId, span }: Occurrence, index: ReportIndex): Markup {
  const article = index.articles.get(articleId);
  const fits = article?.text.slice(span.start, span.end) === span.text;
  const excerpt = fits
    ? shorten(article.text, paragraphRange(article.text, span), span, limits.context)
    : { text: span.text, base: span.start, before: false, after: false };
  return markup`<p>${outlet(article?.source ?? articleId)} <q dir="auto">${quote(excerpt, [span])}</q></p>`;
}

function paragraphRange(text: string, { start, end }: Range): Range {
  const close = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, end: close === -1 ? text.length : close };
}
