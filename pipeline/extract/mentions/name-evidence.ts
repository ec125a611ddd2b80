import type { MentionKind } from '../../../schemas/index.ts';
import {
  matchVerbs,
  motionVerbs,
  organizationAfter,
  organizationNouns,
  organizationPlurals,
  organizationRoles,
  ownedByOrganization,
  ownedByPerson,
  ownedByPlace,
  personVerbs,
  placeAfter,
  placeBefore,
  placeNouns,
  placePlurals,
} from '../../lexicons/name-context.ts';
import type { Token } from '../../nlp/reading.ts';
import { weighDescription } from './description.ts';
import type { Group } from './find-groups.ts';
import { isStateAbbreviation, lookUp } from './gazetteer.ts';

/** Points for each kind, summed over every place in the article where one name stands. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  /** a town's name that plays: "Tarn beat Elby" */
  club: number;
}

/** What the words beside a name say about it: "in Tarn", "Brant said", "the Tarn", "Brant, 34,". */
export function weighContext(tokens: readonly Token[], group: Group, text: string): Evidence {
  const evidence: Evidence = { person: 0, organization: 0, place: 0, club: 0 };
  weighBefore(tokens, group, evidence);
  const after = tokens[group.to];
  if (after === undefined) return evidence;
  weighAfter(after, tokens[group.to + 1], evidence);
  if (after.text === ',') weighComma(tokens, group.to, text, evidence);
  if (matchVerbs.has(after.lower)) evidence.club += 1;
  weighDescription(tokens, group.to, evidence);
  return evidence;
}

function weighBefore(tokens: readonly Token[], { from, to }: Group, evidence: Evidence): void {
  const before = tokens[from - 1];
  if (before === undefined) return;
  if (organizationNouns.has(before.lower)) evidence.organization += 3;
  if (placeBefore.has(before.lower) && !describesNext(tokens[to])) evidence.place += 2;
  if (before.lower === 'at' || before.lower === 'from') evidence.place += 1;
  if (bringsPerson.has(before.lower)) evidence.person += 2;
  if (bringsExample.has(before.lower)) weighExamples(tokens, from, evidence);
  if (matchVerbs.has(before.lower)) evidence.club += 1;
  weighSecond(before, tokens[from - 2], evidence);
}

const bringsPerson: ReadonlySet<string> = new Set(['told', 'said', 'says', 'named', 'mr', 'mrs']);
const bringsExample: ReadonlySet<string> = new Set(['as', 'like', 'including']);

/** "founder of Kestrel", "province of Tarn", "travelled to Tarn". */
function weighSecond(before: Token, second: Token | undefined, evidence: Evidence): void {
  if (second === undefined) return;
  if (before.lower === 'of') weighHead(second, evidence);
  if (before.lower === 'to' && motionVerbs.has(second.lower)) evidence.place += 2;
}

/** "in the Brant case", "in Brant's death": the name only describes what one is in. */
const describesNext = (after: Token | undefined) =>
  after !== undefined && (/^['’]s?$/u.test(after.text) || (after.pos === 'NOUN' && !placeAfter.has(after.lower)));

function weighHead(head: Token, evidence: Evidence): void {
  if (organizationRoles.has(head.lower)) evidence.organization += 2;
  if (placeNouns.has(head.lower) || placePlurals.has(head.lower)) evidence.place += 3;
}

/** "companies such as Kestrel", "towns like Elby". */
function weighExamples(tokens: readonly Token[], from: number, evidence: Evidence): void {
  for (let at = from - 2; at >= 0 && at >= from - 4; at -= 1) {
    const { lower } = tokens[at] as Token;
    if (organizationPlurals.has(lower)) evidence.organization += 3;
    if (placePlurals.has(lower)) evidence.place += 3;
    if (lower !== 'such' && lower !== ',') return;
  }
}

function weighAfter(after: Token, next: Token | undefined, evidence: Evidence): void {
  if (personVerbs.has(after.lower)) evidence.person += 2;
  if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') evidence.person += 3;
  if (organizationAfter.has(after.lower)) evidence.organization += 2;
  if (placeAfter.has(after.lower)) evidence.place += 2;
  if (next !== undefined && /^['’]s?$/u.test(after.text)) weighOwned(next.lower, evidence);
}

/** "Brant's widow", "Kestrel's shares", "Tarn's mayor". */
function weighOwned(owned: string, evidence: Evidence): void {
  if (ownedByPerson.has(owned)) evidence.person += 2;
  if (ownedByOrganization.has(owned)) evidence.organization += 2;
  else if (organizationAfter.has(owned)) evidence.organization += 1;
  if (ownedByPlace.has(owned)) evidence.place += 2;
}

/** "Brant, 34," · "Brant, who" · "Norvik, Texas" · "Norvik, Ariz.". */
function weighComma(tokens: readonly Token[], comma: number, text: string, evidence: Evidence): void {
  const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
  if (next === undefined) return;
  if (/^\d{1,2}$/u.test(next.text) && second?.text === ',') evidence.person += 3;
  if (next.lower === 'who' || next.lower === 'whose') evidence.person += 2;
  if (isPlace(next, second, text)) evidence.place += 2;
}

const isPlace = (token: Token, next: Token | undefined, text: string) =>
  isStateAbbreviation(token, text) || (!/^['’]s?$/u.test(next?.text ?? '') && lookUp(text.slice(token.start, token.end))?.kind === 'place');

/** The kind with most points, if it is ahead of the others; "at Tarn" alone is too little for a place. */
export function leadingKind({ person, organization, place }: Evidence): Exclude<MentionKind, 'group' | 'other'> | undefined {
  const most = Math.max(person, organization, place);
  if (most === 0) return undefined;
  if (person === most) return 'person';
  if (place === most) return place > 1 ? 'place' : undefined;
  return 'organization';
}

export function addEvidence(into: Evidence, more: Evidence): void {
  into.person += more.person;
  into.organization += more.organization;
  into.place += more.place;
  into.club += more.club;
}
