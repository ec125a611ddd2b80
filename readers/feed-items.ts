import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { FeedText } from './feed-text.ts';

/** An item of a feed, whatever its format. Texts are those that may be the article's, the likeliest first. */
export interface FeedItem {
  readonly guid: string | undefined;
  readonly link: string | undefined;
  readonly title: FeedText | undefined;
  readonly byline: FeedText | undefined;
  readonly published: string | undefined;
  /** the outlet that the item was taken from, where the feed gathers those of others */
  readonly source: FeedText | undefined;
  readonly language: string | undefined;
  readonly texts: readonly FeedText[];
}

export interface Feed {
  readonly title: FeedText | undefined;
  /** the web page that the feed belongs to */
  readonly home: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly FeedItem[];
}

/** `fromRss({title: 'Bay Wire', items: [{title: 'Ferry', description: 'It sank.'}]})` → the feed and its item. */
export function fromRss({ title, link, language, items = [] }: RssFeed.Feed<string>): Feed {
  return { title: text(title), home: link, language, items: items.map(rssItem) };
}

function rssItem({ guid, link, authors, pubDate, source, ...item }: RssFeed.Item<string>): FeedItem {
  const shared = sharedFields(item);
  return {
    ...shared,
    guid: guid?.value,
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    byline: names(authors) ?? shared.byline,
    published: pubDate ?? shared.published,
    source: text(source?.title),
  };
}

/** RSS 1.0. Its items are named by `rdf:about`. */
export function fromRdf({ title, link, dc, items = [] }: RdfFeed.Feed<string>): Feed {
  return { title: text(title), home: link, language: dc?.languages?.[0], items: items.map(rdfItem) };
}

function rdfItem({ rdf, link, ...item }: RdfFeed.Item<string>): FeedItem {
  return { ...sharedFields(item), guid: rdf?.about, link, source: undefined };
}

type SharedFields = Pick<RssFeed.Item<string> & RdfFeed.Item<string>, 'title' | 'description' | 'content' | 'dc'>;

/** What both kinds of RSS have: their own few elements, Dublin Core and content:encoded. */
function sharedFields({ title, description, content, dc = {} }: SharedFields): Omit<FeedItem, 'guid' | 'link' | 'source'> {
  return {
    title: text(title),
    byline: list(dc.creators),
    published: dc.dates?.[0],
    language: dc.languages?.[0],
    texts: texts(content?.encoded, description, dc.descriptions?.[0]),
  };
}

/** An entry without an author has that of its feed. */
export function fromAtom({ title, links, authors, xml, entries = [] }: AtomFeed.Feed<string>): Feed {
  const items = entries.map((entry) => atomItem(entry, names(authors)));
  return { title: atomText(title), home: ownPage(links), language: xml?.lang, items };
}

function atomItem({ id, links, title, authors, source, content, summary, ...entry }: AtomFeed.Entry<string>, author?: FeedText): FeedItem {
  return {
    guid: id,
    link: ownPage(links),
    title: atomText(title),
    byline: names(authors) ?? names(source?.authors) ?? author,
    published: entry.published ?? entry.updated,
    source: atomText(source?.title),
    language: content?.xml?.lang ?? entry.xml?.lang,
    texts: [atomText(content), atomText(summary)].filter((given) => given !== undefined),
  };
}

/** Says Atom: no type is plain text. Many write HTML all the same. Pictures and the like are no text. */
function atomText(given: AtomFeed.Content | undefined): FeedText | undefined {
  if (given?.value === undefined) return undefined;
  const { value, type } = given;
  if (type === undefined) return { value, kind: 'either' };
  if (/^(?:text|text\/plain)$/iu.test(type)) return { value, kind: 'plain' };
  return /html$/iu.test(type) ? { value, kind: 'html' } : undefined;
}

function ownPage(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

/** JSON Feed says of each text what it is. An item without an author has that of its feed. */
export function fromJson({ title, home_page_url, language, authors, items = [] }: JsonFeed.Feed<string>): Feed {
  return { title: plain(title), home: home_page_url, language, items: items.map((item) => jsonItem(item, names(authors))) };
}

function jsonItem({ id, url, external_url, title, authors, language, ...item }: JsonFeed.Item<string>, author?: FeedText): FeedItem {
  const html: FeedText | undefined = item.content_html === undefined ? undefined : { value: item.content_html, kind: 'html' };
  return {
    guid: id,
    link: url ?? external_url,
    title: plain(title),
    byline: names(authors) ?? author,
    published: item.date_published ?? item.date_modified,
    source: undefined,
    language,
    texts: [html, plain(item.content_text), plain(item.summary)].filter((given) => given !== undefined),
  };
}

function text(value: string | undefined): FeedText | undefined {
  return value === undefined ? undefined : { value, kind: 'either' };
}

function plain(value: string | undefined): FeedText | undefined {
  return value === undefined ? undefined : { value, kind: 'plain' };
}

function texts(...values: readonly (string | undefined)[]): FeedText[] {
  return values.map(text).filter((given) => given !== undefined);
}

/** Names only: an address of electronic mail is no byline. */
function names(people: readonly { readonly name?: string }[] | undefined): FeedText | undefined {
  return list(people?.map(({ name }) => name ?? ''));
}

function list(given: readonly string[] | undefined): FeedText | undefined {
  const named = given?.map((name) => name.replaceAll(/\s+/gu, ' ').trim()).filter((name) => name !== '') ?? [];
  return text(named.length === 0 ? undefined : named.join(', '));
}
