import { DENOMINATORS } from '../../../lexicons/number-words.ts';
import { isDash, wordAt } from '../figure.ts';
import { isUnitWord } from './is-unit-word.ts';
import { multiplierOf, plainNumeral, tidy, type Numeral } from './numeral-value.ts';
import type { Piece } from '../pieces.ts';
import { posAt } from '../piece-at.ts';

const FOLLOWERS = /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|as)$/u;
/** Words in front that open a fraction without "of": "almost half", "up a fifth", "fell a third". */
export const OPENERS =
  /^(?:almost|nearly|about|over|roughly|around|approximately|than|by|least|only|just|under|some|up|down|rose|fell|jumped|dropped|cut|gained|lost|plunged|slumped|climbed|grew|shrank|tumbled|surged|soared)$/u;
const VERBS_OPEN = /^(?:up|down|rose|fell|jumped|dropped|cut|gained|lost|plunged|slumped|climbed|grew|shrank|tumbled|surged|soared)$/u;

/** May a singular denominator stand there as a share? "a third of", "almost a third", "one-third", "fell a third on the year". */
function isOpen(pieces: readonly Piece[], at: number, end: number, hyphen: boolean): boolean {
  const before = wordAt(pieces, at - 1);
  if (FOLLOWERS.test(wordAt(pieces, end)) || hyphen) return true;
  return OPENERS.test(before) && !(VERBS_OPEN.test(before) && /^(?:NOUN|ADJ|PROPN)$/u.test(posAt(pieces, end)));
}

/** "a quarter of a million" multiplies, "three-quarters of a mile" measures. */
function ofAnother(pieces: readonly Piece[], share: Numeral): Numeral {
  const { to, base } = share;
  if (wordAt(pieces, to) !== 'of' || !/^(?:an?|one)$/u.test(wordAt(pieces, to + 1))) return share;
  const word = wordAt(pieces, to + 2);
  const scale = multiplierOf(word);
  if (scale !== undefined) return { to: to + 3, value: tidy(base * scale), base, scale, form: 'words', rule: 'number/part-of-scale' };
  return (isUnitWord(word) || word === 'point') && wordAt(pieces, to + 1) !== 'one'
    ? { ...plainNumeral(to + 2, base, 'article'), rule: 'number/part-of-unit' }
    : share;
}

/** "a third" of a numerator read before: "two-thirds", "a quarter of a million". Null where a denominator is an ordinal ("a third attempt"). */
export function readFraction(pieces: readonly Piece[], at: number, top: number, to: number): Numeral | null {
  const hyphen = isDash(wordAt(pieces, to)) ? 1 : 0;
  const word = wordAt(pieces, to + hyphen);
  const below = DENOMINATORS.get(word);
  if (below === undefined || (word === 'half' && top !== 1)) return null;
  const end = to + hyphen + 1;
  const open = isOpen(pieces, at, end, hyphen === 1);
  if (word.endsWith('s') ? top < 2 || (word === 'quarters' && !open) : !(top === 1 && open) && !(word === 'quarter' && hyphen === 1))
    return null;
  return ofAnother(pieces, { ...plainNumeral(end, top / below, 'fraction'), rule: 'ratio/fraction' });
}

const NO_HALF_AFTER = /^(?:first|second|other|better|opening|latter|each|final|last|one|this|that|every|either|bottom|top)$/u;
/** "half hour", "half-mile", "quarter-mile": units told by halves and quarters without an article between. */
const HALVED = /^(?:hour|mile|gallon|inch|pint|pound|tonne|ton|litre|liter|acre|ounce|kilometre|kilometer|metre|meter|minute|percentage)$/u;

/** "half a million", "half-million", "quarter-million", "half an hour", "quarter mile". */
export function readPartOf(pieces: readonly Piece[], at: number, base: number): Numeral | null {
  if (NO_HALF_AFTER.test(wordAt(pieces, at - 1))) return null;
  const joint = partJoint(pieces, at + 1);
  const word = wordAt(pieces, joint);
  const scale = multiplierOf(word);
  if (scale !== undefined) return { to: joint + 1, value: base * scale, base, scale, form: 'words', rule: 'number/half-of-scale' };
  const article = /^an?$/u.test(wordAt(pieces, joint - 1));
  const fits = article ? isUnitWord(word) || word === 'point' : HALVED.test(word);
  return fits ? { ...plainNumeral(joint, base, 'article'), rule: 'number/half-a-unit' } : null;
}

/** Over the hyphens and the article of "half-a-million": the index of the word behind. */
function partJoint(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < from + 3 && (isDash(wordAt(pieces, at)) || /^an?$/u.test(wordAt(pieces, at)))) at += 1;
  return at;
}

const SHARED_OUT = /^(?:staff|people|population|crew|workforce|children|men|women|electorate|squad|team|votes?|\p{Ll}{3,}s)$/u;
const NOT_SHARED_OUT = /^(?:series|times|yards|las|gas|bus|press|class|business|process|progress)$/u;

/** "half of the homes", "almost half", "half price", "half their stock", "half the workers", "Half were women". */
function isShare(pieces: readonly Piece[], at: number): boolean {
  const follower = wordAt(pieces, at + 1);
  if (/^(?:of|price|its|their|our|his|her)$/u.test(follower)) return true;
  if (/^(?:were|are|have)$/u.test(follower)) return posAt(pieces, at - 1) !== 'ADJ' && posAt(pieces, at - 1) !== 'DET';
  const noun = wordAt(pieces, at + 2);
  if (follower === 'the' && SHARED_OUT.test(noun) && !NOT_SHARED_OUT.test(noun)) return true;
  return follower !== 'a' && OPENERS.test(wordAt(pieces, at - 1));
}

/** "half" by itself, of something, or of a unit. */
export function readHalf(pieces: readonly Piece[], at: number): Numeral | null {
  const part = readPartOf(pieces, at, 0.5);
  if (part !== null || NO_HALF_AFTER.test(wordAt(pieces, at - 1))) return part;
  return isShare(pieces, at) ? { ...plainNumeral(at + 1, 0.5, 'fraction'), rule: 'ratio/half' } : null;
}
