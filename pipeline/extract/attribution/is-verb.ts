import type { Token } from '../../nlp/reading.ts';
import { isAdjectival } from './participle.ts';
import { isPronoun } from './phrase.ts';
import { lowerAt, posAt } from './token-at.ts';

const alwaysVerbs: ReadonlySet<string> = new Set('said says told added adds insisted denied tweeted wrote'.split(' '));

/** A verb, and no noun of the same form. */
export function isVerb(tokens: readonly Token[], at: number, isPhrasal: boolean): boolean {
  const token = tokens[at] as Token;
  if (!isPhrasal && (isIdle(tokens, at) || isAdjectival(tokens, at))) return false;
  return token.pos === 'VERB' || alwaysVerbs.has(token.lower) || isFiniteAfterAll(tokens, at);
}

/** "showed up", "backed out" say nothing, nor do "to find a way", "to show them the door". */
function isIdle(tokens: readonly Token[], at: number): boolean {
  const { lemma } = tokens[at] as Token;
  if (isPassiveForm(tokens, at)) return true;
  if (takesParticle.has(lemma) && particles.has(lowerAt(tokens, at + 1))) return true;
  return lowerAt(tokens, at - 1) === 'to' && discovers.has(lemma) && lowerAt(tokens, at + 1) !== 'that';
}

/** "two men accused of theft", "an interview shown on Friday": participles without "was" or "has". */
function isPassiveForm(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (!/^(?:accused|charged|suspected|blamed|shown|known|seen|written|sung|sworn)$/u.test(lower)) return false;
  let left = at - 1;
  while (posAt(tokens, left) === 'ADV') left -= 1;
  if (posAt(tokens, left) === 'AUX') return false;
  return /^(?:shown|known|seen|written|sung|sworn)$/u.test(lower) || posAt(tokens, at + 1) === 'ADP';
}

const takesParticle: ReadonlySet<string> = new Set(
  'show call back find point learn order rate pitch offer blame draw shout embrace'.split(' '),
);
const particles: ReadonlySet<string> = new Set('up off out in into down back over away'.split(' '));
const discovers: ReadonlySet<string> = new Set('find show discover learn know see'.split(' '));

export const isBe = (auxiliary: Token | undefined) => /^(?:is|are|was|were|be|been|being)$/u.test(auxiliary?.lower ?? '');

/** "Brant claims that", "figures show.": taggers take these for nouns. */
function isFiniteAfterAll(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, pos }] = [tokens[at - 1], tokens[at] as Token];
  if (before === undefined || lower.endsWith('ing')) return isBe(before);
  if (pos !== 'NOUN' || /^['’]s?$/u.test(before.text)) return false;
  return isPronoun(before) || before.lower === 'who' || goesOn(before, lower, lowerAt(tokens, at + 1));
}

/** Between its subject and what only stands behind a verb. */
function goesOn(before: Token, verb: string, next: string): boolean {
  if (before.pos === 'NOUN' && !before.lower.endsWith('s')) return next === 'that' && verb.endsWith('s');
  if (!canEndSubject(before)) return false;
  return /^(?:that|[.:])$/u.test(next) || (opensClause.has(next) && agree(before.lower, verb));
}

/** "Brant claims", "figures show": one of the two has the "s". */
const agree = (noun: string, verb: string) => verb.endsWith('s') !== noun.endsWith('s');

/** What begins the clause behind "figures show [the", "Brant claims [he". */
const opensClause: ReadonlySet<string> = new Set('the a an it he she they there no this these'.split(' '));

const canEndSubject = ({ pos, lower }: Token) => pos === 'PROPN' || lower.endsWith('s') || lower === ',';
