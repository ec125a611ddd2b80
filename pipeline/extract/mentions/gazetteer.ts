import type { MentionKind } from '../../../schemas/index.ts';
import { blocs } from '../../lexicons/blocs.ts';
import { countries } from '../../lexicons/countries.ts';
import { knownOrganizations } from '../../lexicons/organizations.ts';
import { cities, groups, provinces, regions } from '../../lexicons/places.ts';
import { africanTowns, americanTowns, asianTowns, europeanTowns, oceanianTowns } from '../../lexicons/towns.ts';
import { stateAbbreviations, usStates } from '../../lexicons/us-states.ts';
import type { Token } from '../../nlp/reading.ts';
import { organizationId, placeId, slug } from './entity-id.ts';

/** A name known before the article is read. `country` names are never taken for a surname. */
export interface KnownName {
  readonly kind: MentionKind;
  readonly entityId: string;
  readonly name: string;
  readonly rule: string;
  readonly country: boolean;
}

const entries = new Map<string, KnownName>();
const LONGEST = 8;
/** more white space than the name has: "South  Africa" */
const SPARE = 4;

/** The first words of names, with the length of the longest name that begins so. */
const beginnings = new Map<string, number>();

const UNEVEN = /’|[^\S ]| {2}/u;
const keyOf = (text: string) => (UNEVEN.test(text) ? text.replace(/’/gu, "'").replace(/\s+/gu, ' ') : text);

function enter(names: readonly string[], known: KnownName): void {
  for (const name of names) {
    const key = keyOf(name);
    if (name === '' || entries.has(key)) continue;
    entries.set(key, known);
    const first = firstWord(key);
    beginnings.set(first, Math.max(key.length, beginnings.get(first) ?? 0));
  }
}

/** Letters and digits up to the first mark or space: "N" of "N'Djamena", "al" of "al-Qaeda". */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end === text.length ? text : text.slice(0, end);
}

const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code > 127 && (code < 0x2010 || code > 0x201f));

function enterCountries(): void {
  for (const { code, name, adjectives, people, aliases } of countries) {
    const entityId = `country:${code}`;
    enter([name, ...aliases], { kind: 'place', entityId, name, rule: 'mention/country', country: true });
    enter([...people, ...adjectives], { kind: 'group', entityId, name, rule: 'mention/demonym', country: true });
  }
}

function enterPlaces(): void {
  const place = (name: string, names: readonly string[] = [name]) => {
    enter(names, { kind: 'place', entityId: placeId(name), name, rule: 'mention/known-place', country: false });
  };
  place('Washington', ['Washington', 'Washington, D.C.', 'Washington D.C.', 'Washington, DC', 'Washington DC', 'D.C.']);
  place('Los Angeles', ['Los Angeles', 'L.A.', 'LA']);
  for (const { name, abbreviation, people } of usStates) {
    place(name, abbreviation.includes('.', abbreviation.indexOf('.') + 1) ? [name, abbreviation] : [name]);
    enter(people, { kind: 'group', entityId: placeId(name), name, rule: 'mention/demonym', country: false });
  }
  for (const { capital } of countries) if (capital !== '') place(capital);
  for (const name of [
    ...cities,
    ...provinces,
    ...regions,
    ...africanTowns,
    ...asianTowns,
    ...americanTowns,
    ...europeanTowns,
    ...oceanianTowns,
  ])
    place(name);
}

function enterOrganizations(): void {
  for (const { name, aliases } of blocs) {
    enter([name, ...aliases], { kind: 'organization', entityId: organizationId(name), name, rule: 'mention/bloc', country: false });
  }
  for (const row of knownOrganizations) {
    const names = row.split('=').map((item) => item.trim());
    const name = names[0] ?? '';
    enter(names, { kind: 'organization', entityId: organizationId(name), name, rule: 'mention/known-organization', country: false });
  }
}

enterCountries();
enterOrganizations();
enterPlaces();
for (const name of groups)
  enter([name], { kind: 'group', entityId: `group:${slug(name)}`, name, rule: 'mention/known-group', country: false });

/** Looks one name up as it is written. `lookUp('Salvadoran')` → the entry of `country:SV`, kind group. */
export function lookUp(text: string): KnownName | undefined {
  return entries.get(keyOf(text));
}

export interface KnownStretch {
  readonly known: KnownName;
  /** index after the last token */
  readonly to: number;
}

/** The longest known name that begins at token `from` and ends before `limit`; "South Africa" before "South". */
export function longestKnown(tokens: readonly Token[], from: number, limit: number, text: string): KnownStretch | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  const longest = beginnings.get(firstWord(first.text));
  if (longest === undefined) return undefined;
  for (let to = Math.min(limit, from + LONGEST); to > from; to -= 1) {
    const last = tokens[to - 1] as Token;
    if (last.end - first.start > longest + SPARE) continue;
    const key = keyOf(text.slice(first.start, last.end));
    const known = key.length > longest ? undefined : entries.get(key);
    if (known !== undefined) return { known, to };
  }
  return undefined;
}

/** "Copperfield, Ariz.": does the token behind the comma shorten a state's name? */
export function isStateAbbreviation({ text: word, start }: Token, text: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return text[start + bare.length] === '.' && stateAbbreviations.has(bare);
}
