import type { Span } from '../../schemas/index.ts';

/** Every span inside a record, however deep. */
export function findSpans(record: unknown): Span[] {
  if (Array.isArray(record)) return record.flatMap(findSpans);
  if (typeof record !== 'object' || record === null) return [];
  const { start, end, text } = record as Partial<Span>;
  const own = start !== undefined && end !== undefined && text !== undefined ? [{ start, end, text }] : [];
  return [...own, ...Object.values(record).flatMap(findSpans)];
}
