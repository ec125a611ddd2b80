import { contentId, overlaps, type Change, type Claim, type Conflict, type Evidence, type Occurrence, type Repeat } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { judgePair } from './judge-pair.ts';

/** A figure, date or name that differs between two copies of one passage: the words around it show that the question is one. */
const SCORES = { quantity: 0.95, date: 0.9, identity: 0.8 } as const;
type ChangedKind = keyof typeof SCORES;

/** "As of Monday", "by 5 April": the passage tells of another day, so its figures may have moved on. */
const AS_OF = /\b(?:as of|as at|by|until|through|updated?)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu;

/** Flags what was changed in a copy. Changes that an update, a rounding or a bound explains are left out. */
export function findChangedCopies(setting: Setting, repeats: readonly Repeat[]): Conflict[] {
  const members = new Set(setting.story.articleIds);
  const changes = repeats.filter(({ boilerplate }) => !boilerplate).flatMap(({ changed }) => changed);
  return changes.filter(({ a, b }) => members.has(a.articleId) && members.has(b.articleId)).flatMap((change) => conflictOf(setting, change) ?? []);
}

function conflictOf(setting: Setting, change: Change): Conflict | null {
  const sides = [change.a, change.b].map((occurrence) => ({ occurrence, sentence: setting.sentenceAt(occurrence), placed: claimAt(setting, occurrence) }));
  const [one, two] = sides;
  if (one?.sentence === undefined || two?.sentence === undefined || [one, two].every(({ sentence }) => AS_OF.test(sentence?.text ?? ''))) return null;
  const pair = [one.placed, two.placed] as const;
  const verdict = pair[0] !== undefined && pair[1] !== undefined && pair[0].claim.kind === pair[1].claim.kind ? judgePair(pair[0], pair[1]) : undefined;
  if (verdict !== undefined && /^(?:update|compatible|agree)$/u.test(verdict.outcome)) return null;
  const kind = kindOf(change, pair[0]?.claim ?? pair[1]?.claim);
  const [a, b] = [change.a.span.text, change.b.span.text];
  const evidence = sides.map(({ occurrence, placed }) => evidenceOf(setting, occurrence, placed));
  return {
    id: contentId('conflict', evidence.map(({ claimId }) => claimId).toSorted()),
    kind,
    outcome: 'conflict',
    question: `What belongs here: ${frameOf(one.sentence.text, a)}`,
    score: SCORES[kind],
    reason: `Two copies of one passage differ: “${a}” against “${b}”. The words around it are the same.`,
    rule: `conflict/changed-${kind}`,
    storyId: setting.story.id,
    sides: [a, b].map((answer, index) => ({ answer, claims: [evidence[index] as Evidence], origins: 1 })).toSorted((x, y) => (x.answer < y.answer ? -1 : 1)),
  };
}

/** The sentence with a gap where the copies differ. */
const frameOf = (sentence: string, answer: string) => {
  const gapped = sentence.replace(answer, () => '…');
  return gapped.length > 160 ? `${gapped.slice(0, 157)}…` : gapped;
};

function claimAt(setting: Setting, { articleId, span }: Occurrence): PlacedClaim | undefined {
  const at = (claim: Claim) => (claim.quantity !== undefined && overlaps(claim.quantity.span, span)) || (claim.date !== undefined && overlaps(claim.date.span, span));
  return setting.claimsOf(articleId).find(({ claim }) => at(claim));
}

function kindOf({ a, b }: Change, claim: Claim | undefined): ChangedKind {
  if (claim !== undefined) return claim.quantity === undefined ? 'date' : 'quantity';
  return /\d/u.test(a.span.text + b.span.text) ? 'quantity' : /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(a.span.text) ? 'date' : 'identity';
}

function evidenceOf(setting: Setting, occurrence: Occurrence, placed: PlacedClaim | undefined): Evidence {
  const article = setting.articleOf(occurrence.articleId);
  const span = setting.sentenceAt(occurrence) ?? occurrence.span;
  const claimId = placed?.claim.id ?? contentId('span', [occurrence.articleId, String(occurrence.span.start), occurrence.span.text]);
  return { claimId, articleId: article.id, source: article.source, ...(article.url === undefined ? {} : { url: article.url }), span, mark: occurrence.span };
}
