const DATED = /^\d{4}-\d{2}-\d{2}/;
const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * When an article was published, in milliseconds; undefined when it does not say. A time without a zone is read as UTC:
 * the reader's own zone must not matter. `publishedTime('1970-01-02')` → 86400000.
 */
export function publishedTime(published: string | undefined): number | undefined {
  if (published === undefined || !DATED.test(published)) return undefined;
  const time = Date.parse(published.length > 10 && !ZONED.test(published) ? `${published}Z` : published);
  return Number.isNaN(time) ? undefined : time;
}
