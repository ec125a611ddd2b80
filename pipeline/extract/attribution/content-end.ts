import { reportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Start } from './content-start.ts';
import type { Quote } from './find-quotes.ts';
import type { Stretch } from './frame.ts';
import { isCalendar } from './phrase.ts';

const clauseStops: ReadonlySet<string> = new Set('adding saying while although though according but noting citing'.split(' '));
const phraseStops: ReadonlySet<string> = new Set([...clauseStops, ...'and which who after as when where with because'.split(' ')]);

/** A sentence with the quotations near it. */
export interface Around {
  readonly sentence: ReadSentence;
  readonly quotes: readonly Quote[];
  readonly text: string;
}

/** The content from where it begins to where it ends, or to `limit` when that comes first. */
export function stretchFrom({ sentence, quotes, text }: Around, { at: start, clause }: Start, limit?: number): Stretch {
  const stops = clause ? clauseStops : phraseStops;
  let end = limit ?? Math.max(sentence.end, start + 1);
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const token = sentence.tokens[index] as Token;
    if (token.start <= start || insideQuote(quotes, token.start)) continue;
    if (token.start >= end) break;
    if (!endsContent(sentence.tokens, index, stops)) continue;
    end = isClosing(token) ? token.end : token.start;
    break;
  }
  return { start, end: trimEnd(text, quotes, start, quoteEnd(quotes, start, end)) };
}

function endsContent(tokens: readonly Token[], index: number, stops: ReadonlySet<string>): boolean {
  const [token, next] = [tokens[index] as Token, tokens[index + 1]];
  if (token.text === ';' || startsNextReport(tokens, index) || endsInReporter(tokens, index)) return true;
  if (next === undefined) return false;
  if (isClosing(token)) return behindQuote.has(next.lower) || isCalendar(next);
  if (stops === phraseStops && endsPhrase(tokens, index)) return true;
  return /^[,—–]$/u.test(token.text) && (stops.has(next.lower) || isReport(next));
}

/** "criticized the plan [during a visit]", "[on Friday]", "[– a blow to the town]" */
function endsPhrase(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  return settings.has(lower) || (lower === 'on' && isCalendar(tokens[index + 1])) || isDash(tokens, index);
}

const isClosing = ({ text }: Token) => /^(?:[”"]|'')$/u.test(text);

/** "called it “a loss” [when he spoke]" */
const behindQuote: ReadonlySet<string> = new Set([...clauseStops, ...'when after because until if during'.split(' ')]);

/** What a noun phrase does not go over: "criticized the plan [during a visit]". */
const settings: ReadonlySet<string> = new Set('during while when because amid until'.split(' '));

/** A dash stands apart, a hyphen does not. */
const isDash = (tokens: readonly Token[], index: number) =>
  /^[-–—―]$/u.test(tokens[index]?.text ?? '') && (tokens[index - 1]?.end ?? 0) < (tokens[index]?.start ?? 0);

/** ", arguing that", ", claiming": the article goes on to report. */
const isReport = ({ lower, lemma }: Token) => lower.endsWith('ing') && reportingVerb(lower, lemma)?.forms.has('clause') === true;

const LONGEST_REPORTER = 10;

/** "rejected the offer, [their union said]": the whole sentence is somebody's. */
function endsInReporter(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  for (let index = comma + 2; index < Math.min(tokens.length, comma + LONGEST_REPORTER); index += 1) {
    const { lower, lemma, pos } = tokens[index] as Token;
    if (pos === 'PUNCT') return false;
    if (pos === 'VERB' || pos === 'AUX') return reportingVerb(lower, lemma)?.forms.has('clause') === true && isOver(tokens, index + 1);
  }
  return false;
}

/** Behind "said" comes nothing but a day or the end. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.text === '.' || isCalendar(next)) return true;
  return next.lower === 'on' && isCalendar(tokens[at + 1]);
}

/** "said the road was closed and warned drivers": the second verb has its own content. */
function startsNextReport(tokens: readonly Token[], index: number): boolean {
  const [and, next, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (and === undefined || next === undefined || (and.lower !== 'and' && and.lower !== 'but')) return false;
  const verb = next.pos === 'ADV' || next.pos === 'AUX' ? second : next;
  return verb?.pos === 'VERB' && /(?:ed|s|said|told|wrote)$/u.test(verb.lower) && reportingVerb(verb.lower, verb.lemma) !== undefined;
}

export const insideQuote = (quotes: readonly Quote[], at: number) => quotes.some((quote) => quote.start <= at && at < quote.end - 1);

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
