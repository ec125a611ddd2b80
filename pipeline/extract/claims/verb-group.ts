import { phraseOf } from '../../lexicons/phrasal-verbs.ts';
import type { Token } from '../../nlp/reading.ts';

/** A verb with what stands before it: "has not been asked", "to accept", "agreeing". Indexes count tokens of the sentence. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  readonly perfect: boolean;
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

const isContraction = (token: Token) => /^\p{L}+n['’]t$/u.test(token.lower);
const isVerbal = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX' || isContraction(token);
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
  const first = tokens[start] as Token;
  const opens =
    isVerbal(first) ||
    (first.lower === 'to' && isVerbal(tokens[start + 1] ?? first)) ||
    (NEGATION.test(first.lower) && isVerbal(tokens[start + 1] ?? first));
  if (!opens) return -1;
  let end = isVerbal(first) ? start : -1;
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isVerbal(token) && (end < 0 || tokens[end]?.pos === 'AUX' || isContraction(tokens[end] as Token))) end = index;
    else if (!(isFiller(token) && (token.lower !== 'to' || end < 0))) break;
  }
  return end;
}

function describe(tokens: readonly Token[], first: number, last: number): VerbGroup {
  const words = tokens.slice(first, last + 1);
  const head = tokens[last] as Token;
  const auxiliaries = words.slice(0, -1).filter((word) => word.pos === 'AUX' || isContraction(word));
  const lemmas = auxiliaries.map((word) => word.lemma);
  const be =
    lemmas.some((lemma) => lemma === 'be') ||
    auxiliaries.some((word) => /^(?:is|are|was|were|been|being|be|['’]re|isn|aren|wasn|weren)/u.test(word.lower));
  const ing = head.lower.endsWith('ing');
  const bare = auxiliaries.length === 0;
  const infinitive = words[0]?.lower === 'to' && !ing;
  const reduced = bare && !infinitive && isReducedPassive(tokens, first);
  return {
    first,
    last,
    lemma: withParticle(tokens, last),
    passive: (be && !ing && head.pos === 'VERB') || reduced,
    negated: words.some((word) => NEGATION.test(word.lower)) || tokens[first - 1]?.lower === 'never',
    infinitive,
    participle: (bare && ing && !infinitive) || words[0]?.lower === 'being' || words[0]?.lower === 'having',
    perfect: lemmas.includes('have'),
    progressive: be && ing,
    past:
      (bare
        ? head.lower !== head.lemma && !ing && !head.lower.endsWith('s')
        : auxiliaries.some((word) => /^(?:was|were|had|did|wasn|weren|hadn|didn)/u.test(word.lower))) || lemmas.includes('have'),
    modal: words.find((word) => MODALS.has(word.lower))?.lower ?? null,
    reduced,
  };
}

/** "migrants expelled from", "people accused of": a past participle straight behind its noun, with a preposition behind it. */
function isReducedPassive(tokens: readonly Token[], first: number): boolean {
  const head = tokens[first] as Token;
  const before = tokens[first - 1];
  const after = tokens[first + 1];
  const noun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  return (
    noun &&
    /(?:ed|en|nt|wn|ught|old)$/u.test(head.lower) &&
    head.lower !== head.lemma &&
    /^(?:from|of|by|in|at|on|to|with|as)$/u.test(after?.lower ?? '')
  );
}

function withParticle(tokens: readonly Token[], last: number): string {
  const { lemma } = tokens[last] as Token;
  const behind = tokens.slice(last + 1, last + 4).map((token) => token.lower);
  return phraseOf(lemma, behind) ?? lemma;
}
