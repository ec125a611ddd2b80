import { whetherQuestion } from '../../lexicons/whether-questions.ts';
import type { Claim } from '../../../schemas/index.ts';
import { isWhether } from '../comparable.ts';
import type { PlacedClaim } from '../setting.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

/** Questions of yes or no that an event answers once, whatever the thing is called. */
export const whetherKeys = (claim: Claim): string[] => (isWhether(claim) ? [claim.rule] : []);

/** Only opposite answers have to be compared. */
export const areTwoSides = (a: Claim, b: Claim): boolean => sideOf(a) !== sideOf(b);

const sideOf = ({ marks }: Claim) => (marks.includes('side:yes') ? 'yes' : 'no');

/** Each report gives its own answer only: one that has both tells of two things, or of how it went on. */
export const ownSideSlot: SlotRule = (a, b, { claimsOf }) => {
  if (a.article.id === b.article.id) return differ('answer', VETO, 'one article gives both');
  const gives = ({ article }: PlacedClaim, { claim: other }: PlacedClaim) =>
    claimsOf(article.id).some(({ claim }) => claim.rule === other.rule && !areTwoSides(claim, other));
  if (gives(a, b) || gives(b, a)) return differ('answer', VETO, 'one article has both answers');
  return agree('answer', 1.6, `two answers: ${textOf(a)} and ${textOf(b)}`);
};

const textOf = ({ claim: { predicateSpan } }: PlacedClaim) => `“${predicateSpan?.text ?? ''}”`;

/** "the board has approved", "filed with the board": whose answer it is, where several bodies may have to give theirs. */
export const bodySlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (whetherQuestion(a.rule)?.named !== true) return null;
  const shared = a.entities.some((id) => /^(?:org|country|place|group|person):/u.test(id) && b.entities.includes(id));
  return shared ? agree('body', 0.4, 'both name it') : differ('body', VETO, 'no body that both name');
};
