import { basename, extname } from 'node:path';
import { contentId } from '../schemas/index.ts';
import type { Feed, FeedItem } from './feed-items.ts';
import { webAddress } from './feed-link.ts';
import { plainLine, type PlainText, plainText } from './feed-text.ts';
import { hostOf, makeArticle } from './make-article.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** The feed that an item stands in. `url` is where it was fetched. */
export interface ItemPlace {
  readonly feed: Feed;
  readonly at: Place;
  readonly url: string | undefined;
  /** counted from 1 */
  readonly number: number;
}

/** Makes the article of an item; a problem that names the item when it has no text. */
export function makeFeedArticle(item: FeedItem, place: ItemPlace): ReadResult[] {
  const { feed, at, url } = place;
  const home = webAddress(feed.home, url);
  const link = webAddress(item.link, home ?? url);
  const body = fullest(item);
  const title = plainLine(item.title);
  if ('refused' in body) return [nameItem(problemAt(at, 'too-large', body.refused, seePage(link)), title, place)];
  if (body.text === '') return [nameItem(problemAt(at, 'no-text', 'there is no text in it', seePage(link)), title, place)];
  const outlet = outletOf(item, { feed, host: hostOf(home) ?? hostOf(url) });
  const draft = {
    id: stableId({ guid: item.guid, link, home }, outlet.feedName),
    source: outlet.source,
    url: link,
    title,
    byline: plainLine(item.byline),
    published: item.published,
    language: languageOf(item.language ?? feed.language),
    body: body.text,
    fallback: { source: basename(at.file, extname(at.file)) },
    capped: body.cut === undefined ? [] : [body.cut],
  };
  return makeArticle(draft, at).map((result) => nameItem(result, title, place));
}

/** Who wrote the item: the feed's outlet, or the one that the item says it was taken from. */
function outletOf(
  item: FeedItem,
  { feed, host }: { feed: Feed; host: string | undefined },
): { source: string | undefined; feedName: string } {
  const title = plainLine(feed.title);
  return { source: plainLine(item.source) ?? title ?? host, feedName: host ?? title ?? '' };
}

/** The longest of an item's texts, whatever the feed calls it: some give the article as "description", some as "summary". */
function fullest({ texts }: FeedItem): PlainText {
  const read = texts.map(plainText);
  const whole = read.filter((plain) => 'text' in plain).sort((a, b) => b.text.length - a.text.length)[0];
  return whole ?? read.find((plain) => 'refused' in plain) ?? { text: '' };
}

interface Identity {
  readonly guid: string | undefined;
  readonly link: string | undefined;
  readonly home: string | undefined;
}

/**
 * An id that stays when the text changes. Ids that are short numbers are unique in their feed alone: its host goes with them.
 * The feed's own page names none of its items.
 */
function stableId({ guid, link, home }: Identity, feedName: string): string | undefined {
  const own = guid?.trim() ?? '';
  const isHome = home !== undefined && webAddress(own) === home;
  if (own !== '' && !isHome) return contentId('article', isUniversal(own) ? [own] : [feedName, own]);
  return link === undefined || link === home ? undefined : contentId('article', [link]);
}

function isUniversal(guid: string): boolean {
  return /^(?:https?:\/\/|tag:|urn:)/iu.test(guid);
}

/** `languageOf('en-GB')` → `'en'`. */
function languageOf(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?![a-z])/iu.exec(tag ?? '')?.[1]?.toLowerCase();
}

function seePage(link: string | undefined): string {
  return link === undefined ? 'nothing to do, or save the article as .txt' : `nothing to do, or save its page: ${link}`;
}

/** A feed has no line numbers to go by: the item's number and title say which. */
function nameItem(result: ReadResult, title: string | undefined, { number }: ItemPlace): ReadResult {
  if (!('problem' in result)) return result;
  const name = title === undefined ? `item ${number}` : `item ${number} (${JSON.stringify(title.slice(0, 80))})`;
  return { problem: { ...result.problem, message: `${name}: ${result.problem.message}` } };
}
