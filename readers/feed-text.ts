import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.ts';
import { type HtmlNode, htmlText } from './html-text.ts';
import { normaliseLines } from './normalise-lines.ts';

/** A text as a feed holds it. RSS does not say whether it is HTML: then it is `either`. */
export interface FeedText {
  readonly value: string;
  readonly kind: 'plain' | 'html' | 'either';
}

export type PlainText = { readonly text: string; readonly cut?: string } | { readonly refused: string };

/** As for pages: more is a listing or a trap. */
const MOST_ELEMENTS = 50_000;
const MOST_MARKS = 200_000;
const SHALLOW = 200;

const TAG = /<\/?[a-z][^<>]{0,2000}>/iu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iu;

/**
 * The words of a feed's text, paragraphs kept apart by blank lines.
 * `plainText({value: '<p>Nine towns</p><p>lost power.</p>', kind: 'either'})` → `{text: 'Nine towns\n\nlost power.'}`.
 */
export function plainText({ value, kind }: FeedText): PlainText {
  const hasTags = TAG.test(value);
  const isHtml = kind === 'html' || (kind === 'either' && (hasTags || ENTITY.test(value)));
  const lines = normaliseLines(value);
  if (!isHtml) return { text: lines.trim() };
  // a text with entities and no tags keeps its own lines
  return fromHtml(hasTags ? lines : lines.replaceAll('\n', '<br>'));
}

/** The same on one line, for titles and names: `'<i>Ferry</i>\n sank'` → `'Ferry sank'`; undefined when nothing is left. */
export function plainLine(given: FeedText | undefined): string | undefined {
  if (given === undefined) return undefined;
  const plain = plainText(given);
  const line = 'text' in plain ? plain.text.replaceAll(/\s+/gu, ' ').trim() : '';
  return line === '' ? undefined : line;
}

function fromHtml(html: string): PlainText {
  const flat = flattenHtml(html);
  if ('tooDeep' in flat) return { refused: `${flat.tooDeep} tags are open inside one another` };
  if (flat.elements > MOST_ELEMENTS) return { refused: `its text has ${flat.elements} elements` };
  const marks = flat.html.split('<').length - 1;
  if (marks > MOST_MARKS) return { refused: `its text has ${marks} tags` };
  const { document } = parseHTML(`<!doctype html><html><body>${flat.html}</body></html>`) as unknown as { document: Parsed };
  const text = htmlText(document.documentElement);
  return flat.depth <= SHALLOW ? { text } : { text, cut: `nesting cut at ${SHALLOW} of ${flat.depth} levels` };
}

/** The whole document: a text that closes the body itself goes on after it. */
interface Parsed {
  readonly documentElement: HtmlNode;
}
