import { reportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { Token } from '../../nlp/reading.ts';
import { contentStart, type Start } from './content-start.ts';
import type { Quote } from './find-quotes.ts';
import type { Stretch } from './frame.ts';
import { isSubordinate } from './clause-subject.ts';
import { isVerbal, type Phrase } from './phrase.ts';
import type { Place } from './place.ts';

const clauseStops: ReadonlySet<string> = new Set('adding saying while although though according but noting citing'.split(' '));
const phraseStops: ReadonlySet<string> = new Set([...clauseStops, ...'and which who after as when where with because'.split(' ')]);

/** What stands behind a reporting verb as its content: "said (that) [the bridge was closed]", "denied [any agreement]", `said: ["…"]`. */
export function contentAfter(place: Place, subject?: Phrase): Stretch | undefined {
  const start = contentStart(place);
  if (start === undefined) return undefined;
  const hangs = subject !== undefined && subject.from <= 3 && isSubordinate(place.sentence.tokens, subject.from);
  const limit = hangs ? mainClause(place, start.at) : undefined;
  const end = contentEnd(place, start, limit);
  return end > start.at ? { start: start.at, end } : undefined;
}

/** "When Brant said the road was lost, [the town] laughed": the content ends before the clause that it hangs on. */
function mainClause({ sentence, quotes }: Place, start: number): number | undefined {
  const { tokens } = sentence;
  let verbs = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < start || insideQuote(quotes, token.start)) continue;
    if (isVerbal(token)) verbs += 1;
    const next = tokens[index + 1];
    if (token.text === ',' && next !== undefined && verbs > 0 && OPENS_CLAUSE.has(next.pos)) return token.start;
  }
  return undefined;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ']);

function contentEnd({ sentence, quotes, text }: Place, { at: start, clause }: Start, limit: number | undefined): number {
  const stops = clause ? clauseStops : phraseStops;
  let end = limit ?? Math.max(sentence.end, start + 1);
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.start <= start || insideQuote(quotes, token.start)) continue;
    if (token.start >= end) break;
    if (!endsContent(sentence.tokens, index, stops)) continue;
    end = /^[”"]$/u.test(token.text) ? token.end : token.start;
    break;
  }
  return trimEnd(text, quotes, start, quoteEnd(quotes, start, end));
}

function endsContent(tokens: readonly Token[], index: number, stops: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  if (token.text === ';' || startsNextReport(tokens, index)) return true;
  return next !== undefined && /^[,—–”"]$/u.test(token.text) && (stops.has(next.lower) || isReport(next));
}

/** ", arguing that", ", claiming": the article goes on to report. */
const isReport = ({ lower, lemma }: Token) => lower.endsWith('ing') && reportingVerb(lower, lemma)?.forms.has('clause') === true;

/** "said the road was closed and warned drivers": the second verb has its own content. */
function startsNextReport(tokens: readonly Token[], index: number): boolean {
  const [and, next, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (and === undefined || next === undefined || (and.lower !== 'and' && and.lower !== 'but')) return false;
  const verb = next.pos === 'ADV' || next.pos === 'AUX' ? second : next;
  return verb?.pos === 'VERB' && /(?:ed|s|said|told|wrote)$/u.test(verb.lower) && reportingVerb(verb.lower, verb.lemma) !== undefined;
}

const insideQuote = (quotes: readonly Quote[], at: number) => quotes.some((quote) => quote.start <= at && at < quote.end - 1);

/** A quotation goes on to its mark, over the end of the sentence. */
function quoteEnd(quotes: readonly Quote[], start: number, end: number): number {
  return quotes.find((quote) => quote.start >= start && quote.start < end && quote.end > end)?.end ?? end;
}

/** The full stop is the article's, unless it stands inside the quotation. */
export function trimEnd(text: string, quotes: readonly Quote[], start: number, end: number): number {
  let to = end;
  while (to > start && /[\s.,;:!?]/u.test(text[to - 1] ?? '') && !quotes.some((quote) => quote.start < to && to <= quote.end)) to -= 1;
  return to;
}
