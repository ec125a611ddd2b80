import type { Claim } from '../../../schemas/index.ts';
import { incidentsIn, incidentVerbs } from '../../lexicons/incidents.ts';
import { remember } from '../../nlp/remember.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

/** "The shooting happened at 11:15 p.m.", "Officers were called to a shooting at 1 a.m.": under which hours of one event meet, whatever the verb. */
export const incidentKeys = remember((claim: Claim): readonly string[] => {
  if (!isHour(claim) || !incidentVerbs.has(claim.predicate) || claim.marks.length > 0) return [];
  const kinds = incidentsIn(claim.span.text);
  return kinds.length === 1 ? kinds.map((kind) => `hour of ${kind}`) : [];
});

const isHour = ({ rule, date, polarity }: Claim) =>
  rule === 'claim/event-date' && date?.parts.minutes !== undefined && polarity === 'positive';

const minutesOf = ({ date }: Claim): number => date?.parts.minutes ?? 0;

/** From the event to the call, and from the call to those who answer it, half an hour may pass; another half day is another event, or "a.m." left out. */
const LEAST = 40;
const MOST = 8 * 60;

/** Minutes between two hours of the day, the night round midnight as one. */
function apart(a: Claim, b: Claim): number {
  const minutes = Math.abs(minutesOf(a) - minutesOf(b));
  return Math.min(minutes, 24 * 60 - minutes);
}

/** Two hours for the one event of its kind that each article puts at an hour. */
export const hourSlot: SlotRule = (a, b, setting) => {
  if (a.article.id === b.article.id) return differ('hour', VETO, 'one article gives both');
  const isHalf = [a, b].some(({ claim }) => claim.date?.implied.includes('hour') === true);
  const minutes = apart(a.claim, b.claim);
  if (isHalf || minutes < LEAST || minutes > MOST) return differ('hour', VETO, 'hours near each other, or of two halves of the day');
  const areOnly = [a, b].every((placed) => hoursOf(placed, setting).length === 1);
  return areOnly ? agree('hour', 2, 'each article gives the event one hour') : differ('hour', VETO, 'one article gives several hours');
};

function hoursOf({ article, claim }: PlacedClaim, { claimsOf }: Setting): number[] {
  const [key] = incidentKeys(claim);
  const hours = claimsOf(article.id).filter((other) => isHour(other.claim) && (incidentKeys(other.claim)[0] ?? key) === key);
  return [...new Set(hours.map((other) => minutesOf(other.claim)))];
}
