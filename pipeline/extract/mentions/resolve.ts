import type { Mention } from '../../../schemas/index.ts';
import { organizationId, personId, placeId, slug } from './entity-id.ts';
import type { Candidate } from './find-candidates.ts';
import { type Judged, judgeShortName } from './judge.ts';
import type { Evidence } from './name-evidence.ts';
import type { Entity, NameDirectory } from './name-directory.ts';

/** Short forms in capitals that name no organisation. */
const notOrganizations: ReadonlySet<string> = new Set(
  'COVID GDP CEO CFO COO CTO TV ID DNA RNA HIV AIDS GPS AI IT PR HR VIP IQ UFO SUV ATM PM AM MP MPs MLA Q1 Q2 Q3 Q4 USD EUR GBP FAQ PDF LGBT LGBTQ PhD MBA MA BA BSc MSc II III IV VI VII VIII XI GMT EST EDT PST UTC OK PCR STEM NGO NGOs IPO ETF CCTV SMS DVD CD PC SIM QR KM KG MW GW VAT GST IED PTSD NEW BREAKING'.split(
    ' ',
  ),
);

/** Ties a candidate to its entity; nothing comes of what is no name after all. */
export function resolve(candidate: Candidate, evidence: Evidence, directory: NameDirectory): Mention[] {
  const mention = candidate.words > 1 ? resolveLong(candidate as Judged, directory) : resolveShort(candidate, evidence, directory);
  return mention === undefined ? [] : [mention];
}

function resolveLong(candidate: Judged, directory: NameDirectory): Mention {
  if (candidate.known !== undefined) return make(candidate, candidate.known);
  if (candidate.kind === 'person') return make(candidate, personEntity(candidate.text, directory));
  if (candidate.kind === 'organization') return make(candidate, directory.findOrganization(candidate.text) ?? entityOf(candidate));
  return make(candidate, entityOf(candidate));
}

/** A single word is first sought among the names the article gives in full. */
function resolveShort(candidate: Candidate, evidence: Evidence, directory: NameDirectory): Mention | undefined {
  const { known, text } = candidate;
  if (known?.country === true) return make({ ...candidate, kind: known.kind }, known);
  const person = isRatherPlace(evidence) ? undefined : directory.findPerson(text);
  if (person !== undefined) {
    const titled = candidate.kind === 'person' ? {} : { rule: 'mention/part-of-name' };
    return make({ ...candidate, ...titled, kind: 'person' }, person === 'many' ? undefined : person);
  }
  if (known !== undefined) return candidate.atStart && !candidate.proper ? undefined : make({ ...candidate, kind: known.kind }, known);
  const organization = directory.findOrganization(text);
  if (organization !== undefined) return make({ ...candidate, kind: 'organization', rule: 'mention/short-form' }, organization);
  return resolveLone(candidate, evidence);
}

/** "in Tarn", "the Tarn district" outweigh one Ada Tarn. */
const isRatherPlace = ({ person, place }: Evidence) => place >= 2 && place > 2 * person;

function resolveLone(candidate: Candidate, evidence: Evidence): Mention | undefined {
  const { kind, text } = candidate;
  if (kind === 'person') return make({ ...candidate, kind }, { entityId: personId(text), name: text });
  if (kind === 'organization')
    return notOrganizations.has(text) || /-\d/u.test(text) ? undefined : make({ ...candidate, kind }, entityOf({ ...candidate, kind }));
  const judged = judgeShortName(candidate, evidence);
  return judged === undefined ? undefined : make(judged, entityOf(judged));
}

function personEntity(text: string, directory: NameDirectory): Entity {
  const found = directory.findPerson(text);
  return found === undefined || found === 'many' ? { entityId: personId(text), name: text } : found;
}

function entityOf({ kind, text }: Judged): Entity {
  const ids = {
    person: personId,
    organization: organizationId,
    place: placeId,
    group: (name: string) => `group:${slug(name)}`,
    other: (name: string) => `other:${slug(name)}`,
  };
  return { entityId: ids[kind](text), name: text };
}

function make({ start, end, text, kind, rule, role }: Judged, entity: Entity | undefined): Mention {
  const tied = entity === undefined ? {} : { entityId: entity.entityId, name: entity.name };
  return { span: { start, end, text }, kind, ...tied, ...(role === undefined ? {} : { role }), rule };
}
