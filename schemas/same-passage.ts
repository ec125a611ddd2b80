import { overlaps, type Span } from './span.ts';

interface Place {
  readonly articleId: string;
  readonly span: Span;
}

/**
 * Is this the passage that was seen? In one article: the same words, wherever they stand now, or a stretch that overlaps, with the
 * same words where the two meet: rules may cut a sentence otherwise, and a text that was rewritten at that place is another passage.
 */
export function samePassage(one: Place, seen: Place): boolean {
  if (one.articleId !== seen.articleId) return false;
  return folded(one.span.text) === folded(seen.span.text) || (overlaps(one.span, seen.span) && sharedOf(one, seen) === sharedOf(seen, one));
}

const folded = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The words of a span as far as the other reaches. */
function sharedOf({ span }: Place, { span: { start, end } }: Place): string {
  return span.text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
}
