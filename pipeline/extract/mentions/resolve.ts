import type { Mention } from '../../../schemas/index.ts';
import { organizationId, personId, placeId, slug } from './entity-id.ts';
import { institutions, loneInstitutions } from '../../lexicons/organizations.ts';
import { type KnownName, lookUp } from './gazetteer.ts';
import type { Candidate } from './find-candidates.ts';
import { type Judged, judgeShortName } from './judge.ts';
import type { Evidence } from './name-evidence.ts';
import type { Entity, NameDirectory } from './name-directory.ts';

/** Short forms in capitals that name no organisation. */
const notOrganizations: ReadonlySet<string> = new Set(
  'COVID GDP CEO CFO COO CTO TV ID DNA RNA HIV AIDS GPS AI IT PR HR VIP IQ UFO SUV ATM PM AM MP MPs MLA Q1 Q2 Q3 Q4 USD EUR GBP FAQ PDF LGBT LGBTQ PhD MBA MA BA BSc MSc II III IV VI VII VIII XI GMT EST EDT PST UTC OK PCR STEM NGO NGOs IPO ETF CCTV SMS DVD CD PC SIM QR KM KG MW GW VAT GST IED PTSD NEW BREAKING LNG LPG CNG FIR FDI YoY QoQ MoM HH HE HRH HM EIA IPP VC EV EVs SME SMEs MSME MSMEs MoU MOU MOUs CSR ESG KYC B2B B2C API ICU VAR ODI UV LED LCD USB VPN URL GPA PPE RSV HPV DUI WMD ICBM UAV UAVs BMI CV AGM EGM RIP ADHD IVF PTA SOP SOPs TVET ICT R&D Q&A FAQ FAQs KPI KPIs ROI EBITDA THE AND FOR NOT ALL YES TOP HOW WHY WHO WATCH VIDEO LIVE UPDATE PHOTOS EXCLUSIVE OPINION ANALYSIS'.split(
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
  if (known !== undefined) return resolveKnown(candidate, known, evidence);
  return candidate.alsoSmall && candidate.kind === undefined ? undefined : resolveUnknown(candidate, evidence, directory);
}

/** A town that plays is its club: "Tarn beat Elby", unless more is said in the town than of the club. */
function resolveKnown(candidate: Candidate, known: KnownName, { club, place }: Evidence): Mention | undefined {
  if (candidate.atStart && !candidate.proper) return undefined;
  if (known.kind !== 'place' || club === 0 || place > club) return make({ ...candidate, kind: known.kind }, known);
  return make(
    { ...candidate, kind: 'organization', rule: 'mention/club' },
    { entityId: organizationId(candidate.text), name: candidate.text },
  );
}

function resolveUnknown(candidate: Candidate, evidence: Evidence, directory: NameDirectory): Mention | undefined {
  const institution = resolveInstitution(candidate, directory);
  if (institution !== undefined) return institution;
  const organization = directory.findOrganization(candidate.text);
  if (organization === undefined) return resolveLone(candidate, evidence);
  return make({ ...candidate, kind: organization.kind ?? 'organization', rule: 'mention/short-form' }, organization);
}

/** "the Board" is the Harbour Board where no other board is named; some need no name: "the Assembly". */
function resolveInstitution(candidate: Candidate, directory: NameDirectory): Mention | undefined {
  const { text, atStart } = candidate;
  if (atStart || candidate.kind !== undefined || !institutions.has(text.toLowerCase())) return undefined;
  const entity = directory.findByHead(text);
  if (entity === undefined && !loneInstitutions.has(text.toLowerCase())) return undefined;
  return make({ ...candidate, kind: 'organization', rule: 'mention/institution' }, entity);
}

/** "in Tarn", "the Tarn district" outweigh one Ada Tarn. */
const isRatherPlace = ({ person, place }: Evidence) => place >= 2 && place > 2 * person;

function resolveLone(candidate: Candidate, evidence: Evidence): Mention | undefined {
  const { kind, text } = candidate;
  if (kind === 'person') return make({ ...candidate, kind }, { entityId: personId(text), name: text });
  if (kind === 'organization')
    return notOrganizations.has(text) || candidate.alsoSmall || /-\d/u.test(text)
      ? undefined
      : make({ ...candidate, kind }, entityOf({ ...candidate, kind }));
  const judged = judgeShortName(candidate, evidence);
  return judged === undefined ? undefined : make(judged, entityOf(judged));
}

function personEntity(text: string, directory: NameDirectory): Entity {
  const found = directory.findPerson(text);
  return found === undefined || found === 'many' ? { entityId: personId(text), name: text } : found;
}

/** "State of", "Republic of": the office of a land names the land. */
const LAND_OF =
  /^(?:State|City|Town|Republic|Kingdom|Province|Commonwealth|Emirate|Federal Republic|Islamic Republic|People['’]s Republic) of (?:the )?/u;

function entityOf({ kind, text }: Judged): Entity {
  const land = kind === 'place' && LAND_OF.test(text) ? lookUp(text.replace(LAND_OF, '')) : undefined;
  if (land?.kind === 'place') return land;
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
