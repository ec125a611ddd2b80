import { spanOf, type Span } from '../../schemas/index.ts';

const BOUND =
  /(?:at least|at most|no (?:more|fewer|less) than|(?:more|fewer|less|greater) than|up to|as many as|almost|nearly|about|around|roughly|some|over|under|just (?:under|over)|close to)\s+$/iu;

/** The span of a figure with the bound in front of it: "58 countries" → "at least 58 countries". */
export function boundedSpan(text: string, span: Span): Span {
  const bound = BOUND.exec(text.slice(Math.max(0, span.start - 24), span.start));
  return bound === null ? span : spanOf(text, span.start - bound[0].length, span.end);
}
