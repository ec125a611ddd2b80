import type { ClaimPointer } from './claim-pointer.ts';
import { samePassage } from './same-passage.ts';
import { overlaps, type Span } from './span.ts';

/** Is this what was pointed at? The same passage, and the same answer in it as far as both say which words that is. */
export function pointsAt(pointer: ClaimPointer, { articleId, span, mark }: ClaimPointer): boolean {
  if (!samePassage({ articleId, span }, pointer)) return false;
  if (mark === undefined || pointer.mark === undefined) return true;
  const isCutOtherwise = span.text !== pointer.span.text && overlaps(span, pointer.span);
  const meant = moved(pointer.mark, isCutOtherwise ? 0 : span.start - pointer.span.start);
  return samePassage({ articleId, span: mark }, { articleId, span: meant });
}

/** The passage may stand elsewhere now: its words have moved with it. */
function moved({ start, end, text }: Span, by: number): Span {
  return { start: start + by, end: end + by, text };
}
