import type { Evidence } from '../../schemas/index.ts';
import type { Range } from './cut.ts';

/** Evidence with its mark, which may begin before its clause: clause "58 boats sank", mark "at least 58 boats" → "at least 58 boats sank". */
export function stretchOf({ span, mark = span }: Evidence): Range {
  return { start: Math.min(span.start, mark.start), end: Math.max(span.end, mark.end) };
}
