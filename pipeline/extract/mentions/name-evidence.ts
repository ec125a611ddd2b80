import type { MentionKind } from '../../../schemas/index.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Group } from './find-groups.ts';
import { lookUp } from './gazetteer.ts';

/** Points for each kind, summed over every place in the article where one name stands. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
}

const placeBefore: ReadonlySet<string> = new Set('in near outside around throughout toward towards'.split(' '));
const personVerbs: ReadonlySet<string> = new Set(
  'say says said tell tells told add adds added ask asks asked think thinks thought recall recalls recalled explain explains explained write wrote writes tweeted joked laughed smiled married died born sang played scored resigned retired'.split(
    ' ',
  ),
);
const organizationAfter: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson chairman ceo shares executives executive employees staff officials members member lawmakers leader leaders headquarters founder co-founder boss president's board".split(
    ' ',
  ),
);
const placeAfter: ReadonlySet<string> = new Set(
  'residents resident mayor province district county river region village town city municipality area prison airport border coast'.split(
    ' ',
  ),
);
const organizationNouns: ReadonlySet<string> = new Set(
  'newspaper magazine daily weekly broadcaster platform company firm startup start-up carrier airline bank consultancy maker manufacturer retailer developer subsidiary agency website outlet band group party operator supplier producer giant publisher charity tabloid organisation organization'.split(
    ' ',
  ),
);
const organizationRoles: ReadonlySet<string> = new Set(
  'ceo founder co-founder chairman chairwoman chair director owner president members member employees shares executive'.split(' '),
);
const placeNouns: ReadonlySet<string> = new Set(
  'province municipality district city town village region state island port south north east west outskirts suburb county capital coast streets people residents mayor'.split(
    ' ',
  ),
);

/** What the words beside a name say about it: "in Tarn", "Brant said", "the Tarn", "Brant, 34,". */
export function weighContext(tokens: readonly Token[], { from, to }: Group, text: string): Evidence {
  const before = tokens[from - 1];
  const after = tokens[to];
  const evidence: Evidence = { person: 0, organization: 0, place: 0 };
  weighBefore(before, tokens[from - 2], evidence);
  if (after === undefined) return evidence;
  weighAfter(after, tokens[to + 1], evidence);
  if (after.text === ',') weighComma(tokens, to, text, evidence);
  return evidence;
}

function weighBefore(before: Token | undefined, second: Token | undefined, evidence: Evidence): void {
  if (before === undefined) return;
  if (before.lower === 'of' && second !== undefined) weighHead(second, evidence);
  if (organizationNouns.has(before.lower)) evidence.organization += 3;
  if (placeBefore.has(before.lower)) evidence.place += 2;
  if (before.lower === 'at' || before.lower === 'from') evidence.place += 1;
  if (['told', 'said', 'says', 'named', 'mr', 'mrs'].includes(before.lower)) evidence.person += 2;
}

/** "founder of Kestrel", "province of Tarn". */
function weighHead(head: Token, evidence: Evidence): void {
  if (organizationRoles.has(head.lower)) evidence.organization += 2;
  if (placeNouns.has(head.lower)) evidence.place += 3;
}

function weighAfter(after: Token, next: Token | undefined, evidence: Evidence): void {
  if (personVerbs.has(after.lower)) evidence.person += 2;
  if (after.lower === 'who' || after.lower === 'himself' || after.lower === 'herself') evidence.person += 3;
  if (organizationAfter.has(after.lower)) evidence.organization += 2;
  if (placeAfter.has(after.lower)) evidence.place += 2;
  if (/^['’]s$/u.test(after.text) && next !== undefined && organizationAfter.has(next.lower)) evidence.organization += 1;
}

/** "Brant, 34," · "Brant, who" · "Norvik, Texas". */
function weighComma(tokens: readonly Token[], comma: number, text: string, evidence: Evidence): void {
  const next = tokens[comma + 1];
  if (next === undefined) return;
  if (/^\d{1,2}$/u.test(next.text) && tokens[comma + 2]?.text === ',') evidence.person += 3;
  if (next.lower === 'who' || next.lower === 'whose') evidence.person += 2;
  if (lookUp(text.slice(next.start, next.end))?.kind === 'place') evidence.place += 2;
}

/** The kind with most points, if it is ahead of the others. */
export function leadingKind({ person, organization, place }: Evidence): Exclude<MentionKind, 'group' | 'other'> | undefined {
  const most = Math.max(person, organization, place);
  if (most === 0) return undefined;
  if (person === most) return 'person';
  return place === most ? 'place' : 'organization';
}

export function addEvidence(into: Evidence, more: Evidence): void {
  into.person += more.person;
  into.organization += more.organization;
  into.place += more.place;
}
