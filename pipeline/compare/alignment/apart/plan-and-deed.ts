import { sharedWeight } from '../../word-weights.ts';
import type { PlacedClaim } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';
import { areOfOneMatter } from './are-of-one-matter.ts';
import { countAlike } from './counts-alike.ts';
import { quotedFigure } from './quoted-figure.ts';

const OPEN = /^(?:planned|possible|hypothetical|asked)$/u;
const DONE = /^(?:done|ongoing)$/u;
/** Who agrees to a request may agree to a part of it. */
const GRANTED = /^(?:done|ongoing|agreed|refused)$/u;

/** What is asked, offered or promised, and what comes of it. */
const WISHED = /^(?:ask|seek|pledge)$/u;
const WISHES = /^(?:apply|ask|seek|demand|request|want|bid|offer|propose|recommend|suggest|target|nominate|shortlist|compete)$/u;
const ANSWERED = /^(?:agree|accept|approve|reject|pay|convict|send|buy|build|employ)$/u;
const ANSWERS = /^(?:receive|accept|get|give|grant|award|impose|choose|select|pick|deliver|provide|raise|win|obtain|hand)$/u;

const isWish = ({ claim }: PlacedClaim) => WISHED.test(claim.predicateClass ?? '') || WISHES.test(claim.predicate);
const isAnswer = ({ claim }: PlacedClaim) => ANSWERED.test(claim.predicateClass ?? '') || ANSWERS.test(claim.predicate);

/** One figure is of what is wished for and the other of what came of it, of one kind of thing. */
function areWishAndAnswer(wish: PlacedClaim, answer: PlacedClaim): boolean {
  if (!isWish(wish) || isWish(answer) || !isAnswer(answer)) return false;
  return countsOne(wish, answer) || sharedWeight(wish.words, answer.words) > 0;
}

const countsOne = (a: PlacedClaim, b: PlacedClaim) =>
  a.claim.quantity?.kind === 'count' ? countAlike(a, b) : a.claim.quantity?.kind === 'money';

/** The same action, planned on one side and done on the other. */
function arePlanAndDeed(plan: PlacedClaim, deed: PlacedClaim): boolean {
  const reached = plan.claim.factuality === 'asked' ? GRANTED : DONE;
  if (!OPEN.test(plan.claim.factuality) || !reached.test(deed.claim.factuality)) return false;
  const { predicate, predicateClass } = plan.claim;
  const isOneVerb = predicate === deed.claim.predicate && predicate !== 'be' && predicate !== 'have';
  const isOneAction = isOneVerb || (predicateClass !== undefined && predicateClass === deed.claim.predicateClass && isPlainDeed(deed));
  return isOneAction && (plan.claim.quantity?.kind !== 'count' || countAlike(plan, deed));
}

/** "is worth", "has": so it is, and nobody did it. */
const isPlainDeed = ({ claim }: PlacedClaim) => claim.factuality === 'done' && !/^(?:be|have|cost)$/u.test(claim.predicate);

function areOfOneKind({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  const kind = a.quantity?.kind;
  return kind !== undefined && kind !== 'age' && kind === b.quantity?.kind && a.polarity === b.polarity;
}

/** "plans to build 2,000 homes", "has built 450": a plan, a wish or a promise is not yet what came of it. */
export const planAndDeed: ApartRule = {
  id: 'plan',
  outcome: 'compatible',
  explain: (plan, deed, setting) => {
    if (!areOfOneKind(plan, deed)) return undefined;
    const isPlan = arePlanAndDeed(plan, deed) && areOfOneMatter(plan, deed, setting);
    if (!isPlan && !areWishAndAnswer(plan, deed)) return undefined;
    const stage = isPlan ? 'is planned or expected' : 'is asked, offered or promised';
    return `${quotedFigure(plan)} ${stage}, ${quotedFigure(deed)} is what came of it`;
  },
};
