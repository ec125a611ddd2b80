import type { Quantity } from '../../../schemas/index.ts';
import { areOpposite, predicateClass } from '../../lexicons/predicate-classes.ts';
import { daysBetween } from '../days.ts';
import { distance, overlap, slipOf, type Interval } from '../interval.ts';
import { inOneUnit } from '../rates.ts';
import type { PlacedClaim } from '../setting.ts';
import { disputed } from './disputed.ts';
import { figureText } from '../figure-text.ts';
import { verdict, type Judge, type Verdict } from './verdict.ts';

/** Two figures for one question: can both hold, has one overtaken the other, or do they exclude each other? */
export const judgeQuantities: Judge = (a, b) => {
  const [one, two] = [a.claim.quantity as Quantity, b.claim.quantity as Quantity];
  const shared = inOneUnit(a.figures, b.figures);
  if (shared === null) return verdict('compatible', 'unit', `${one.span.text} and ${two.span.text} are in units that were not converted`);
  const [first, second] = shared;
  if (a.claim.polarity !== b.claim.polarity) return denied(a, b, shared);
  if (!overlap(first, second)) return excluded(a, b, first, second);
  const turned = areOpposite(a.claim.predicateClass, b.claim.predicateClass) && isMovement(a) && isMovement(b);
  return turned ? verdict('conflict', 'direction', `to ${figureText(a)} it rose in one and fell in the other`) : bothHold(a, b);
};

/** "There were 900 guests" against "there were not 900 guests"; what is denied of one figure says nothing of another. */
function denied(a: PlacedClaim, b: PlacedClaim, [first, second]: readonly [Interval, Interval]): Verdict {
  const isOneFigure =
    overlap(first, second) &&
    [a, b].every(({ claim: { quantity, marks } }) => /^[=~]$/u.test(quantity?.bound ?? '') && !marks.includes('made-of'));
  if (!isOneFigure) return verdict('compatible', 'polarity', 'one side denies it');
  const what = `one side denies that it was “${figureText(a)}”`;
  return disputed(a, b, what) ?? verdict('conflict', 'denied', what);
}

function bothHold(a: PlacedClaim, b: PlacedClaim): Verdict {
  const [one, two] = [a.claim.quantity as Quantity, b.claim.quantity as Quantity];
  const texts = `“${figureText(a)}” and “${figureText(b)}”`;
  if (one.value !== null && one.value === two.value && one.bound === two.bound && one.unit === two.unit)
    return verdict('agree', 'same', `${texts} are the same figure`);
  if (one.bound !== '=' && one.bound !== '~') return verdict('compatible', 'bound', `${texts} can both hold: one is a bound`);
  if (two.bound !== '=' && two.bound !== '~') return verdict('compatible', 'bound', `${texts} can both hold: one is a bound`);
  if (one.value === null || two.value === null) return verdict('compatible', 'range', `${texts} can both hold: one is a range`);
  if (one.unit !== two.unit) return verdict('compatible', 'unit', `${texts} are the same after conversion`);
  return verdict('compatible', 'rounding', `${texts} are the same after rounding`);
}

function excluded(a: PlacedClaim, b: PlacedClaim, first: Interval, second: Interval): Verdict {
  const texts = `“${figureText(a)}” and “${figureText(b)}”`;
  if (a.claim.asOf !== undefined && b.claim.asOf !== undefined && a.claim.asOf !== b.claim.asOf)
    return verdict('update', 'as-of', `${texts} are counts of two days: ${a.claim.asOf} and ${b.claim.asOf}`);
  const later = laterGrowth(a, b, first, second) ?? laterAge(a, b);
  if (later !== null) return later;
  if (slipOf(a.claim.quantity as Quantity, b.claim.quantity as Quantity) > 0)
    return verdict('conflict', 'typo', `${texts} differ by a power of ten: likely a slip`, 1);
  const what = isUnlikely(a, b) ?? isUnlikely(b, a) ?? `${texts} cannot both hold`;
  return disputed(a, b, what) ?? verdict('conflict', 'figure', what, doubtOf(a, b, distance(first, second)));
}

/** "more than 130" leaves room for 300, and is hardly said of it. */
function isUnlikely(bound: PlacedClaim, other: PlacedClaim): string | undefined {
  const [less, more] = [bound.claim.quantity as Quantity, other.claim.quantity as Quantity];
  const isAbove = less.bound === '>' && less.value !== null && (more.value ?? more.low ?? 0) > less.value;
  return isAbove ? `“${figureText(bound)}” is hardly said of “${figureText(other)}”` : undefined;
}

const isMovement = ({ claim }: PlacedClaim) => claim.predicateClass === 'rise' || claim.predicateClass === 'fall';

/** While a toll still rises, twice the figure on one day is rather a later report than another answer. */
const GROWN = [
  { times: 3, doubt: -2 },
  { times: 2, doubt: -0.8 },
];
const doubtOf = (a: PlacedClaim, b: PlacedClaim, ratio: number): number =>
  isGrowing(a) || isGrowing(b) ? (GROWN.find(({ times }) => ratio >= times)?.doubt ?? 0) : 0;
const isGrowing = ({ claim }: PlacedClaim) => predicateClass(claim.predicateClass ?? '')?.growing === true;
const dayOf = ({ claim, article }: PlacedClaim) => claim.asOf ?? article.published;

/** Counts that only grow: the later, larger one is an update; the same day it stays a conflict. */
function laterGrowth(a: PlacedClaim, b: PlacedClaim, first: Interval, second: Interval): Verdict | null {
  const days = daysBetween(dayOf(a), dayOf(b));
  if (days === null || days === 0) return null;
  const [earlier, later] = days > 0 ? [a, b] : [b, a];
  const grew = days > 0 ? second.low >= first.high : first.low >= second.high;
  return grew && isStillCounted(earlier, later)
    ? verdict('update', 'later', `“${figureText(later)}” is the later count of what only grows`)
    : null;
}

/** "31 are dead", then "40 are dead"; "so far 9,000 votes", then 12,000: what happened goes on happening, what is planned is a number. */
function isStillCounted(earlier: PlacedClaim, later: PlacedClaim): boolean {
  if (earlier.claim.marks.includes('stage') && earlier.claim.quantity?.kind === 'count') return true;
  const [one, two] = [earlier, later].map(({ claim }) => claim.predicateClass);
  const isDone = [earlier, later].every(({ claim }) => !/^(?:planned|agreed|asked)$/u.test(claim.factuality));
  return isDone && (isGrowing(earlier) || isGrowing(later)) && (one === two || one === undefined || two === undefined);
}

/** Days after which a year more is rather a birthday than another answer. */
const BIRTHDAY = 14;

/** "Roe, 43", and weeks later "Roe, 44". */
function laterAge(a: PlacedClaim, b: PlacedClaim): Verdict | null {
  const days = daysBetween(a.article.published, b.article.published) ?? 0;
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  if (one?.kind !== 'age' || two?.kind !== 'age' || Math.abs(days) < BIRTHDAY) return null;
  const years = ((two.value ?? 0) - (one.value ?? 0)) * Math.sign(days);
  return years === 1 ? verdict('update', 'later', 'a birthday may lie between the reports') : null;
}
