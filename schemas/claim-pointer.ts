import { z } from 'zod';
import { Span } from './span.ts';

/**
 * Names a claim in a way that outlives its id: the passage that says it, and in it the words that are its answer, since one clause may
 * give two figures. Offsets are the article's as it was when it was pointed at.
 */
export const ClaimPointer = z.object({ articleId: z.string(), span: Span, mark: Span.optional() });
export type ClaimPointer = z.infer<typeof ClaimPointer>;
