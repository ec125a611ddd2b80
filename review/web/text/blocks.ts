import type { Repeat } from '../../../schemas/index.ts';
import type { Range } from './pieces.ts';

/** A paragraph, or paragraphs in a row that are a copy of another text and can be folded away. */
export type Block = { readonly paragraphs: readonly Range[]; readonly copyOf?: CopyOf };
export type CopyOf = { readonly articleId: string; readonly within: boolean };

/** Shorter copies are read faster than unfolded. */
const shortest = 160;

/** The paragraphs of a text, as offsets. `paragraphsOf('a\n\nb')` → `[{start: 0, end: 1}, {start: 3, end: 4}]`. */
export function paragraphsOf(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The text in blocks: what is a copy of an earlier text stands together, so that it can be folded. */
export function blocksOf(text: string, copies: readonly Repeat[], articleId: string): readonly Block[] {
  const folds = copies.filter(({ boilerplate }) => !boilerplate).flatMap((repeat) => foldsOf(repeat, articleId));
  const blocks: { paragraphs: Range[]; copyOf?: CopyOf }[] = [];
  for (const paragraph of paragraphsOf(text)) {
    const copyOf = folds.find(({ range }) => covers(range, paragraph))?.copyOf;
    const last = blocks.at(-1);
    if (last !== undefined && copyOf !== undefined && last.copyOf === copyOf) last.paragraphs.push(paragraph);
    else blocks.push({ paragraphs: [paragraph], ...(copyOf !== undefined && { copyOf }) });
  }
  return blocks;
}

/** Where an article copies: every occurrence in it but the first of all. */
function foldsOf({ occurrences, origin, kind }: Repeat, articleId: string): readonly { range: Range; copyOf: CopyOf }[] {
  const first = occurrences[origin];
  if (first === undefined) return [];
  const copyOf = { articleId: first.articleId, within: kind === 'within' };
  return occurrences
    .filter((one) => one !== first && one.articleId === articleId && one.span.end - one.span.start >= shortest)
    .map(({ span }) => ({ range: span, copyOf }));
}

/** Is nearly all of a paragraph in the range? A copy often lacks its first or last words. */
function covers(range: Range, paragraph: Range): boolean {
  const shared = Math.min(range.end, paragraph.end) - Math.max(range.start, paragraph.start);
  return shared >= 0.9 * (paragraph.end - paragraph.start);
}
