import type { Mention } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import { type Candidate, findCandidates, type Found, sumEvidence } from './find-candidates.ts';
import { type Entity, makeNameDirectory, type NameDirectory } from './name-directory.ts';
import { organizationId, slug } from './entity-id.ts';
import { type Judged, judgeLongName } from './judge.ts';
import type { Evidence } from './name-evidence.ts';
import { isTitleCase } from './name-shape.ts';
import { partCompounds } from './part-compounds.ts';
import { readHeadline } from './read-headline.ts';
import { resolve } from './resolve.ts';
import { settleGeorgia } from './settle-georgia.ts';

const NO_EVIDENCE: Evidence = { person: 0, organization: 0, place: 0, club: 0 };

/**
 * Reads every name of an article, exact to the character and tied to one entity wherever it stands.
 * "Mayor Ada Brant … Brant" → two mentions of `person:ada-brant`, the first with role "Mayor".
 */
export function readMentions(reading: Reading): Mention[] {
  const headlines = new Set(reading.sentences.filter(isTitleCase));
  const running = reading.sentences.filter((sentence) => !headlines.has(sentence)).map(partCompounds);
  const found = findCandidates(reading, running);
  const evidence = sumEvidence(found.candidates);
  const evidenceOf = (candidate: Candidate) => evidence.get(candidate.text) ?? NO_EVIDENCE;
  const abbreviated = new Set(found.shortForms.values());
  const settled = found.candidates.map((candidate) => {
    return candidate.words > 1 ? judgeLongName(candidate, evidenceOf(candidate), abbreviated.has(candidate.text)) : candidate;
  });
  const directory = enterNames(settled, found);
  const mentions = settled.flatMap((candidate) => resolve(candidate, evidenceOf(candidate), directory));
  const inHeadlines = [...headlines].flatMap((sentence) => readHeadline(sentence, reading.text, directory));
  return settleGeorgia([...mentions, ...inHeadlines].sort((a, b) => a.span.start - b.span.start));
}

const isJudged = (candidate: Candidate): candidate is Judged => candidate.kind !== undefined;

function enterNames(candidates: readonly Candidate[], { shortForms }: Found): NameDirectory {
  const directory = makeNameDirectory();
  for (const candidate of candidates.filter(isJudged)) {
    if (candidate.kind === 'person') directory.addPerson(candidate.text);
    if (candidate.kind === 'organization' && candidate.words > 1) enterOrganization(candidate, directory);
  }
  for (const [short, name] of shortForms) {
    const full = candidates.find((candidate) => candidate.text === name);
    directory.addShortForm(short, full?.kind === 'other' ? { entityId: `other:${slug(name)}`, name, kind: 'other' } : bodyOf(name, full));
  }
  return directory;
}

function enterOrganization(candidate: Candidate, directory: NameDirectory): void {
  if (candidate.known === undefined) directory.addOrganization(candidate.text);
  directory.addHead(candidate.text, bodyOf(candidate.text, candidate));
}

function bodyOf(name: string, candidate: Candidate | undefined): Entity {
  const { entityId, name: fullName } = candidate?.known ?? { entityId: organizationId(name), name };
  return { entityId, name: fullName };
}
