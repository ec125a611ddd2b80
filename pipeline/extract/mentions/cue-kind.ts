import type { MentionKind } from '../../../schemas/index.ts';
import { firstNames } from '../../lexicons/first-names.ts';
import { memberWords, otherEnds, otherStarts, placeEnds, strongPlaceHeads, termStarts } from '../../lexicons/name-cues.ts';
import { roleHeads } from '../../lexicons/titles.ts';
import { facilityEnds, organizationEnds, organizationHeads, organizationStarts } from '../../lexicons/organizations.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Group } from './find-groups.ts';
import { lookUp } from './gazetteer.ts';
import { isAcronym } from './name-shape.ts';

export interface Cue {
  readonly kind: MentionKind;
  readonly rule: string;
}

const placeOf: ReadonlySet<string> = new Set(
  'republic kingdom city gulf strait straits bay state isle island islands horn sea cape port lake rock isthmus archipelago peninsula valley province district county town village municipality sanctuary'.split(
    ' ',
  ),
);
const directions: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater mid northeast northwest southeast southwest'.split(
    ' ',
  ),
);
/** Cue words that are also surnames decide nothing after a given name: "Ada Parks", "Tom Banks". */
const alsoSurnames: ReadonlySet<string> = new Set(
  'banks parks park street lane ford wood woods hill hills field fields rivers rivera lake brooks church house west north east england marsh beach bush day may cross guard bell mills young long power powers star king law page case way bridges forest stone garden castle rose reef bay pond post hall ocean grant bond bowl wall court gate mail press price march'.split(
    ' ',
  ),
);

/** What a name of two words or more is by its own words: "Tarn Valley", "Harbour Board", "Fair Rents Act". */
export function cueKind(tokens: readonly Token[], group: Group, text: string): Cue | undefined {
  const { from, to } = group;
  if (to - from < 2) return undefined;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (firstNames.has(first.text) && to - from === 2 && alsoSurnames.has(last.lower)) return undefined;
  if (otherStarts.has(first.lower)) return { kind: 'other', rule: 'mention/other-start' };
  return (
    headedByOf(tokens, group) ?? byEnd(last.lower) ?? byStart(tokens, group) ?? ofMembers(tokens, group) ?? teamOf(tokens, group, text)
  );
}

function headedByOf(tokens: readonly Token[], { from, to }: Group): Cue | undefined {
  for (let index = from + 1; index < to - 1; index += 1) {
    const joiner = (tokens[index] as Token).lower;
    if (joiner !== 'of' && joiner !== 'for' && joiner !== 'on') continue;
    const head = (tokens[index - 1] as Token).lower;
    if (placeOf.has(head)) return { kind: 'place', rule: 'mention/place-of' };
    if (organizationHeads.has(head)) return { kind: 'organization', rule: 'mention/organization-of' };
    return byEnd((tokens[to - 1] as Token).lower) ?? { kind: 'other', rule: 'mention/other-of' };
  }
  return undefined;
}

const DOMAIN = /\.(?:com|org|net|io|tv)$/u;

/** "kestrel.com" */
export function domainCue(text: string): Cue | undefined {
  return DOMAIN.test(text) ? { kind: 'organization', rule: 'mention/domain' } : undefined;
}

function byEnd(end: string): Cue | undefined {
  if (facilityEnds.has(end)) return { kind: 'place', rule: 'mention/facility' };
  if (organizationEnds.has(end)) return { kind: 'organization', rule: 'mention/organization-end' };
  if (placeEnds.has(end)) return { kind: 'place', rule: 'mention/place-end' };
  return otherEnds.has(end) ? { kind: 'other', rule: 'mention/other-end' } : undefined;
}

function byStart(tokens: readonly Token[], { from, to }: Group): Cue | undefined {
  const first = tokens[from] as Token;
  if (organizationStarts.has(first.lower)) return { kind: 'organization', rule: 'mention/organization-start' };
  if (strongPlaceHeads.has(first.lower)) return { kind: 'place', rule: 'mention/place-head' };
  return isPartOfLand(tokens, { from, to }) ? { kind: 'place', rule: 'mention/place-head' } : undefined;
}

/** "West Tarn", but not "East European" nor "South Korean President Ada Brant". */
function isPartOfLand(tokens: readonly Token[], { from, to }: Group): boolean {
  const row = tokens.slice(from, to);
  if (row.length > 4 || !directions.has((row[0] as Token).lower) || row.some(({ lower }) => roleHeads.has(lower))) return false;
  return lookUp((row[1] as Token).text)?.kind !== 'group';
}

/** "Dallas Cowboys": a town or state and what its players are called. */
function teamOf(tokens: readonly Token[], { from, to }: Group, text: string): Cue | undefined {
  const last = tokens[to - 1] as Token;
  if (!/^\p{Lu}\p{Ll}{2,}[^s]s$/u.test(last.text) || firstNames.has((tokens[from] as Token).text)) return undefined;
  const land = lookUp(text.slice((tokens[from] as Token).start, (tokens[to - 2] as Token).end));
  return land?.kind === 'place' && !land.country ? { kind: 'organization', rule: 'mention/team' } : undefined;
}

function ofMembers(tokens: readonly Token[], { from, to }: Group): Cue | undefined {
  const names = tokens.slice(from, to).some((token) => memberWords.has(token.lower));
  return names ? { kind: 'organization', rule: 'mention/members' } : undefined;
}

/** Ends of nouns made from other words; no surname ends so. */
const DERIVED = /.{3}(?:tion|tions|sion|ments?|ness|ology|ability|graphy|isms?)$/u;

/** "Screening Decision", "Public Notice": a term with capitals is nobody's name. */
export function termCue(tokens: readonly Token[], { from, to }: Group): Cue | undefined {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  if (to - from < 2 || isAcronym(first.text)) return undefined;
  const isTerm = termStarts.has(first.lower) || (DERIVED.test(last.lower) && !firstNames.has(last.text));
  return isTerm ? { kind: 'other', rule: 'mention/term' } : undefined;
}
