import type { Claim } from '../../schemas/index.ts';
import { deedsOf } from '../lexicons/deeds.ts';
import { remember } from '../nlp/remember.ts';
import { isDeed } from './comparable.ts';
import { complementOf } from './complement.ts';

/** Under which a deed meets its denial: the verb, or what somebody is or has. */
export const deedKeys = remember((claim: Claim): readonly string[] =>
  isDeed(claim) ? [...keysOf(claim, told(claim)), ...turnedKeys(claim)] : [],
);

/** What is told, in a word: the verb, or what somebody is or has. */
function told(claim: Claim): string {
  if (claim.predicate === 'be') return complementOf(claim)[0] ?? '';
  return claim.predicate === 'have' ? (claim.object?.head.toLowerCase() ?? '') : claim.predicate;
}

function keysOf({ predicate }: Claim, word: string): readonly string[] {
  if (predicate === 'be' || predicate === 'have') return word === '' ? [] : [`${predicate} ${word}`];
  return deedsOf(word);
}

/** "un-" and its like turn a word round; whether what is left is a word shows in that others use it. */
const TURNED = /^(?:un|in|im|il|ir|non-?)(?=\p{L}{4})/u;
const straight = (word: string) => word.replace(TURNED, '');
const turnedKeys = (claim: Claim) => (straight(told(claim)) === told(claim) ? [] : keysOf(claim, straight(told(claim))));

/** Is the deed denied that another claim tells of, by "not" or by a word that is turned round ("was unlocked", of "was locked")? */
export function isDenied(claim: Claim, other: Claim): boolean {
  const [word, its] = [told(claim), told(other)];
  return (claim.polarity === 'negative') !== (word !== its && straight(word) === its);
}

/** The keys of what a claim affirms, or of what it denies. */
export const keysOfSide = (claim: Claim, denied: boolean): readonly string[] =>
  isDeed(claim) ? [...((claim.polarity === 'negative') === denied ? keysOf(claim, told(claim)) : turnedKeys(claim))] : [];
