const LINK = /<link\s[^<>]{0,1000}>/giu;
const FEED_TYPE = /type\s{0,5}=\s{0,5}["']?application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/iu;
const HREF = /\shref\s{0,5}=\s{0,5}(?:"([^"]{1,500})"|'([^']{1,500})')/iu;
const HEAD = 200_000;

/**
 * The address of the feed that a web page offers.
 * `feedLink('<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://bay.example/')` → `'https://bay.example/feed'`.
 */
export function feedLink(html: string, base?: string): string | undefined {
  for (const [link] of html.slice(0, HEAD).matchAll(LINK)) {
    const href = HREF.exec(link);
    const address = (href?.[1] ?? href?.[2])?.trim();
    if (address !== undefined && FEED_TYPE.test(link)) return webAddress(address, base);
  }
  return undefined;
}

/** A whole http or https address, or undefined: `webAddress('/a', 'https://bay.example/')` → `'https://bay.example/a'`. */
export function webAddress(given: string | undefined, base?: string): string | undefined {
  const text = given?.trim() ?? '';
  if (text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}
