import type { Article, Evidence, Side } from '../schemas/index.ts';
import { plainPart } from './print-plain.ts';
import { sentenceRange } from './print-sentence.ts';
import type { Style } from './print-style.ts';
import { wrap } from './print-width.ts';

// Where emphasis begins and ends while lines are broken: both take no column, and `plain` lets neither in from outside.
const on = '\u0001';
const off = '\u0002';

/** The first sentence that gives an answer, its figure emphasised: `“… that *640* people had been moved …”`. */
export function printQuotation(side: Side, articles: ReadonlyMap<string, Article>, width: number, style: Style): readonly string[] {
  const evidence = side.claims.find(({ mark }) => mark !== undefined) ?? side.claims[0];
  if (evidence === undefined) return [];
  const [before, mark, after] = parts(evidence, articles.get(evidence.articleId)?.text).map(plainPart);
  const strong = mark?.trim() ? emphasise(mark, style) : (mark ?? '');
  return emphasisedLines(wrap(`“${before?.trimStart()}${strong}${after?.trimEnd()}”`, width), style);
}

function parts({ span, mark }: Evidence, text: string | undefined): readonly [string, string, string] {
  const fits = text?.slice(span.start, span.end) === span.text;
  const whole = fits ? text : span.text;
  const shift = fits ? 0 : span.start;
  const sentence = fits ? sentenceRange(text, span) : { start: 0, end: whole.length, before: false, after: false };
  const own = mark === undefined ? { start: sentence.end, end: sentence.end } : { start: mark.start - shift, end: mark.end - shift };
  const inside = sentence.start <= own.start && own.end <= sentence.end;
  const [from, to] = inside ? [own.start, own.end] : [sentence.end, sentence.end];
  const before = `${sentence.before ? '… ' : ''}${whole.slice(sentence.start, from)}`;
  return [before, whole.slice(from, to), `${whole.slice(to, sentence.end)}${sentence.after ? ' …' : ''}`];
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
