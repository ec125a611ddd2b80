import type { ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAdjectival } from './participle.ts';
import { isCapital, isMark, isVerbal } from './phrase.ts';
import { type Place, speaks } from './place.ts';
import { lowerAt, posAt, textAt } from './token-at.ts';

const TIME_OR_PLACE =
  /^\s*(?:(?:on|late|early|last|this|earlier)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|week(?:end)?|month|year|afterwards?|earlier|later)\b(?!['’])(?: (?:morning|afternoon|evening|night))?/u;
const SETTING =
  /^\s*(?:in|at|during|through|via|by|on|to|of) (?:(?:a|an|the|his|her|its|their|our) )?(?:[\p{L}\p{N}.’'-]+ ){0,4}(?:statement|interview|conference|briefing|tweet|post|email|e-mail|letter|speech|report|call|release|memo|filing|video|message|news|rally|event|meeting|hearing|ceremony|Twitter|Facebook|reporters|order|deportation|radio|television|phone|telephone)(?=[\s,:;.”"])/u;
const FOLLOWERS: ReadonlySet<string> = new Set(['how', 'whether', 'what', 'why', 'if', 'when', 'where']);
const LOOK_AHEAD = 20;

export interface Start {
  readonly at: number;
  /** a whole clause, not only a noun phrase or an infinitive */
  readonly clause: boolean;
}

/** Where the content begins behind a reporting verb: "told reporters on Friday that [the bridge …", "called for [talks". */
export function contentStart(place: Place): Start | undefined {
  const { sentence, until, verb, text } = place;
  const { tokens } = sentence;
  const from = afterSetting(tokens[until] as Token, text, sentence.end);
  const next = tokens.findIndex((token) => token.start >= from);
  if (next < 0) return undefined;
  const that = takesClause(verb) ? thatAfter(tokens, until) : undefined;
  if (that !== undefined) return { at: that, clause: true };
  const quoted = speaks(verb) ? quoteAfter(place, from) : undefined;
  if (quoted !== undefined) return { at: quoted, clause: true };
  return isMark(tokens[next]) ? undefined : bareStart(tokens, next, verb);
}

const takesClause = ({ forms }: ReportingVerb) => forms.has('clause') || forms.has('that');

/** "told reporters on Friday" is over before the content begins. */
function afterSetting(verb: Token, text: string, limit: number): number {
  let from = verb.end;
  for (const pattern of [TIME_OR_PLACE, SETTING, TIME_OR_PLACE])
    from += pattern.exec(text.slice(from, Math.min(limit, from + 120)))?.[0].length ?? 0;
  return from;
}

function thatAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let index = verb + 1; index < Math.min(tokens.length - 1, verb + LOOK_AHEAD); index += 1) {
    if (isThat(tokens, index, verb)) return tokens[textAt(tokens, index + 1) === ',' ? index + 2 : index + 1]?.start;
    if (endsHearers(tokens, index)) return undefined;
  }
  return undefined;
}

const isThat = (tokens: readonly Token[], index: number, verb: number) =>
  lowerAt(tokens, index) === 'that' && (index === verb + 1 || posAt(tokens, index) !== 'DET' || textAt(tokens, index - 1) === ',');

/** Between the verb and "that" stand hearers and settings, "an invited crowd", no other clause and no quotation. */
function endsHearers(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.lower === 'to' || /^(?:[;:!?"“”]|'')$/u.test(token.text)) return true;
  return isVerbal(token) && !isCapital(token) && !isAdjectival(tokens, index);
}

/** The quotation behind the verb, when only a colon, a comma or a few words ("reporters", "to CBS News,") stand between. */
function quoteAfter({ sentence, quotes, verb, text }: Place, from: number): number | undefined {
  const quote = quotes.find((candidate) => candidate.start >= from);
  if (quote === undefined || !quoteFollows(text.slice(from, quote.start))) return undefined;
  if (verb.forms.has('quote') && isTitle(text.slice(from, quote.end))) return undefined;
  return sentence.tokens.some((token) => token.start >= from && token.start < quote.start && isVerbal(token)) ? undefined : quote.start;
}

/** "sang “Home”": no comma, few words, and neither question nor cry. */
const isTitle = (quoted: string) => !/^\s*[,:]|[!?.,]["”']{1,2}$/u.test(quoted) && quoted.split(' ').length < 6;

function quoteFollows(between: string): boolean {
  return between.length < 60 && (/^[,:—–]?$/u.test(between.trim()) || /[,:]\s*$/u.test(between));
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'against', 'for', 'of', 'over']);

function bareStart(tokens: readonly Token[], next: number, verb: ReportingVerb): Start | undefined {
  const token = tokens[next] as Token;
  const { forms } = verb;
  if (token.pos === 'CCONJ') return undefined;
  if (FOLLOWERS.has(token.lower) && !forms.has('quote')) return { at: token.start, clause: true };
  if ((['to', 'as'] as const).some((word) => forms.has(word) && hasWithin(tokens, next, word))) return { at: token.start, clause: false };
  if (token.pos === 'ADP' && token.lower !== 'that') return behindPreposition(tokens, next, verb);
  if (forms.has('hearer')) return afterHearer(tokens, next);
  if (forms.has('clause')) return { at: token.start, clause: tokens.slice(next).some(isVerbal) };
  return forms.has('object') ? { at: token.start, clause: false } : undefined;
}

const NEAR = 10;

/** "urged them [to] go", "sees the plan [as] lost", before any mark. */
function hasWithin(tokens: readonly Token[], from: number, word: string): boolean {
  for (let index = from; index < from + NEAR && tokens[index] !== undefined && !isMark(tokens[index]); index += 1)
    if (tokens[index]?.lower === word) return true;
  return false;
}

/** "called for [talks]", "warned of [floods]"; but what stands behind "said of the plan" is only what it was about. */
function behindPreposition(tokens: readonly Token[], at: number, { forms }: ReportingVerb): Start | undefined {
  const object = tokens[at + 1];
  if (object === undefined || isMark(object) || !(forms.has('object') || forms.has('about'))) return undefined;
  if (ABOUT.has(lowerAt(tokens, at))) return { at: object.start, clause: false };
  return forms.has('object') ? { at: (tokens[at] as Token).start, clause: false } : undefined;
}

const isHearer = (token: Token | undefined) =>
  token !== undefined && (/^['’]s?$/u.test(token.text) || (['ADJ', 'NOUN', 'PROPN'].includes(token.pos) && token.lower !== 'last'));

/** "told him [he was free]", "told the men last week [to leave]": the hearer is a pronoun or a noun phrase. */
function afterHearer(tokens: readonly Token[], next: number): Start | undefined {
  let at = next + 1;
  if (posAt(tokens, next) !== 'PRON') while (isHearer(tokens[at])) at += 1;
  if (/^(?:this|last|on|earlier)$/u.test(lowerAt(tokens, at)) && posAt(tokens, at + 1) !== 'AUX') at += 2;
  const token = tokens[at];
  return token === undefined || isMark(token) || !tokens.slice(at).some(isVerbal) ? undefined : { at: token.start, clause: true };
}
