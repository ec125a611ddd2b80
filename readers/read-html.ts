import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { flattenHtml } from './flatten-html.ts';
import { type HtmlFacts, type QueriedDocument, readHtmlFacts } from './html-facts.ts';
import { type HtmlNode, htmlText } from './html-text.ts';
import { type Draft, makeArticle } from './make-article.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** A page with more elements is a listing or a trap; readability would take minutes over it. */
const MOST_ELEMENTS = 50_000;
/** Opening, closing and broken tags: the parser makes a node of each stray "<". */
const MOST_MARKS = 200_000;
const SHALLOW = 200;
const AS_TEXT = 'save the page again, or give its text as .txt';

/** Reads the article out of a web page: title, byline, address and date where the page tells them, and the body's paragraphs. */
export function readHtml(html: string, place: Place, fallback: Draft['fallback']): ReadResult[] {
  const flat = flattenHtml(html);
  if ('tooDeep' in flat) return [problemAt(place, 'html-too-deep', `${flat.tooDeep} tags are open inside one another`, AS_TEXT)];
  if (flat.elements > MOST_ELEMENTS) return [problemAt(place, 'too-large', `the page has ${flat.elements} elements`, AS_TEXT)];
  const marks = flat.html.split('<').length - 1;
  if (marks > MOST_MARKS) return [problemAt(place, 'too-large', `the page has ${marks} tags`, AS_TEXT)];
  const draft = readPage(flat.html);
  if (draft === undefined) return [problemAt(place, 'no-text', 'no article was found in the page', AS_TEXT)];
  if (flat.depth <= SHALLOW) return makeArticle({ ...draft, fallback }, place);
  const cut = `nesting cut at ${SHALLOW} of ${flat.depth} levels`;
  const note = problemAt(place, 'html-flattened', cut, 'check that its paragraphs are whole');
  return [note, ...makeArticle({ ...draft, fallback, capped: [cut] }, place)];
}

function readPage(html: string): Omit<Draft, 'fallback'> | undefined {
  const { document } = parseHTML(isWhole(html) ? html : `<!doctype html><html><body>${html}</body></html>`) as unknown as {
    document: Page;
  };
  const facts = readHtmlFacts(document);
  const whole = document.body === null ? '' : htmlText(document.body);
  const read = new Readability<HtmlNode>(document, { serializer: (node: unknown) => node as HtmlNode }).parse();
  const article = read?.content == null ? '' : htmlText(read.content);
  const body = article === '' ? whole : article;
  return body === '' ? undefined : { ...factsOf(read, facts), body };
}

/** The part of linkedom's document that is used here; its own types need those of a browser. */
interface Page extends QueriedDocument {
  readonly body: HtmlNode | null;
}

type Read = ReturnType<Readability<HtmlNode>['parse']>;

/** What readability knows of the page goes before what its head says. */
function factsOf(read: Read, facts: HtmlFacts): Omit<Draft, 'fallback' | 'body'> {
  const { title, byline, siteName, lang, publishedTime } = read ?? {};
  return {
    ...facts,
    published: publishedTime ?? facts.published,
    title: title ?? undefined,
    byline: byline ?? undefined,
    source: siteName ?? undefined,
    language: lang?.slice(0, 2).toLowerCase(),
  };
}

/** A fragment without `<html>` would leave the document without a body. */
function isWhole(html: string): boolean {
  return /<html[\s>]/iu.test(html.slice(0, 20_000));
}
