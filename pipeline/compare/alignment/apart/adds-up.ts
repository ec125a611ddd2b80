import type { PlacedClaim, Setting } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';
import { areOfOneMatter } from './are-of-one-matter.ts';
import { countAlike, isTold } from './counts-alike.ts';
import { quotedFigure } from './quoted-figure.ts';

/** Who is shot is hurt or dies: one total may stand for the dead and the hurt together. */
const HARMED: ReadonlySet<string> = new Set(['die', 'injure', 'shoot', 'hospitalize', 'attack']);
const HIT: ReadonlySet<string> = new Set(['injure', 'shoot', 'attack']);

const classOf = ({ claim }: PlacedClaim) => claim.predicateClass ?? claim.predicate;

/** Does a total of this kind hold parts of that kind? "shot" holds "killed" and "hurt", "died" only "died". */
function holds(whole: PlacedClaim, part: PlacedClaim): boolean {
  const [one, two] = [classOf(whole), classOf(part)];
  return one === two || (HIT.has(one) && HARMED.has(two));
}

const valueOf = ({ claim }: PlacedClaim) => claim.quantity?.value ?? Number.NaN;
const isExact = ({ claim }: PlacedClaim) =>
  claim.quantity?.kind === 'count' && claim.quantity.bound === '=' && claim.quantity.value !== null;

/** The other part of the total, in the words of the sentence; undefined where the sentence does not give it. */
function otherPart(part: PlacedClaim, whole: PlacedClaim, { claimsBeside }: Setting): string | undefined {
  const rest = valueOf(whole) - valueOf(part);
  const beside = claimsBeside(part).find((other) => other !== part && isTold(other.claim) && isExact(other) && valueOf(other) === rest);
  if (beside !== undefined) return holds(whole, beside) && !isWithin(beside) ? quotedFigure(beside) : undefined;
  return rest === 1 && part.claim.marks.includes('additional') ? 'the one told beside them' : undefined;
}

/** "two of them fatally": counted within the figure before it. */
const isWithin = ({ claim }: PlacedClaim) => claim.marks.includes('subset');

/** "a guard died and six others were hurt", "seven were shot": the parts of one sentence make the total of the other. */
export const addsUp: ApartRule = {
  id: 'sum',
  outcome: 'agree',
  explain: (part, whole, setting) => {
    if (![part, whole].every((placed) => isTold(placed.claim) && isExact(placed) && !isWithin(placed))) return undefined;
    if (valueOf(part) >= valueOf(whole) || !holds(whole, part)) return undefined;
    const isRow = part.claim.predicate === whole.claim.predicate;
    if (!(countAlike(part, whole) || isRow) || !areOfOneMatter(part, whole, setting)) return undefined;
    const other = otherPart(part, whole, setting);
    return other === undefined ? undefined : `${quotedFigure(part)} and ${other} make ${quotedFigure(whole)}`;
  },
};
