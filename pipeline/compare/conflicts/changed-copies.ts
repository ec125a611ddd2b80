import {
  contentId,
  overlaps,
  type Change,
  type Claim,
  type Conflict,
  type Evidence,
  type Mention,
  type Occurrence,
  type Span,
} from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { answerOf } from './make-side.ts';
import { judgePair } from './judge-pair.ts';
import { isNextReport } from './next-report.ts';
import { arePartAndWhole } from '../../lexicons/rival-words.ts';
import { isOpposite } from '../changed-sense.ts';
import { readPassageWords } from '../passage-words.ts';
import { calendarWordOf } from '../word-values.ts';

/** A figure, date, name or word that differs between two copies of one passage: the words around it show that the question is one. */
const SCORES = { quantity: 0.95, date: 0.9, polarity: 0.85, identity: 0.8 } as const;
export type ChangedKind = keyof typeof SCORES;

/** "As of Monday", "by 5 April": the passage tells of another day, so its figures may have moved on. */
const AS_OF =
  /\b(?:as of|as at|by|until|through|updated?)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Which changes count: those that claims were read from, or between two passages given as versions of one another any figure, any name. */
type Needs = 'claims' | 'any figure' | 'any name';

/**
 * Flags what was changed in a copy. Changes that an update, a rounding or a bound explains are left out; so are, unless `evidence` says
 * otherwise, figures that no claim was read from ("Image 1 of 2").
 */
export function findChangedCopies(setting: Setting, evidence: Needs = 'claims'): Conflict[] {
  const members = new Set(setting.story.articleIds);
  const changes = setting.repeats.flatMap(({ changed }) => changed);
  return changes
    .filter(
      ({ a, b }) =>
        members.has(a.articleId) &&
        members.has(b.articleId) &&
        setting.isTold(a) &&
        setting.isTold(b) &&
        !isNextReport(setting.articleOf(a.articleId), setting.articleOf(b.articleId)),
    )
    .flatMap((change) => conflictOf(setting, change, evidence) ?? []);
}

function conflictOf(setting: Setting, change: Change, needs: Needs): Conflict | null {
  const [one, two] = [spotOf(setting, change.a), spotOf(setting, change.b)];
  if (one === null || two === null || !areTwins(one.sentence.text, two.sentence.text)) return null;
  if (AS_OF.test(one.sentence.text) && AS_OF.test(two.sentence.text)) return null;
  const kind = kindOf(setting, one, two) ?? (needs === 'claims' ? null : looseKindOf(one, two, needs));
  return kind === null ? null : conflictAt(setting, [one, two], kind);
}

/** The conflict of two spots that exclude each other. */
export function conflictAt(setting: Setting, [one, two]: readonly [Spot, Spot], kind: ChangedKind): Conflict {
  const evidence = [evidenceOf(setting, one), evidenceOf(setting, two)] as const;
  const [a, b] = [answerAt(one), answerAt(two)];
  return {
    id: contentId('conflict', evidence.map(({ claimId }) => claimId).toSorted()),
    kind,
    outcome: 'conflict',
    question: `What belongs here: ${frameOf(one.sentence.text, a)}`,
    score: SCORES[kind],
    reason: `Two copies of one passage differ: “${a}” against “${b}”. The words around it are the same.`,
    rule: `conflict/changed-${kind}`,
    storyId: setting.story.id,
    sides: [a, b]
      .map((answer, index) => ({ answer, claims: [evidence[index] as Evidence], origins: 1 }))
      .toSorted((x, y) => (x.answer < y.answer ? -1 : 1)),
  };
}

/** The changed words, a figure with its noun and the bound in front of it. */
const answerAt = ({ placed, occurrence }: Spot): string => (placed === undefined ? occurrence.span.text : answerOf(placed));

export interface Spot {
  readonly occurrence: Occurrence;
  readonly sentence: Span;
  readonly placed: PlacedClaim | undefined;
}

export function spotOf(setting: Setting, occurrence: Occurrence): Spot | null {
  const sentence = setting.sentenceAt(occurrence);
  return sentence === undefined ? null : { occurrence, sentence, placed: claimAt(setting, occurrence) };
}

/** Sentences that share most of their words; a copy that was rewritten around the figure may tell of something else. */
const areTwins = (one: string, two: string): boolean => likeness(one, two) >= 0.6;

/** The share of words that two sentences have in common; 0 for so few that they may be any two sentences. */
function likeness(one: string, two: string): number {
  const [a, b] = [one, two].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [Set<string>, Set<string>];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 5 ? shared / (a.size + b.size - shared) : 0;
}

/** The sentence with a gap where the copies differ. */
const frameOf = (sentence: string, answer: string) => {
  const gapped = sentence.replace(answer, () => '…');
  return gapped.length > 160 ? `${gapped.slice(0, 157)}…` : gapped;
};

function claimAt(setting: Setting, { articleId, span }: Occurrence): PlacedClaim | undefined {
  const at = (claim: Claim) =>
    (claim.quantity !== undefined && overlaps(claim.quantity.span, span)) || (claim.date !== undefined && overlaps(claim.date.span, span));
  return setting.claimsOf(articleId).find(({ claim }) => at(claim));
}

/** Two figures or two dates that the rules of their kind hold to exclude each other, or two names of people or countries; else nothing. */
function kindOf(setting: Setting, one: Spot, two: Spot): ChangedKind | null {
  if (one.placed !== undefined && two.placed !== undefined) return claimKind(one.placed, two.placed);
  // inside one article it is rather a parallel: "Ms Roe won the first heat. Ms Poe won the second heat."
  if (one.occurrence.articleId === two.occurrence.articleId) return null;
  if (areParallel(one, two)) return null;
  if (areOpposite(one, two)) return 'polarity';
  const [a, b] = [setting.mentionAt(one.occurrence), setting.mentionAt(two.occurrence)];
  return a !== undefined && b !== undefined && areRivals(a, b) ? 'identity' : null;
}

/** The copies stand on two sides of one scale, or one denies what the other says, and hardly anything else was changed. */
function areOpposite(one: Spot, two: Spot): boolean {
  return isOpposite(one.occurrence.span.text, two.occurrence.span.text) && likeness(one.sentence.text, two.sentence.text) >= NEARLY_ALL;
}

const NEARLY_ALL = 0.75;

/** "one of the candidates, Ann Roe, who stands for the Greens", "…, Bo Poe, who stands for Labour": another name changed with it, so that each tells of its own. */
function areParallel(one: Spot, two: Spot): boolean {
  const [a, b] = [one, two].map(({ occurrence, sentence }) => new Set(namesOf(sentence.text.replace(occurrence.span.text, () => ' ')))) as [
    Set<string>,
    Set<string>,
  ];
  return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}

/** Words in capitals; the first of a sentence may be any. */
const namesOf = (text: string) => text.match(/(?<=\S )\p{Lu}\p{L}+/gu) ?? [];

function claimKind(one: PlacedClaim, two: PlacedClaim): ChangedKind | null {
  const { kind } = one.claim;
  if (kind !== two.claim.kind || (kind !== 'quantity' && kind !== 'date')) return null;
  return /^(?:conflict|disputed)$/u.test(judgePair(one, two).outcome) ? kind : null;
}

function areRivals(a: Mention, b: Mention): boolean {
  if (a.entityId === undefined || b.entityId === undefined || a.kind !== b.kind || a.entityId === b.entityId) return false;
  const telling = a.kind === 'person' || (isCountry(a.entityId) && isCountry(b.entityId));
  return telling && lastWord(a.span.text) !== lastWord(b.span.text);
}

/** Two names of whatever; a month is none: what holds as of May may not hold as of June. */
export const areOtherNames = (one: string, other: string): boolean => [one, other].every(isName) && !arePartAndWhole(one, other);

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && readPassageWords(text).every((word) => calendarWordOf(word) === undefined);

const isCountry = (entityId: string) => entityId.startsWith('country:');

function looseKindOf({ occurrence: a, placed }: Spot, { occurrence: b, placed: other }: Spot, needs: Needs): ChangedKind | null {
  if (placed !== undefined && other !== undefined) return null;
  if (needs === 'any name' && areOtherNames(a.span.text, b.span.text)) return 'identity';
  return /\d/u.test(a.span.text) && /\d/u.test(b.span.text) ? 'quantity' : null;
}

const lastWord = (name: string) => name.split(' ').at(-1)?.toLowerCase();

function evidenceOf(setting: Setting, { occurrence, sentence, placed }: Spot): Evidence {
  const { id, source, url } = setting.articleOf(occurrence.articleId);
  const claimId = placed?.claim.id ?? contentId('span', [id, String(occurrence.span.start), occurrence.span.text]);
  return { claimId, articleId: id, source, ...(url === undefined ? {} : { url }), span: sentence, mark: occurrence.span };
}
