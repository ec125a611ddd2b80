import type { Claim } from '../../schemas/index.ts';
import { deedsOf } from '../lexicons/deeds.ts';
import { remember } from '../nlp/remember.ts';
import { isDeed } from './comparable.ts';
import { complementOf } from './complement.ts';

/** Under which a deed meets its denial: the verb, or what somebody is or has. */
export const deedKeys = remember((claim: Claim): readonly string[] => {
  if (!isDeed(claim)) return [];
  if (claim.predicate === 'be') return complementOf(claim).slice(0, 1).flatMap((word) => [`be ${word}`, `be ${wordWithout(word)}`]);
  if (claim.predicate === 'have') return claim.object === undefined ? [] : [`have ${claim.object.head.toLowerCase()}`];
  return [...deedsOf(claim.predicate), ...deedsOf(wordWithout(claim.predicate))];
});

/** "un-" and its like turn a word round; whether what is left is a word shows in that others use it. */
const TURNED = /^(?:un|in|im|il|ir|non-?)(?=\p{L}{4})/u;
const wordWithout = (word: string) => word.replace(TURNED, '');

const toldWord = (claim: Claim) => (claim.predicate === 'be' ? complementOf(claim)[0] : claim.predicate) ?? '';

/** Is the deed denied, by "not" or by a word that is turned round ("was unlocked" denies "was locked")? */
export const isDenied = (claim: Claim): boolean => (claim.polarity === 'negative') !== TURNED.test(toldWord(claim));
