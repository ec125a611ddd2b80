import type { Claim } from '../../../schemas/index.ts';
import { genderOf } from '../../lexicons/genders.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

const ageOf = ({ object }: Claim) => /\d+/u.exec(object?.head ?? '')?.[0] ?? object?.head.toLowerCase() ?? '';
const genderTold = ({ subject }: Claim) => genderOf(subject?.head.toLowerCase() ?? '');

/** "a 15-year-old boy", "his 15-year-old sister": a nameless person goes by the age. */
export const agedKeys = (claim: Claim): string[] =>
  claim.rule === 'claim/aged-person' && genderTold(claim) !== undefined ? [`aged ${ageOf(claim)}`] : [];

/** One age, a man here and a woman there; an article that has both tells of two people. */
export const genderSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [genderTold(a.claim), genderTold(b.claim)];
  if (one === two || a.article.id === b.article.id) return differ('person', VETO, 'nothing tells them apart');
  const knowsBoth = [a, b].some((placed) => gendersAt(placed, setting).size > 1);
  return knowsBoth ? differ('person', VETO, 'one article tells of both') : agree('person', 1.2, `both are ${ageOf(a.claim)}`);
};

/** The genders of the people of one age in one article. */
const gendersAt = ({ article, claim }: PlacedClaim, { claimsOf }: Setting): ReadonlySet<string | undefined> =>
  new Set(
    claimsOf(article.id)
      .filter(
        (other) => other.claim.rule === 'claim/aged-person' && ageOf(other.claim) === ageOf(claim) && genderTold(other.claim) !== undefined,
      )
      .map((other) => genderTold(other.claim)),
  );
