import { intransitiveVerbs } from '../../lexicons/intransitive-verbs.ts';
import { phraseOf } from '../../lexicons/phrasal-verbs.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';

/** A verb with what stands before it: "has not been asked", "to accept", "agreeing". Indexes count tokens of the sentence. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  readonly progressive: boolean;
  readonly past: boolean;
  readonly modal: string | null;
  /** "migrants expelled from": a participle that only describes the noun before it */
  readonly reduced: boolean;
}

const NEGATION = /^(?:not|never|no longer|cannot|n['’]t)$|n['’]t$/u;
const MODALS = new Set([
  'will',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
  'shall',
  'wo',
  "'ll",
  '’ll',
  "won't",
  'won’t',
  "'d",
  '’d',
]);

const isContraction = ({ lower }: Token) => lower.endsWith('t') && /^\p{L}+n['’]t$/u.test(lower);
const isVerbal = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX' || isContraction(token);
const isAuxiliary = (token: Token) => token.pos === 'AUX' || isContraction(token);
const isFiller = (token: Token) => token.pos === 'ADV' || NEGATION.test(token.lower) || token.lower === 'to';

/** Finds the verb groups of a sentence, left to right. "X has asked Y to pay" → "has asked", "to pay". */
export function readVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = groupEnd(tokens, index);
    if (end < 0) {
      index += 1;
      continue;
    }
    groups.push(describe(tokens, index, end));
    index = end + 1;
  }
  return groups;
}

/** The last verbal token of the group that begins here, or -1. A "to" after a verb begins a group of its own. */
function groupEnd(tokens: readonly Token[], start: number): number {
  if (!opensGroup(tokens, start)) return -1;
  let end = isVerbal(tokens[start] as Token) ? start : -1;
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const goesOn = end < 0 || isAuxiliary(tokens[end] as Token);
    if (isVerbal(token) && goesOn) end = index;
    else if (isTimeWord(tokens, index) && goesOn) continue;
    else if (!isFiller(token) || (token.lower === 'to' && end >= 0)) break;
  }
  return end;
}

/** "was last year pardoned", "had on Monday been moved": a time between the auxiliary and its verb. */
const isTimeWord = (tokens: readonly Token[], index: number) =>
  (tokens[index] as Token).lower === 'since' ||
  TIME_WORDS.has((tokens[index] as Token).lower) ||
  (/^(?:on|last|this|earlier)$/u.test((tokens[index] as Token).lower) && TIME_WORDS.has(tokens[index + 1]?.lower ?? ''));

const TIME_WORDS = new Set(
  'yesterday,today,week,month,year,night,morning,evening,afternoon,weekend,monday,tuesday,wednesday,thursday,friday,saturday,sunday'.split(
    ',',
  ),
);

/** "later than planned", "as expected" */
const isMeasureOfPlan = (tokens: readonly Token[], index: number) =>
  /^(?:than|as)$/u.test(tokens[index - 1]?.lower ?? '') &&
  /^(?:planned|expected|scheduled|hoped|thought|feared|forecast|announced|promised|intended|requested|required|usual)$/u.test(
    tokens[index]?.lower ?? '',
  );

/** "Works and Transport Minister Ada Verrin": no sentence begins with a verb of the third person. */
const isTitle = (tokens: readonly Token[], index: number) =>
  index === 0 &&
  /^\p{Lu}\p{Ll}+s$/u.test(tokens[0]?.text ?? '') &&
  tokens[0]?.pos === 'VERB' &&
  /^(?:and|,|&)$/u.test(tokens[1]?.lower ?? '');

function opensGroup(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start] as Token;
  if (isTitle(tokens, start)) return false;
  if (isVerbal(first)) return !isAttributive(tokens, start) && !isMeasureOfPlan(tokens, start);
  if (first.lower !== 'to' && !NEGATION.test(first.lower)) return false;
  const head = tokens.slice(start + 1, start + 4).find((token) => !isFiller(token));
  return head !== undefined && isVerbal(head);
}

function describe(tokens: readonly Token[], first: number, last: number): VerbGroup {
  const words = tokens.slice(first, last + 1);
  const head = tokens[last] as Token;
  const auxiliaries = words.slice(0, -1).filter(isAuxiliary);
  const form = formOf(words, auxiliaries);
  const reduced = auxiliaries.length === 0 && !form.infinitive && isReducedPassive(tokens, first);
  return {
    first,
    last,
    lemma: withParticle(tokens, last),
    passive: (form.be && !form.ing && head.pos === 'VERB') || reduced,
    negated: words.some((word) => NEGATION.test(word.lower)) || isDeniedBehind(tokens, last),
    infinitive: form.infinitive,
    participle: form.participle,
    progressive: form.be && form.ing,
    past: isPast(head, auxiliaries),
    modal: words.find((word) => MODALS.has(word.lower))?.lower ?? null,
    reduced,
  };
}

/** "was not safe", "is no longer open", but "was not only safe" */
function isDeniedBehind(tokens: readonly Token[], last: number): boolean {
  const [behind, next] = [tokens[last + 1], tokens[last + 2]];
  const isHead = isAuxiliary(tokens[last] as Token) && NEGATION.test(behind?.lower ?? '');
  return isHead && !/^(?:only|just|merely|simply|least|necessarily|always)$/u.test(next?.lower ?? '');
}

function formOf(words: readonly Token[], auxiliaries: readonly Token[]) {
  const opener = words.find(({ lower }) => !NEGATION.test(lower))?.lower;
  const ing = words.at(-1)?.lower.endsWith('ing') === true;
  const infinitive = opener === 'to' && !ing;
  const participle = (auxiliaries.length === 0 && ing) || opener === 'being' || opener === 'having';
  return { ing, infinitive, participle, be: auxiliaries.some((word) => word.lemma === 'be' || BE.test(word.lower)) };
}

const BE = /^(?:is|are|was|were|been|being|be|['’]re)/u;
const PAST = /^(?:was|were|had|did)/u;

function isPast(head: Token, auxiliaries: readonly Token[]): boolean {
  if (auxiliaries.length > 0) return auxiliaries.some((word) => PAST.test(word.lower) || word.lemma === 'have');
  return head.lower !== head.lemma && !/(?:ing|s)$/u.test(head.lower);
}

/** "a school now housed in": a time between the noun and what describes it. */
const isTimely = (token: Token | undefined) => /^(?:now|then|currently|previously|formerly|newly|recently|once)$/u.test(token?.lower ?? '');

/** "migrants expelled from", "a panel, headed by": a past participle straight behind its noun, with a preposition behind it. */
function isReducedPassive(tokens: readonly Token[], first: number): boolean {
  const head = tokens[first] as Token;
  const before = tokens[isTimely(tokens[first - 1]) ? first - 2 : first - 1];
  const after = tokens[first + 1];
  const isSet = before?.text === ',' && after?.lower === 'by';
  return (
    isNoun(isSet ? tokens[first - 2] : before) &&
    !intransitiveVerbs.has(head.lemma) &&
    /(?:ed|en|nt|wn|ught|old)$/u.test(head.lower) &&
    head.lower !== head.lemma &&
    /^(?:from|of|by|in|at|on|to|with|as)$/u.test(after?.lower ?? '')
  );
}

const isNoun = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'PROPN';

function withParticle(tokens: readonly Token[], last: number): string {
  const { lemma } = tokens[last] as Token;
  const behind = tokens.slice(last + 1, last + 4).map((token) => token.lower);
  return phraseOf(lemma, behind) ?? lemma;
}
