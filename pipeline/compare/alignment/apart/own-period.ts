import { placeSlot, sameParticipant, subjectSlot } from '../shared-slots.ts';
import type { Claim } from '../../../../schemas/index.ts';
import { sharedWeight } from '../../word-weights.ts';
import type { PlacedClaim, Setting } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';
import { countAlike, isTold } from './counts-alike.ts';
import { sentenceOf } from './sentence-of.ts';
import { quotedFigure } from './quoted-figure.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** How long a stretch a figure counts over, the shortest first. */
const PERIODS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['all the time', /\b(?:in (?:all|total)|altogether|overall|to date|so far|since)\b/iu],
  [
    'a day',
    new RegExp(String.raw`\b(?:a|per|each|every|one|on|last) (?:day|night|${WEEKDAY})\b|\b(?:today|yesterday|overnight|daily)\b`, 'iu'),
  ],
  ['a week', /\b(?:a|per|each|every|the|this|last|past|first|second) week\b|\bweekly\b/iu],
  ['a month', new RegExp(String.raw`\b(?:a|per|each|every|the|this|last|past|first) month\b|\bmonthly\b|\b(?:in|during) ${MONTH}\b`, 'iu')],
  ['a quarter', /\b(?:a|the|this|last|first|second|third|fourth) quarter\b|\bquarterly\b/iu],
  ['a season', /\b(?:a|per|each|every|the|this|last|past) season\b/iu],
  ['a year', /\b(?:a|per|each|every|the|this|last|past) year\b|\b(?:yearly|annual(?:ly)?)\b|\bin (?:19|20)\d\d\b/iu],
];

/** What each figure is of one of: "each family", "per resident". */
const EACH = /\b(?:each|every|apiece|per (?!cent\b)\p{L}+)\b/iu;

/** The clause of a figure; the whole sentence where it gives no other figure of the kind. */
function textOf(placed: PlacedClaim, setting: Setting): string {
  const { claim } = placed;
  const isOnly = setting.claimsBeside(placed).every((other) => other === placed || other.claim.quantity?.kind !== claim.quantity?.kind);
  return isOnly ? sentenceOf(placed, setting) : claim.span.text;
}

function periodOf(placed: PlacedClaim, setting: Setting): string | undefined {
  const text = textOf(placed, setting);
  const found = PERIODS.find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? (EACH.test(text) ? ONE : undefined);
}

const ONE = 'one of them';

/** What each gets and what all get together, where one side tells of no time at all. */
function periodsOf(a: PlacedClaim, b: PlacedClaim, setting: Setting): readonly [string, string] | undefined {
  const [one, two] = [periodOf(a, setting), periodOf(b, setting)];
  if (one === undefined || one === two) return undefined;
  return two !== undefined ? [one, two] : one === ONE ? [one, 'all of them'] : undefined;
}

const areRivals = (...pair: Parameters<typeof placeSlot>) => [placeSlot, subjectSlot].some((rule) => rule(...pair)?.result === 'differ');

const areNameless = (one: Claim, two: Claim) => one.subject === undefined && two.subject === undefined;

/** Is it the same thing of the same party: one verb or kind of action, and nobody else who did it? */
function isOneMeasure(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, two] = [a.claim, b.claim];
  if (one.quantity?.kind !== two.quantity?.kind || one.quantity === undefined) return false;
  const alike = one.predicate === two.predicate || (one.predicateClass !== undefined && one.predicateClass === two.predicateClass);
  const isOneParty = sameParticipant(one.subject, two.subject) === true || (areNameless(one, two) && sharedWeight(a.words, b.words) > 0);
  const isShare = [one, two].some(({ marks }) => marks.includes('each'));
  return alike && (one.quantity.kind === 'count' ? countAlike(a, b) : isOneParty || isShare);
}

/** "loses $40,000 a week", "loses $2 million a year": each counts over a time of its own. */
export const ownPeriod: ApartRule = {
  id: 'period',
  outcome: 'compatible',
  explain: (a, b, setting) => {
    if (!isTold(a.claim) || !isTold(b.claim) || !isOneMeasure(a, b)) return undefined;
    const periods = periodsOf(a, b, setting);
    if (periods === undefined || areRivals(a, b, setting)) return undefined;
    return `${quotedFigure(a)} is of ${periods[0]}, ${quotedFigure(b)} of ${periods[1]}`;
  },
};
