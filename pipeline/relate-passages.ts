import type { Claim, ClaimLink, Relation, SlotComparison } from '../schemas/index.ts';
import { alignments } from './compare/alignment/alignments.ts';
import { linkClaims } from './compare/alignment/align-claims.ts';
import { explainApart } from './compare/alignment/apart/explain-apart.ts';
import { nameOthers } from './compare/alignment/apart/shared-words.ts';
import { judgePair } from './compare/conflicts/judge-pair.ts';
import { areLooselyOne, isToldApart, keptApart } from './compare/conflicts/kept-apart.ts';
import { probability, SHOW_FROM } from './compare/conflicts/score.ts';
import type { Verdict } from './compare/conflicts/verdict.ts';
import { nameWords } from './compare/name-words.ts';
import type { PlacedClaim, Setting } from './compare/setting.ts';

/** How the claims of two passages relate: those that answer one question, those that do not and why, those that come near it. */
export interface PassageRelations {
  readonly answers: readonly Relation[];
  readonly explained: readonly Relation[];
  readonly apart: readonly Relation[];
}

/** Two passages share few words, whatever they are about: what counts as aligned is a little looser than among whole articles. */
const PASSAGE_BONUS = 1;

/** Compares every claim that only one passage makes with those that only the other makes. */
export function relatePassages(setting: Setting): PassageRelations {
  const own = new Map(setting.claims.filter((placed) => !isCommon(placed)).map((placed) => [placed.claim.id, placed]));
  const explained = explainPairs([...own.values()], setting);
  const links = alignments
    .flatMap((alignment) => linkClaims(setting, alignment))
    .flatMap((link) => {
      const [a, b] = [own.get(link.a), own.get(link.b)];
      if (a === undefined || b === undefined || a.article.id === b.article.id || explained.has(keyOf(a, b))) return [];
      return [{ a, b, slots: link.slots, strength: link.strength + PASSAGE_BONUS, verdict: judgePair(a, b) }];
    });
  return {
    answers: links.filter(isAnswer).map(answerOf),
    explained: [...explained.values()],
    apart: links.filter((link) => !isAnswer(link)).flatMap(apartOf),
  };
}

/** A claim that both passages make in the same words sets nothing against anything. */
export const isCommon = ({ article, copies }: PlacedClaim): boolean => copies.some((copy) => copy.article.id !== article.id);

const keyOf = ({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim) => [a.id, b.id].toSorted().join(' ');

function explainPairs(claims: readonly PlacedClaim[], setting: Setting): ReadonlyMap<string, Relation> {
  const ofFirst = claims.filter(({ article }) => article.id === setting.story.articleIds[0]);
  const ofSecond = claims.filter(({ article }) => article.id !== setting.story.articleIds[0]);
  const pairs = ofFirst.flatMap((a) => ofSecond.map((b) => [a, b] as const));
  return new Map(
    pairs.flatMap(([a, b]) => {
      const apart = explainApart(a, b, setting);
      return apart === undefined ? [] : [[keyOf(a, b), relation({ ...apart, kind: kindOf(a.claim, b.claim), score: SHOW_FROM })] as const];
    }),
  );
}

interface PassageLink extends Pick<ClaimLink, 'strength' | 'slots'> {
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly verdict: Verdict;
}

/** Do the two answer one question? What a slot sets apart clashes only where it would among articles too. */
function isAnswer({ a, b, strength, slots, verdict: { outcome } }: PassageLink): boolean {
  const clashes = outcome === 'conflict' || outcome === 'disputed';
  if (
    outcome === 'conflict' &&
    a.claim.kind === 'quantity' &&
    (nameRivals(a.claim, b.claim) || nameOthers(a.claim.span.text, b.claim.span.text))
  )
    return false;
  return strength >= (clashes && isToldApart(slots) ? PASSAGE_BONUS : 0);
}

/** Figures of two places, two firms, two people: each side names its own. */
function nameRivals({ entities: one }: Claim, { entities: two }: Claim): boolean {
  const [first, second] = [nameWords(one), nameWords(two)];
  if (first.some((word) => second.includes(word))) return false;
  return ['place:', 'country:', 'org:', 'person:'].some((kind) => [one, two].every((ids) => ids.some((id) => id.startsWith(kind))));
}

function answerOf({ a, b, strength, slots, verdict: { outcome, code, reason, nudge } }: PassageLink): Relation {
  return relation({
    outcome,
    kind: kindOf(a.claim, b.claim),
    reason,
    rule: `compare/${code}`,
    score: probability(strength + nudge),
    slots,
  });
}

/** Not one question; but one matter, if the two could hold together anyhow or a slot says what keeps them apart. */
function apartOf({ a, b, strength, slots, verdict: { outcome, code, reason } }: PassageLink): Relation[] {
  const kind = kindOf(a.claim, b.claim);
  if (outcome === 'update' ? keptApart(slots, strength) !== undefined : outcome === 'compatible' && areLooselyOne(slots, strength))
    return [relation({ outcome, kind, reason, rule: `compare/${code}`, score: 0, slots })];
  const apart = keptApart(slots, strength);
  return apart === undefined
    ? []
    : [relation({ outcome: outcomeOf(apart), kind, reason: apart.reason, rule: `compare/${apart.slot}`, score: 0, slots })];
}

/** What one side marks as overtaken the other has brought up to date. */
const outcomeOf = ({ slot, reason }: SlotComparison) => (slot === 'factuality' && /overtaken/u.test(reason) ? 'update' : 'compatible');

const relation = (told: Omit<Relation, 'slots'> & Partial<Pick<Relation, 'slots'>>): Relation => ({ slots: [], ...told });

/** "none at all" against some is a matter of yes or no. */
const kindOf = (a: Claim, b: Claim) => (a.kind === 'polarity' ? a.kind : b.kind);
