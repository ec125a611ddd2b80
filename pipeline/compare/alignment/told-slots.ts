import type { Article, Claim } from '../../../schemas/index.ts';
import { answerOfWord, answerWords, mayBothHold, toldQuestion } from '../../lexicons/told-answers.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { countsSeveral, mayBeOne } from './only-person.ts';
import { sharedNames } from './shared-names.ts';
import { contextSlot } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** Questions whose answers are words of a closed list; of a thing only where it goes by the same noun. */
export const toldKeys = ({ rule, subject }: Claim): string[] =>
  rule.startsWith('told/') ? [toldQuestion(rule)?.byThing === true ? `${rule} ${subject?.head ?? ''}` : rule] : [];

const answerOf = ({ rule, object }: Claim): string => answerOfWord(rule, object?.head ?? '') ?? '';

/** Two answers that cannot both hold, where each article gives its own only. */
export const wordSlot: SlotRule = (a, b, { claimsOf }) => {
  const { rule } = a.claim;
  if (a.article.id === b.article.id) return differ('answer', VETO, 'one article gives both');
  const [one, two] = [a, b].map(({ article }) => [
    ...new Set(claimsOf(article.id).flatMap(({ claim }) => (claim.rule === rule ? [answerOf(claim)] : []))),
  ]);
  const meet = (one ?? []).some((first) => (two ?? []).some((second) => mayBothHold(rule, first, second)));
  if (meet) return differ('answer', VETO, 'the two may both hold');
  return agree('answer', 1.4, `two answers: ${a.claim.object?.head ?? ''} and ${b.claim.object?.head ?? ''}`);
};

/** An article that has the word of the other answer anywhere may tell more than was read. */
export const wordGivenSlot: SlotRule = (a, b) => {
  const has = toldQuestion(a.claim.rule)?.alone === true ? hasAnswer : hasWord;
  return has(a, b) || has(b, a) ? differ('given', -4, 'one article has the word of the other') : null;
};

const hasWord = ({ article }: PlacedClaim, { claim }: PlacedClaim): boolean =>
  article.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes((claim.object?.head ?? '').split(' ').at(-1) ?? '');

/** Any word that gives the other answer. */
const hasAnswer = ({ article, claim: { rule } }: PlacedClaim, { claim }: PlacedClaim): boolean =>
  answersIn(article, rule).has(answerOf(claim));

const answersIn = ({ text }: Article, rule: string): ReadonlySet<string> =>
  new Set((text.match(answerWords(rule)) ?? []).map((word) => answerOfWord(rule, word) ?? ''));

/** Whom it is told of: nouns of two parts are two people, and an article that counts several leaves it open. */
export const whomSlot: SlotRule = (a, b, setting) => {
  if (toldQuestion(a.claim.rule)?.ofOne !== true) return null;
  const [one, two] = [a.claim.subject, b.claim.subject];
  const several = [a, b].some((placed) => countsSeveral(setting.claimsOf(placed.article.id), placed.claim.subject?.head ?? ''));
  if (several) return differ('subject', VETO, 'one article tells of several people');
  if (one?.entityId !== undefined && two?.entityId !== undefined)
    return one.entityId === two.entityId ? agree('subject', 1, `both about ${one.head}`) : differ('subject', VETO, 'two people');
  const nouns = [one, two].map((participant) => (participant?.entityId === undefined ? [participant?.head.toLowerCase() ?? ''] : []));
  return mayBeOne(...(nouns as [string[], string[]])) ? null : differ('subject', VETO, 'two people');
};

/** The names that both articles give. */
export const namesSlot: SlotRule = (a, b, setting: Setting) => {
  const names = sharedNames(a, b, setting);
  return names === 0 ? unknown('names', -0.4, 'no name in common') : agree('names', 0.7 * names, 'the articles share names');
};

/** Words round the two; the question itself is what they share, so that no other word is needed. */
export const wordsSlot: SlotRule = (a, b, setting) => {
  const slot = contextSlot(a, b, setting);
  return slot?.result === 'differ' ? { ...slot, weight: -0.4 } : slot;
};
