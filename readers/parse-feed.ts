import { MalformedError, parseAtomFeed, ParseError, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { findBreak } from './feed-break.ts';
import { type FeedFormat, feedFormat } from './feed-format.ts';
import { type Feed, fromAtom, fromJson, fromRdf, fromRss } from './feed-items.ts';
import { feedLink } from './feed-link.ts';
import { type Place, problemAt, type ReadProblem } from './read-problem.ts';

/** A feed with more is an archive or a trap. */
export const MOST_ITEMS = 5_000;

/** One more than is read, so that it is known that there are more. */
const READ = { maxItems: MOST_ITEMS + 1 };

const PARSERS: Readonly<Record<FeedFormat, (text: string) => Feed>> = {
  rss: (text) => fromRss(parseRssFeed(text, READ)),
  atom: (text) => fromAtom(parseAtomFeed(text, READ)),
  rdf: (text) => fromRdf(parseRdfFeed(text, READ)),
  json: (text) => fromJson(parseJsonFeed(text, READ)),
};

const ASK = 'read it again later, or tell its outlet';

/** Parses RSS, Atom, RDF or JSON Feed, or says why the text is none: a web page, another format, broken XML. */
export function parseFeed(text: string, place: Place, base?: string): Feed | { readonly problem: ReadProblem } {
  const beginning = feedFormat(text);
  if ('other' in beginning) return notAFeed(beginning.other, { text, place, base });
  const broken = beginning.format === 'json' ? undefined : findBreak(text);
  if (broken !== undefined) {
    const message = `the XML of the feed is broken or breaks off: <${broken.element}> is not closed as it should be`;
    return problemAt({ ...place, line: broken.line }, 'bad-record', message, ASK);
  }
  try {
    return PARSERS[beginning.format](text);
  } catch (error) {
    // a feed of which nothing is left: no title, no items
    if (error instanceof ParseError) return { title: undefined, home: undefined, language: undefined, items: [] };
    return unparsed(beginning.format, error, place);
  }
}

function unparsed(format: FeedFormat, error: unknown, place: Place): { readonly problem: ReadProblem } {
  if (format === 'json') return notAFeed('JSON', { text: '', place, base: undefined });
  const cause = error instanceof MalformedError ? error.cause : error;
  const why = cause instanceof Error ? (cause.message.split(/[.\n]/u)[0] ?? '') : '';
  return problemAt(place, 'bad-record', `the XML of the feed is broken (${why.slice(0, 120)})`, ASK);
}

interface Other {
  readonly text: string;
  readonly place: Place;
  readonly base: string | undefined;
}

function notAFeed(name: string | undefined, { text, place, base }: Other): { readonly problem: ReadProblem } {
  const wanted = 'give the address of an RSS, Atom, RDF or JSON feed';
  if (name === 'broken JSON') return problemAt(place, 'bad-json', 'it is not JSON, or breaks off', ASK);
  if (name === 'JSON') return problemAt(place, 'bad-record', 'it is JSON, but no JSON Feed with a title and items', wanted);
  if (name === undefined) return problemAt(place, 'bad-record', 'it is no feed: neither XML nor JSON', wanted);
  // an element that only web pages have, or a document type of theirs
  const isPage = /^(?:html|head|body|meta|title|script|div|p|h1)$/u.test(name);
  if (!isPage) return problemAt(place, 'bad-record', `it is no feed: its outermost element is <${name}>`, wanted);
  const offered = feedLink(text, base);
  const action = offered === undefined ? wanted : `give the feed that it offers: ${offered}`;
  return problemAt(place, 'bad-record', 'it is a web page, not a feed', action);
}
