import { sameParticipant } from '../shared-slots.ts';
import type { PlacedClaim } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';
import { areOfOneMatter } from './are-of-one-matter.ts';
import { countAlike, isTold } from './counts-alike.ts';
import { quotedFigure } from './quoted-figure.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** How long a stretch a figure counts over, the shortest first. */
const PERIODS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['all the time', /\b(?:in (?:all|total)|altogether|overall|to date|so far|since)\b/iu],
  ['a day', new RegExp(String.raw`\b(?:a|per|each|every|one|on|last) (?:day|night|${WEEKDAY})\b|\b(?:today|yesterday|overnight|daily)\b`, 'iu')],
  ['a week', /\b(?:a|per|each|every|the|this|last|past|first|second) week\b|\bweekly\b/iu],
  ['a month', new RegExp(String.raw`\b(?:a|per|each|every|the|this|last|past|first) month\b|\bmonthly\b|\b(?:in|during) ${MONTH}\b`, 'iu')],
  ['a quarter', /\b(?:a|the|this|last|first|second|third|fourth) quarter\b|\bquarterly\b/iu],
  ['a year', /\b(?:a|per|each|every|the|this|last|past) year\b|\b(?:yearly|annual(?:ly)?)\b|\bin (?:19|20)\d\d\b/iu],
];

/** What each figure is of one of: "each family", "per resident". */
const EACH = /\b(?:each|every|apiece|per (?!cent\b)\p{L}+)\b/iu;

function periodOf({ claim }: PlacedClaim): string | undefined {
  const found = PERIODS.find(([, pattern]) => pattern.test(claim.span.text));
  return found?.[0] ?? (EACH.test(claim.span.text) ? 'one of them' : undefined);
}

/** Is it the same thing of the same party: one verb or kind of action, and nobody else who did it? */
function isOneMeasure(a: PlacedClaim, b: PlacedClaim): boolean {
  const [one, two] = [a.claim, b.claim];
  if (one.quantity?.kind !== two.quantity?.kind || one.quantity === undefined) return false;
  const alike = one.predicate === two.predicate || (one.predicateClass !== undefined && one.predicateClass === two.predicateClass);
  const isOneParty = sameParticipant(one.subject, two.subject) === true;
  return alike && (one.quantity.kind === 'count' ? countAlike(a, b) : isOneParty);
}

/** "loses $40,000 a week", "loses $2 million a year": each counts over a time of its own. */
export const ownPeriod: ApartRule = {
  id: 'period',
  outcome: 'compatible',
  explain: (a, b, setting) => {
    if (!isTold(a.claim) || !isTold(b.claim) || !isOneMeasure(a, b)) return undefined;
    const [one, two] = [periodOf(a), periodOf(b)];
    if (one === undefined || two === undefined || one === two || !areOfOneMatter(a, b, setting)) return undefined;
    return `${quotedFigure(a)} counts over ${one}, ${quotedFigure(b)} over ${two}`;
  },
};
