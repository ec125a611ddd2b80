import type { PlacedClaim } from '../setting.ts';
import { verdict, type Judge } from './verdict.ts';

/** One statement, two speakers. Speakers that may be one person ("the mayor", "Ann Roe") do not disagree. */
export const judgeQuotes: Judge = (a, b) => {
  const [one, two] = [a.claim.subject, b.claim.subject];
  if (one === undefined || two === undefined) return verdict('compatible', 'unknown', 'one side names no speaker');
  if (!isNamed(a) || !isNamed(b)) return verdict('compatible', 'unknown', 'a speaker is described, not named');
  if (one.entityId === two.entityId || lastName(one.head) === lastName(two.head)) return verdict('agree', 'same', 'the same speaker');
  const byPronoun = [one, two].some(({ span }) => /^(?:he|she|they)$/iu.test(span.text));
  return verdict('conflict', 'speaker', `one statement, said by ${one.head} and by ${two.head}`, byPronoun ? READ_FROM_PRONOUN : 1);
};

/** "she said": who that is was read from the sentences before, and may be read wrongly. */
const READ_FROM_PRONOUN = -1;

const isNamed = ({ claim }: PlacedClaim) => claim.subject?.entityId?.startsWith('person:') === true;
const lastName = (name: string) => name.split(' ').at(-1)?.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
