import type { Claim, Quantity } from '../../../schemas/index.ts';
import { daysBetween } from '../days.ts';
import type { PlacedClaim } from '../setting.ts';
import { sharedWeight } from '../word-weights.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

const quantityOf = (claim: Claim) => claim.quantity as Quantity;

/** What narrows one side and not the other. */
const NARROWING: readonly (readonly [mark: string, weight: number, words: string])[] = [
  ['subset', -2.2, 'a part of a group'],
  ['additional', -2.2, 'more of them'],
  ['limit', -4.5, 'what is allowed'],
  ['before', -2.5, 'a former figure'],
  ['delta', -3, 'a change'],
  ['target', -1.6, 'what is aimed at'],
  ['needed', -2.5, 'what is needed'],
  ['rumour', -1.5, 'a rumour'],
  ['each', -2.2, 'each of them'],
  ['usual', -2.5, 'what is so as a rule'],
  ['utmost', -1.5, 'the utmost'],
  ['stage', -3.2, 'one stage of several'],
  ['wide', -2.4, 'a wider area'],
  ['confirmed', -1.5, 'what was confirmed'],
  ['combined', -4, 'several things together'],
  ['without', -3, 'what is left out'],
  ['margin', -4, 'a margin'],
  ['on-site', -4, 'what was done on the spot'],
  ['alone', -2.2, 'one thing alone'],
  ['severe', -3, 'the gravely hurt'],
  ['perpetrator', -4, 'the one who did it'],
  ['period', -1.6, 'a stretch of time'],
  ['group', -4, 'a group'],
  ['moment', -1.5, 'one moment'],
  ['already', -2, 'what was so already'],
  ['subgroup', -3.5, 'a group within a group'],
  ['rest', -3.5, 'the rest'],
  ['whole', -2, 'the whole'],
  ['unserved', -4, 'what was not served'],
  ['made-of', -3, 'what something is made of'],
];

/** How old somebody is does not depend on where or how often a thing was done. */
const OF_AGES = new Set(['additional', 'target', 'group', 'subgroup', 'rest']);

export const marksSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.marks.includes('period') && b.marks.includes('period')) return differ('scope', -1, 'each counts over a time of its own');
  if (a.marks.includes('additional') && b.marks.includes('additional')) {
    const beside = [a, b].every((claim) => quantityOf(claim).part === 'other');
    return beside ? differ('scope', -0.4, 'each leaves somebody out') : differ('scope', -2, 'each adds to a number of its own');
  }
  if (isBeforeWord(a, b) || isBeforeWord(b, a)) return differ('scope', -4, 'what was reported against what was confirmed');
  if (leavesOneOut(a, b) || leavesOneOut(b, a)) return differ('scope', -5, 'one side counts one more');
  const narrowing = quantityOf(a).kind === 'age' ? NARROWING.filter(([mark]) => OF_AGES.has(mark)) : NARROWING;
  const apart = narrowing.filter(([mark]) => a.marks.includes(mark) !== b.marks.includes(mark));
  const weight = apart.reduce((sum, [, cost]) => sum + cost, 0);
  return apart.length === 0
    ? null
    : differ('scope', Math.max(-5, weight), `only one side tells of ${apart.map(([, , words]) => words).join(' and ')}`);
};

const isBeforeWord = (reported: Claim, confirmed: Claim) =>
  (reported.marks.includes('reported') || reported.marks.includes('rumour')) && confirmed.marks.includes('confirmed');

/** "a driver and nine passengers" are ten: one or two that stand beside the others explain the difference. */
function leavesOneOut(others: Claim, all: Claim): boolean {
  if (!others.marks.includes('additional') || all.marks.includes('additional')) return false;
  const rest = (quantityOf(all).value ?? 0) - (quantityOf(others).value ?? 0);
  return rest === 1 || rest === 2;
}

/** The ayes of one report answer to the ayes of another, never to its noes or to votes that were counted otherwise; noes only where the ayes agree. */
export const voteSlot: SlotRule = (a, b, { claimsBeside }) => {
  const [one, two] = [sideOf(a), sideOf(b)];
  if (one === undefined && two === undefined) return null;
  if (one !== two) return differ('vote', VETO, 'two sides of a vote');
  const [ayes, others] = [a, b].map(
    (placed) => claimsBeside(placed).find((beside) => sideOf(beside) === 'vote:for')?.claim.quantity?.value,
  );
  if (one === 'vote:against' && ayes !== others) return differ('vote', VETO, 'the ayes tell the votes apart');
  return sharedWeight(a.words, b.words) > 0
    ? agree('vote', 1, 'the same side of a vote')
    : unknown('vote', -1.5, 'nothing tells what was voted on');
};

const sideOf = ({ claim: { marks } }: PlacedClaim) => marks.find((mark) => mark.startsWith('vote:'));

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
