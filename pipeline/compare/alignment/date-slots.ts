import { daysBetween } from '../days.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import type { Claim, DateMention, Participant } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { settingVerbs } from '../../lexicons/setting-verbs.ts';
import { articleSlot, sameParticipant } from './shared-slots.ts';
import { eventOf } from '../event-of.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';
import { themeOf } from './theme.ts';

/** Which event the date is of: the same verb or class, else another event. */
export const eventSlot: SlotRule = ({ claim: a }, { claim: b }, { weightOfEvent }) => {
  if (areSetApart(a, b)) return differ('event', VETO, 'two things are put on a day');
  const telling = 0.5 + 0.9 * Math.max(weightOfEvent(eventOf(a)), weightOfEvent(eventOf(b)));
  if (a.predicate === b.predicate && a.predicate !== 'be' && a.predicate !== 'have')
    return agree('event', telling + 0.2, `both say “${a.predicate}”`);
  if (areOfOneClass(a, b)) return agree('event', telling, `both say: ${a.predicateClass ?? ''}`);
  if (isBeginning(a) && isBeginning(b) && isSameEvent(a, b)) return agree('event', 1, 'both date the same event');
  return differ('event', VETO, `“${a.predicate}” and “${b.predicate}” are two events`);
};

/** "Classes were held on Monday", "a vigil will be held on Friday": the verb is that of all that is held. */
function areSetApart(a: Claim, b: Claim): boolean {
  const [one, two] = [a, b].map((claim) => (settingVerbs.has(claim.predicate) ? eventNouns(claim) : []));
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    !one.some((noun) => two.includes(noun)) &&
    !areOfOneClass(a, b)
  );
}

const areOfOneClass = (a: Claim, b: Claim) => a.predicateClass !== undefined && a.predicateClass === b.predicateClass;

/** "the strike is set for", "the strike begins": the noun names the event, the verb only its day. */
const isBeginning = ({ predicate, predicateClass }: Claim) =>
  settingVerbs.has(predicate) || predicateClass === 'start' || predicateClass === 'happen';

const isSameEvent = (a: Claim, b: Claim) =>
  sameParticipant(a.subject ?? a.object, b.subject ?? b.object) === true || eventNouns(a).some((noun) => eventNouns(b).includes(noun));

/** What is put on a day: of "the judge set a hearing for May 3" the hearing, of "the hearing begins on May 3" the same; named things by their name. */
export function eventNouns(claim: Claim): string[] {
  const named = settingVerbs.has(claim.predicate) ? (claim.object ?? claim.subject) : claim.subject;
  if (!isBeginning(claim) || named === undefined || PRONOUN.test(named.head)) return [];
  return [
    named.entityId ?? named.head.toLowerCase(),
    ...nounClassesOf(named.head).flatMap(({ id, person }) => (person ? [] : [`noun:${id}`])),
  ];
}

const PRONOUN = /^(?:it|he|she|they|him|her|them|who|which|that|this|we|you|I)$/iu;

/** Who or what the event is of; one shared participant is needed. */
export const actorSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const pairs = [
    [a.subject, b.subject],
    [a.object, b.object],
    [a.subject, b.object],
    [a.object, b.subject],
  ] as const;
  const results = pairs.map(([one, two]) => sameParticipant(one, two));
  const named = pairs.some(([one, two], index) => results[index] === true && one?.entityId !== undefined && two?.entityId !== undefined);
  if (results.includes(true)) return agree('actor', named ? 1.5 : 1, 'one participant in common');
  if (results[0] === false) return differ('actor', -3, 'two subjects');
  if ([a, b].some(isToldByPronoun)) return unknown('actor', 0, 'one side does not name the participants');
  return unknown('actor', -0.7, 'the participants were not told apart');
};

/** "It will take possession", "will sentence her"; "the handover is set for" names the event alone */
const isToldByPronoun = ({ subject, object, predicate, predicateClass }: Claim) =>
  [subject, object].some((each) => PRONOUN.test(each?.head ?? '')) || (settingVerbs.has(predicate) && predicateClass !== undefined);

/** Each report gives its event one date only, and one that lies ahead for both is that of the next step. */
export const onlyDateSlot: SlotRule = (a, b, setting) => {
  if (a.article.id === b.article.id || isClock(a.claim)) return null;
  if (areNamedApart(a, b)) return differ('only', -4, 'two of a kind, by their names');
  if (![a, b].every((placed) => datesOfEvent(placed, setting).size === 1)) return null;
  const areAhead = [a, b].every(({ claim, article }) => (daysBetween(article.published, claim.date?.from ?? undefined) ?? 0) > 0);
  return agree('only', areAhead ? 1.5 : 0.4, 'each report gives the event one date');
};

/** "the trial of Roe", "the trial of Holm" */
function areNamedApart(a: PlacedClaim, b: PlacedClaim): boolean {
  const themesOf = (placed: PlacedClaim) => nounsOf(placed.claim).map((participant) => themeOf(placed, participant));
  const [one, two] = [themesOf(a), themesOf(b)];
  return one.some((theme) =>
    two.some(
      ({ head, names }) =>
        head === theme.head && names.size > 0 && theme.names.size > 0 && ![...names].some((name) => theme.names.has(name)),
    ),
  );
}

const nounsOf = ({ subject, object }: Claim): Participant[] =>
  [subject, object].flatMap((each) => (each === undefined || each.entityId !== undefined ? [] : [each]));

function datesOfEvent({ article, claim }: PlacedClaim, { claimsOf }: Setting): ReadonlySet<string> {
  const same = claimsOf(article.id).filter((other) => other.claim.kind === 'date' && eventOf(other.claim) === eventOf(claim));
  return new Set(
    same.filter((other) => isClock(other.claim) === isClock(claim)).map(({ claim: { date } }) => `${date?.from ?? ''}/${date?.to ?? ''}`),
  );
}

const isClock = ({ date }: Claim) => date?.granularity === 'minute' || date?.granularity === 'hour';

/** "the first quake since 1987", "the last quake was in 1991": the last of a kind before this one. */
export const lastOfKindSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.rule !== LAST || b.rule !== LAST) return null;
  const isOne = a.object?.head === b.object?.head || sameParticipant(a.object, b.object) === true;
  return isOne ? agree('last', 1.2, `both tell of the last ${a.object?.head ?? ''}`) : differ('last', VETO, 'the last of two kinds');
};

const LAST = 'claim/last-of-kind';

/** What is only supposed, or was overtaken, dates nothing; plan and event have one date. */
export const dateStageSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const stages = [a.factuality, b.factuality];
  if (stages.filter((stage) => stage === 'superseded').length === 1) return differ('factuality', VETO, 'one side is marked as overtaken');
  return stages.includes('hypothetical') ? differ('factuality', -3, 'one side is only supposed') : null;
};

/** "another shooting", "an earlier hearing" */
const OTHER = /\b(?:another|separate|unrelated|different|earlier|previous|previously|former|second|third)\b/iu;

/** "the next session", "the following round", "a subsequent hearing": one further on in a row; not "next week", "the following day" */
const SEQUEL =
  /\bsubsequent\b|\b(?:next|(?:the|a|its|their|his|her) following) (?!to\b|(?:day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter|few|two|three|four|five|six|couple)s?\b)\p{Ll}/iu;

/** "wrote again on 3 May"; who will meet again meets on the day that others call the day of the meeting */
const isSequel = ({ claim, article: { published } }: PlacedClaim) =>
  participantsOf(claim)
    .concat(claim.span.text)
    .some((text) => SEQUEL.test(text)) ||
  (/\bagain\b/iu.test(claim.span.text) && !((daysBetween(published, claim.date?.from ?? undefined) ?? 0) > 0));

const participantsOf = ({ subject, object }: Claim) => [subject, object].flatMap((participant) => participant?.span.text ?? []);

/** "the first draft", "the final version": its place in a row of such things */
const RANK = /\b(?:first|initial|original|opening|draft|preliminary|provisional|revised|amended|latest|last|final|closing)\b/giu;

/** However much else two reports share: the words are those of the kind. */
const OTHERS = 1.5 * VETO;

/** Another event of the kind than the one that the story is about, or another of a row. */
export const otherEventSlot: SlotRule = (first, second) => {
  const [a, b] = [first.claim, second.claim];
  if (a.rule === LAST) return null;
  if (OTHER.test(a.span.text) || OTHER.test(b.span.text)) return differ('other', OTHERS, 'one side speaks of another event of the kind');
  if (isSequel(first) !== isSequel(second)) return differ('other', VETO, 'one side speaks of the next of its kind');
  if (isLongBefore(first) !== isLongBefore(second)) return differ('other', VETO, 'one side speaks of what was weeks before');
  const [one, two] = [ranksOf(a), ranksOf(b)];
  const apart = one.length > 0 && two.length > 0 && !one.some((rank) => two.includes(rank));
  return apart ? differ('other', VETO, `${one.join(' ')} against ${two.join(' ')}`) : null;
};

/** "It comes seven weeks after a nurse was robbed": another event, which the report sets its own beside. */
const isLongBefore = ({ claim: { span }, article: { text } }: PlacedClaim) =>
  /^(?:after|since)\b/iu.test(span.text) && /\b(?:weeks?|months?|years?)\s$/u.test(text.slice(Math.max(0, span.start - 10), span.start));

const ranksOf = (claim: Claim) => participantsOf(claim).flatMap((text) => text.toLowerCase().match(RANK) ?? []);

/** Inside one article two dates of one verb are mostly those of two events; headline against text is the exception. */
export const dateArticleSlot: SlotRule = (a, b, setting) => {
  const slot = articleSlot(a, b, setting);
  return slot?.result === 'differ' ? { ...slot, weight: -4 } : slot;
};

/** Where it was: an event has one place. */
export const scenePlaceSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (a.place === undefined || b.place === undefined) return null;
  return a.place === b.place ? agree('place', 0.4, 'same place') : differ('place', -3, 'two places');
};

/** Reports err by days or weeks; years apart lie two events of a kind. */
export const dateGapSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const days = daysBetween(a.date?.from ?? undefined, b.date?.from ?? undefined);
  if (days === null) return ofOneYearOnly(a, b) && isOnlyWeekday(a, b) ? differ('gap', -3, 'a weekday of the news against a year') : null;
  if (Math.abs(days) > 500) return differ('gap', weightOfYears(a, b), 'years apart');
  return Math.abs(days) <= 10 ? agree('gap', 0.4, 'days apart') : null;
};

function weightOfYears(a: Claim, b: Claim): number {
  const areYears = [a, b].every(({ date }) => date?.granularity === 'year');
  if (areYears) return -1;
  return ofOneYearOnly(a, b) ? VETO : -3;
}

/** "on Tuesday", told as news, is not the day of what happened "in May 2012". */
const ofOneYearOnly = (a: Claim, b: Claim) => [a, b].filter(({ date }) => date?.known.includes('year') === true).length === 1;

const isOnlyWeekday = (a: Claim, b: Claim) => [a, b].some(({ date }) => date?.parts.weekday !== undefined && date.parts.day === undefined);

/** A text that tells both dates tells two events. */
export const bothDatesSlot: SlotRule = (a, b, { claimsBeside }) => {
  const tells = (one: PlacedClaim, other: PlacedClaim) =>
    claimsBeside(one).some(({ claim }) => claim !== one.claim && isSameDate(claim.date, other.claim.date));
  return tells(a, b) || tells(b, a) ? differ('beside', -5, 'one sentence gives both dates') : null;
};

const isSameDate = (one: DateMention | undefined, two: DateMention | undefined) =>
  one !== undefined &&
  two !== undefined &&
  (one.span.text.toLowerCase() === two.span.text.toLowerCase() || (one.from !== null && one.from === two.from && one.to === two.to));

/** "by May", "before Christmas" is the last day for a thing, not its day. */
export const deadlineSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  a.marks.includes('by') === b.marks.includes('by') ? null : differ('deadline', VETO, 'a deadline against a date');

/** Clock times are compared with clock times, days with days. */
export const scaleSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  isClock(a) === isClock(b) ? null : differ('scale', VETO, 'a clock time against a date');
