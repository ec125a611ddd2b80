import { reportingVerb, type ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Stretch } from './frame.ts';
import { isSubordinate } from './clause-subject.ts';
import { isMark, isVerbal, type Phrase } from './phrase.ts';
import type { Place } from './place.ts';

const TIME_OR_PLACE =
  /^\s*(?:(?:on|late|early|last|this|earlier)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|week|month|year|afterwards?|earlier|later)\b(?: (?:morning|afternoon|evening|night))?/u;
const SETTING =
  /^\s*(?:in|at|during|through|via|by|on|to|of) (?:(?:a|an|the|his|her|its|their|our) )?(?:[\p{L}\p{N}.’'-]+ ){0,4}(?:statement|interview|conference|briefing|tweet|post|email|e-mail|letter|speech|report|call|release|memo|filing|video|message|news|rally|event|meeting|hearing|ceremony|Twitter|Facebook|reporters|order|deportation|radio|television|phone|telephone)(?=[\s,:;.”"])/u;
const FOLLOWERS: ReadonlySet<string> = new Set(['how', 'whether', 'what', 'why', 'if', 'when', 'where']);
const clauseStops: ReadonlySet<string> = new Set('adding saying while although though according but noting citing'.split(' '));
const phraseStops: ReadonlySet<string> = new Set([...clauseStops, ...'and which who after as when where with because'.split(' ')]);
const LOOK_AHEAD = 20;

/** What stands behind a reporting verb as its content: "said (that) [the bridge was closed]", "denied [any agreement]", `said: ["…"]`. */
export function contentAfter(place: Place, subject?: Phrase): Stretch | undefined {
  const start = contentStart(place);
  if (start === undefined) return undefined;
  const hangs = subject !== undefined && subject.from <= 3 && isSubordinate(place.sentence.tokens, subject.from);
  const limit = hangs ? mainClause(place, start.at) : undefined;
  const end = contentEnd(place, start, limit);
  return end > start.at ? { start: start.at, end } : undefined;
}

interface Start {
  readonly at: number;
  readonly clause: boolean;
}

function contentStart({ sentence, at, verb, quotes, text }: Place): Start | undefined {
  const { tokens } = sentence;
  const from = afterSetting(tokens[at] as Token, text, sentence.end);
  const next = tokens.find((token) => token.start >= from);
  if (next === undefined) return undefined;
  const speaks = verb.forms.has('clause') || verb.forms.has('that');
  const that = speaks ? thatAfter(tokens, at) : undefined;
  if (that !== undefined) return { at: that, clause: true };
  const quote = quotes.find((candidate) => candidate.start >= from);
  if (
    quote !== undefined &&
    speaks &&
    quoteFollows(text.slice(from, quote.start)) &&
    !hasVerb(
      tokens.filter(({ start }) => start >= from && start < quote.start),
      0,
    )
  )
    return { at: quote.start, clause: true };
  if (isMark(next)) return undefined;
  return bareStart(tokens, tokens.indexOf(next), verb, at);
}

/** "told reporters on Friday" is over before the content begins. */
function afterSetting(verb: Token, text: string, limit: number): number {
  let from = verb.end;
  for (const pattern of [TIME_OR_PLACE, SETTING, TIME_OR_PLACE])
    from += pattern.exec(text.slice(from, Math.min(limit, from + 120)))?.[0].length ?? 0;
  return from;
}

function thatAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let index = verb + 1; index < Math.min(tokens.length - 1, verb + LOOK_AHEAD); index += 1) {
    const token = tokens[index] as Token;
    if (/^[;:!?"“”]$/u.test(token.text)) return undefined;
    if (token.lower === 'that' && (index === verb + 1 || token.pos !== 'DET' || tokens[index - 1]?.text === ','))
      return (tokens[index + 1] as Token).start;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'to') return undefined;
  }
  return undefined;
}

/** A colon or a comma, or a few words ("reporters", "to CBS News") with one, or nothing between the verb and the mark. */
function quoteFollows(between: string): boolean {
  return between.length < 60 && (/^[,:—–]?$/u.test(between.trim()) || /[,:]\s*$/u.test(between));
}

function bareStart(tokens: readonly Token[], next: number, verb: ReportingVerb, at: number): Start | undefined {
  const token = tokens[next] as Token;
  if (FOLLOWERS.has(token.lower)) return { at: token.start, clause: true };
  if (verb.forms.has('to') && hasTo(tokens, next)) return { at: token.start, clause: false };
  if (verb.forms.has('clause') && (tokens[at] as Token).lemma !== 'tell') return { at: token.start, clause: hasVerb(tokens, next) };
  if (verb.forms.has('clause')) return afterHearer(tokens, next);
  return bareObject(token, verb);
}

const bareObject = (token: Token, verb: ReportingVerb): Start | undefined =>
  verb.forms.has('object') ? { at: token.start, clause: false } : undefined;

const hasTo = (tokens: readonly Token[], from: number) => tokens.slice(from, from + 8).some((token) => token.lower === 'to');

const hasVerb = (tokens: readonly Token[], from: number) => tokens.slice(from).some((token) => token.pos === 'VERB' || token.pos === 'AUX');

/** "told him [he was free]": the hearer is one word, or a name. */
function afterHearer(tokens: readonly Token[], next: number): Start | undefined {
  let at = next + 1;
  while (at < tokens.length && tokens[at]?.pos === 'PROPN') at += 1;
  const token = tokens[at];
  return token === undefined || isMark(token) || !hasVerb(tokens, at) ? undefined : { at: token.start, clause: true };
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
