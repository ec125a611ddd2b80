import type { Claim, Quantity } from '../../../schemas/index.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

const quantityOf = (claim: Claim) => claim.quantity as Quantity;

/** What narrows one side and not the other. */
const NARROWING: readonly (readonly [mark: string, weight: number])[] = [
  ['subset', -2.2],
  ['additional', -2.2],
  ['limit', -4.5],
  ['before', -2.5],
  ['delta', -3],
  ['target', -1.6],
  ['rumour', -1.5],
  ['each', -2.2],
  ['stage', -3.2],
  ['wide', -2.4],
  ['confirmed', -1.5],
  ['combined', -4],
  ['without', -3],
  ['margin', -4],
  ['on-site', -4],
  ['alone', -2.2],
  ['perpetrator', -4],
  ['period', -1.6],
  ['group', -4],
  ['moment', -1.5],
  ['already', -2],
  ['subgroup', -3.5],
  ['rest', -3.5],
  ['whole', -2],
  ['unserved', -4],
];

export const marksSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.marks.includes('period') && b.marks.includes('period')) return differ('scope', -1, 'each counts over a time of its own');
  if (a.marks.includes('additional') && b.marks.includes('additional')) {
    const beside = [a, b].every((claim) => quantityOf(claim).part === 'other');
    return beside ? differ('scope', -0.4, 'each leaves somebody out') : differ('scope', -2, 'each adds to a number of its own');
  }
  if (isBeforeWord(a, b) || isBeforeWord(b, a)) return differ('scope', -4, 'what was reported against what was confirmed');
  if (leavesOneOut(a, b) || leavesOneOut(b, a)) return differ('scope', -5, 'one side counts one more');
  const apart = NARROWING.filter(([mark]) => a.marks.includes(mark) !== b.marks.includes(mark));
  const weight = apart.reduce((sum, [, cost]) => sum + cost, 0);
  return apart.length === 0 ? null : differ('scope', Math.max(-5, weight), `only one side is: ${apart.map(([mark]) => mark).join(', ')}`);
};

const isBeforeWord = (reported: Claim, confirmed: Claim) =>
  (reported.marks.includes('reported') || reported.marks.includes('rumour')) && confirmed.marks.includes('confirmed');

/** "a driver and nine passengers" are ten: one or two that stand beside the others explain the difference. */
function leavesOneOut(others: Claim, all: Claim): boolean {
  if (!others.marks.includes('additional') || all.marks.includes('additional')) return false;
  const rest = (quantityOf(all).value ?? 0) - (quantityOf(others).value ?? 0);
  return rest === 1 || rest === 2;
}

/** The ayes of one report answer to the ayes of another, never to its noes or to votes that were counted otherwise. */
export const voteSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a, b].map(({ marks }) => marks.find((mark) => mark.startsWith('vote:')));
  if (one === undefined && two === undefined) return null;
  return one === two ? agree('vote', 1, 'the same side of a vote') : differ('vote', VETO, 'two sides of a vote');
};

/** Another year is another event; a year on one side only makes it doubtful. */
export const yearSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const years = (claim: Claim) => claim.marks.filter((mark) => mark.startsWith('year:'));
  const [one, two] = [years(a), years(b)];
  if (one.length === 0 && two.length === 0) return null;
  if (one.some((year) => two.includes(year))) return agree('year', 0.6, 'same year');
  return one.length > 0 && two.length > 0 ? differ('year', -4, 'two years') : unknown('year', -3.2, 'only one side gives another year');
};

/** Days that do not meet: another point in time, or another event. */
export const whenSlot: SlotRule = (a, b) => {
  const [one, two] = [daysOf(a.claim), daysOf(b.claim)];
  const former = [isFormer(a, one), isFormer(b, two)].filter(Boolean).length;
  const told = [a, b].some(({ claim }) => claim.marks.includes('former'));
  if (former === 1) return differ('former', told ? VETO : -4.5, 'one side tells of a time before the story');
  if (one.length === 0 || two.length === 0)
    return former === 2 ? differ('former', -1.5, 'two times before the story, not told apart') : null;
  const meet = one.some(([from, to]) => two.some(([start, end]) => from <= end && start <= to));
  if (!meet) return differ('when', -2.5, 'two points in time');
  const open = isOpen(one) !== isOpen(two);
  return open ? unknown('when', -1, 'a last day, not the day') : agree('when', 0.3, 'the same time');
};

/** "by 4 May": a last day */
const isOpen = (days: readonly (readonly [string, string])[]) => days.some(([from]) => from === '..');

const daysOf = ({ marks }: Claim) =>
  marks.filter((mark) => mark.startsWith('when:')).map((mark) => mark.slice('when:'.length).split('/') as [string, string]);

/** Does a claim tell only of days long before its article was written ("in February", "last year")? */
const isFormer = ({ claim, article }: PlacedClaim, days: readonly (readonly [string, string])[]) =>
  claim.marks.includes('former') || (days.length > 0 && days.every(([, to]) => (daysBetween(to, article.published) ?? 0) > FORMER));

const FORMER = 180;
