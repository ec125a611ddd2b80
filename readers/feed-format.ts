export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

/** What a document is, by how it begins. `other` names what is no feed: an element, `JSON`, `broken JSON`, or nothing that is known. */
export type Beginning = { readonly format: FeedFormat } | { readonly other: string | undefined };

const FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
]);

const NAME = /<([a-z][\w.:-]{0,60})/iy;

/**
 * Tells a feed by its outermost element; what stands deeper decides nothing, for an article may quote a feed.
 * `feedFormat('<?xml version="1.0"?><rss version="2.0">…')` → `{format: 'rss'}`; `feedFormat('<html>')` → `{other: 'html'}`.
 */
export function feedFormat(text: string): Beginning {
  const start = text.search(/\S/u);
  if (start >= 0 && '{['.includes(text.charAt(start))) return jsonFormat(text);
  NAME.lastIndex = findRoot(text);
  const name = NAME.exec(text)?.[1]?.toLowerCase();
  const format = FORMATS.get(name?.split(':').at(-1) ?? '');
  return format === undefined ? { other: name } : { format };
}

/** Passes over the XML declaration, comments and the document type. */
function findRoot(text: string): number {
  let at = text.search(/\S/u);
  while (at >= 0 && /[?!]/u.test(text.charAt(at + 1)) && text.charAt(at) === '<') {
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : text.indexOf('>', at);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return Math.max(at, 0);
}

/** A list is JSON too, but no feed. */
function jsonFormat(text: string): Beginning {
  try {
    const value: unknown = JSON.parse(text);
    const isFeed = typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
    return isFeed ? { format: 'json' } : { other: 'JSON' };
  } catch {
    return { other: 'broken JSON' };
  }
}
