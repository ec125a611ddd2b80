/** What a page says of itself outside its article. */
export interface HtmlFacts {
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

/** The little of a document that is asked here. */
export interface QueriedDocument {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

const PLACES: readonly (readonly [keyof HtmlFacts, string, string])[] = [
  ['url', 'link[rel="canonical"]', 'href'],
  ['url', 'meta[property="og:url"]', 'content'],
  ['published', 'meta[property="article:published_time"]', 'content'],
  ['published', 'meta[name="date"]', 'content'],
  ['published', 'meta[itemprop="datePublished"]', 'content'],
  ['published', 'time[datetime][pubdate]', 'datetime'],
  ['published', 'article time[datetime]', 'datetime'],
];

/** Reads address and date out of a page's head: `<link rel="canonical" href="https://…">`; the first that is there counts. */
export function readHtmlFacts(document: QueriedDocument): HtmlFacts {
  const facts: { url?: string; published?: string } = {};
  for (const [field, selector, attribute] of PLACES) {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (facts[field] === undefined && value !== undefined && isUsable(field, value)) facts[field] = value;
  }
  return facts;
}

function isUsable(field: keyof HtmlFacts, value: string): boolean {
  return field === 'url' ? /^https?:/iu.test(value) && URL.canParse(value) : value !== '';
}
