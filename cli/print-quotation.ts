import type { Article, Evidence, Side } from '../schemas/index.ts';
import { plainPart } from './print-plain.ts';
import { sentenceRange } from './print-sentence.ts';
import type { Style } from './print-style.ts';
import { wrap } from './print-width.ts';

// Where emphasis begins and ends while lines are broken: both take no column, and `plain` lets neither in from outside.
const on = '\u0001';
const off = '\u0002';

/** characters shown of a sentence before, in and after its figure */
const longest = 400;

/** The first sentence that gives an answer, its figure emphasised: `“… that *640* people had been moved …”`. */
export function printQuotation(side: Side, articles: ReadonlyMap<string, Article>, width: number, style: Style): readonly string[] {
  const evidence = side.claims.find(({ mark }) => mark !== undefined) ?? side.claims[0];
  if (evidence === undefined) return [];
  const [before, mark, after] = parts(evidence, articles.get(evidence.articleId)?.text).map(plainPart);
  const strong = mark?.trim() ? emphasise(mark, style) : (mark ?? '');
  return emphasisedLines(wrap(`“${before?.trimStart()}${strong}${after?.trimEnd()}”`, width), style);
}

function parts(evidence: Evidence, text: string | undefined): readonly [string, string, string] {
  const { whole, shift, sentence } = sentenceOf(evidence, text);
  const mark = evidence.mark ?? { start: sentence.start + shift, end: sentence.start + shift };
  const inside = sentence.start <= mark.start - shift && mark.end - shift <= sentence.end;
  const [from, to] = inside ? [mark.start - shift, mark.end - shift] : [sentence.start, sentence.start];
  const start = Math.max(sentence.start, from - longest);
  const end = Math.min(sentence.end, to + longest);
  const before = `${sentence.before || start > sentence.start ? '… ' : ''}${whole.slice(start, from)}`;
  const figure = to - from > longest ? `${whole.slice(from, from + longest)}…` : whole.slice(from, to);
  return [before, figure, `${whole.slice(to, end)}${sentence.after || end < sentence.end ? ' …' : ''}`];
}

/** The text to quote from and the sentence in it; the evidence alone when it does not stand where it says. */
function sentenceOf({ span }: Evidence, text: string | undefined) {
  if (text?.slice(span.start, span.end) === span.text) return { whole: text, shift: 0, sentence: sentenceRange(text, span) };
  return { whole: span.text, shift: span.start, sentence: { start: 0, end: span.text.length, before: false, after: false } };
}

function emphasise(words: string, { color }: Style): string {
  const inner = words.trim();
  const edges = words.split(inner);
  return color ? `${edges[0]}${on}${inner}${off}${edges.at(-1)}` : `${edges[0]}*${inner}*${edges.at(-1)}`;
}

// An emphasis that a line break cuts in two is closed and opened again, so that it never runs into the next column.
function emphasisedLines(lines: readonly string[], style: Style): readonly string[] {
  let strong = false;
  return lines.map((line) =>
    line
      .split(/(?=[\u0001\u0002])/) // eslint-disable-line no-control-regex
      .map((piece) => {
        if (piece.startsWith(on)) strong = true;
        if (piece.startsWith(off)) strong = false;
        const words = piece.replaceAll(on, '').replaceAll(off, '');
        return strong ? style.strong(words) : words;
      })
      .join(''),
  );
}
