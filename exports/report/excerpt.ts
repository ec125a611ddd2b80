import type { Evidence } from '../../schemas/index.ts';
import { cut, type Range } from './cut.ts';
import { limits } from './limits.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportIndex } from './report-index.ts';
import { stretchOf } from './stretch-of.ts';

/** A piece of text to quote; `base` is where it starts in the article, `before`/`after` whether words were left out. */
export type Excerpt = { readonly text: string; readonly base: number; readonly before: boolean; readonly after: boolean };

/** The sentence round a piece of evidence, shortened to the limit; the evidence alone when the article is not at hand. */
export function excerptOf(evidence: Evidence, marks: readonly Range[], index: ReportIndex): Excerpt {
  const { articleId, span } = evidence;
  const text = index.articles.get(articleId)?.text;
  if (text?.slice(span.start, span.end) !== span.text) return { text: span.text, base: span.start, before: false, after: false };
  const stretch = stretchOf(evidence);
  const sentences = (index.sentences.get(articleId) ?? []).filter(
    (sentence) => sentence.span.start < stretch.end && stretch.start < sentence.span.end,
  );
  const start = Math.min(stretch.start, ...sentences.map((sentence) => sentence.span.start));
  const end = Math.max(stretch.end, ...sentences.map((sentence) => sentence.span.end));
  return shorten(text, { start, end }, marks[0] ?? span);
}

/** Keeps the words round `focus` when a quotation is longer than the limit. */
export function shorten(text: string, range: Range, focus: Range, limit: number = limits.quotation): Excerpt {
  if (range.end - range.start <= limit) return { text: text.slice(range.start, range.end), base: range.start, before: false, after: false };
  const from = Math.max(range.start, Math.min(focus.start - Math.floor(limit / 2), range.end - limit));
  const start = from === range.start ? from : wordStart(text, from);
  const end = wordEnd(text, Math.min(range.end, from + limit), range.end);
  return { text: text.slice(start, end), base: start, before: start > range.start, after: end < range.end };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space === -1 ? at : at + space + 1;
}

function wordEnd(text: string, at: number, end: number): number {
  if (at >= end) return end;
  const space = text.slice(at - 40, at).lastIndexOf(' ');
  return space === -1 ? at : at - 40 + space;
}

/** A quotation with its figures in `<mark>`. */
export function quote({ text, base, before, after }: Excerpt, marks: readonly Range[]): Markup {
  const pieces = cut({ start: base, end: base + text.length }, marks).map(({ start, end, span }) => {
    const words = text.slice(start - base, end - base);
    return span === null ? markup`${words}` : markup`<mark>${words}</mark>`;
  });
  return markup`${before && '… '}${pieces}${after && ' …'}`;
}
