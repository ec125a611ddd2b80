import type { Claim } from '../../../schemas/index.ts';
import {
  alarms,
  callingVerbs,
  eventPronouns,
  incidentsIn,
  incidentVerbs,
  mainIncidentOf,
  occurringVerbs,
  responders,
} from '../../lexicons/incidents.ts';
import { remember } from '../../nlp/remember.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

/**
 * "The shooting happened at 11:15 p.m.", "Officers were called to a shooting at 1 a.m.", "It happened at 1", "the first call came in at 1":
 * under which hours of one event meet, whatever the verb, the noun or its want.
 */
export const incidentKeys = remember((claim: Claim): readonly string[] => {
  if (!isHour(claim) || claim.marks.length > 0) return [];
  const kinds = incidentsIn(claim.span.text);
  const isTold = isAnswered(claim) || occurs(claim) || (kinds.length > 0 && incidentVerbs.has(claim.predicate));
  return isTold && kinds.length < 2 ? ['hour of the event'] : [];
});

const isHour = ({ rule, date, polarity }: Claim) =>
  rule === 'claim/event-date' && date?.parts.minutes !== undefined && polarity === 'positive';

/** "it happened", "the incident, which occurred", "the blast was reported" */
function occurs({ predicate, subject, object }: Claim): boolean {
  const [one = '', other = ''] = [subject, object].map((participant) => participant?.head.toLowerCase());
  const named = one === '' ? other : one;
  if (!occurringVerbs.has(predicate)) return false;
  return incidentsIn(named).length > 0 || (eventPronouns.has(named) && !/^(?:be|come)$/u.test(predicate));
}

/** "deputies were called", "the first call came in", "dispatchers received a call" */
function isAnswered({ predicate, subject, object }: Claim): boolean {
  const [one = '', other = ''] = [subject, object].map((participant) => participant?.head.toLowerCase());
  if (!callingVerbs.has(predicate)) return false;
  if (alarms.test(one) || alarms.test(other)) return true;
  return !/^(?:be|get|come|come in|drop|sound|arrive|log|receive)$/u.test(predicate) && responders.test(one === '' ? other : one);
}

const minutesOf = ({ date }: Claim): number => date?.parts.minutes ?? 0;

/** From the event to the call, and from the call to those who answer it, half an hour may pass; another half day is another event, or "a.m." left out. */
const LEAST = 40;
const MOST = 8 * 60;

/** Minutes between two hours of the day, the night round midnight as one. */
function apart(a: Claim, b: Claim): number {
  const minutes = Math.abs(minutesOf(a) - minutesOf(b));
  return Math.min(minutes, 24 * 60 - minutes);
}

/** Two hours for the one event of its kind that each article puts at about one hour. */
export const hourSlot: SlotRule = (a, b, setting) => {
  if (a.article.id === b.article.id) return differ('hour', VETO, 'one article gives both');
  const [one, two] = [kindOf(a), kindOf(b)];
  if (one === undefined || one !== two) return differ('hour', VETO, 'what happened at that hour was not told to be one');
  const isHalf = [a, b].some(({ claim }) => claim.date?.implied.includes('hour') === true);
  const minutes = apart(a.claim, b.claim);
  if (isHalf || minutes < LEAST || minutes > MOST) return differ('hour', VETO, 'hours near each other, or of two halves of the day');
  return isOnly(a, b, setting) && isOnly(b, a, setting)
    ? agree('hour', 2, 'each article gives the event one hour')
    : differ('hour', VETO, 'one article gives several hours');
};

/** What happened: as the clause says, else as the article does that tells of one kind of event. */
function kindOf({ article, claim }: PlacedClaim): string | undefined {
  const [kind] = incidentsIn(claim.span.text);
  return kind ?? mainIncidentOf(article.text);
}

/** All hours of the event in an article are about one, and no hour of it, of whatever it is, is near that of the other article. */
function isOnly(placed: PlacedClaim, other: PlacedClaim, { claimsOf }: Setting): boolean {
  const hours = claimsOf(placed.article.id).filter(({ claim }) => isHour(claim));
  const own = hours.filter(({ claim }) => incidentKeys(claim).length > 0);
  return own.every(({ claim }) => apart(claim, placed.claim) < LEAST) && hours.every(({ claim }) => apart(claim, other.claim) >= LEAST);
}
