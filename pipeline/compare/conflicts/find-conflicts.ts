import { contentId, type ClaimCluster, type ClaimLink, type Conflict, type Evidence } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { boundedSpan } from './bounded-span.ts';
import { figureText } from './figure-text.ts';
import { judgePair } from './judge-pair.ts';
import { statusText } from './status-text.ts';
import { probability, SHOW_FROM } from './score.ts';
import type { Verdict } from './verdict.ts';

interface Judged {
  readonly link: ClaimLink;
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
  readonly verdict: Verdict;
  readonly score: number;
}

/** Most questions have few answers; more sides than these mean that the question was not one. */
const SIDES_AT_MOST = 4;

/** Finds the questions that a story answers in ways that cannot all hold. One flag a question; the strongest pair leads. */
export function findConflicts(setting: Setting, clusters: readonly ClaimCluster[]): Conflict[] {
  return clusters.flatMap((cluster) => conflictOf(setting, cluster) ?? []);
}

function conflictOf(setting: Setting, cluster: ClaimCluster): Conflict | null {
  const judged = cluster.links.flatMap((link): Judged[] => {
    const [a, b] = [setting.claimOf(link.a), setting.claimOf(link.b)];
    if (a === undefined || b === undefined) return [];
    const verdict = judgePair(a, b);
    return [{ link, a, b, verdict, score: probability(link.strength + verdict.nudge) }];
  });
  const against = judged
    .filter(({ verdict }) => isAgainst(verdict))
    .toSorted((x, y) => y.score - x.score || (x.link.a + x.link.b < y.link.a + y.link.b ? -1 : 1));
  const lead = against[0];
  return lead === undefined || lead.score < SHOW_FROM ? null : makeConflict(setting, cluster, lead, judged);
}

const isAgainst = ({ outcome, code }: Verdict) => outcome === 'conflict' || outcome === 'disputed' || code === 'open-list';

/** The sides: the two that clash most, with those that agree with them; further answers only when they clash with every side. */
function makeConflict(setting: Setting, cluster: ClaimCluster, lead: Judged, judged: readonly Judged[]): Conflict {
  const sides: PlacedClaim[][] = [[lead.a], [lead.b]];
  const between = (a: PlacedClaim, b: PlacedClaim) =>
    judged.find(({ link }) => (link.a === a.claim.id && link.b === b.claim.id) || (link.a === b.claim.id && link.b === a.claim.id));
  const others = [...new Set(judged.flatMap(({ a, b }) => [a, b]))]
    .filter((entry) => entry !== lead.a && entry !== lead.b)
    .toSorted((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  for (const entry of others) {
    const home = sides.find((side) => side.some((member) => between(member, entry)?.verdict.outcome === 'agree'));
    if (home !== undefined) home.push(entry);
    else if (
      sides.length < SIDES_AT_MOST &&
      sides.every((side) =>
        side.some((member) => isAgainst(between(member, entry)?.verdict ?? lead.verdict) && between(member, entry) !== undefined),
      )
    )
      sides.push([entry]);
  }
  const kind = lead.a.claim.kind === 'polarity' || lead.b.claim.kind === 'polarity' ? 'polarity' : lead.a.claim.kind;
  const outcome = lead.verdict.code === 'open-list' ? 'difference' : lead.verdict.outcome === 'disputed' ? 'disputed' : 'conflict';
  const ordered = sides.toSorted((x, y) => (answerOf(x) < answerOf(y) ? -1 : 1));
  return {
    id: contentId('conflict', ordered.flatMap((side) => side.map(({ claim }) => claim.id)).toSorted()),
    kind,
    outcome,
    question: cluster.question,
    score: lead.score,
    reason: reasonOf(lead),
    rule: `conflict/${kind}-${lead.verdict.code}`,
    storyId: setting.story.id,
    sides: ordered.map((side) => ({
      answer: answerOf(side),
      claims: side.flatMap(evidenceOf),
      origins: new Set(side.map(({ origin }) => origin)).size,
    })),
    slots: lead.link.slots,
  };
}

function answerOf(side: readonly PlacedClaim[]): string {
  const { claim } = side[0] as PlacedClaim;
  if (claim.quantity !== undefined) return figureText(claim.quantity);
  if (claim.list !== undefined) return claim.list.members.map(({ head }) => head).join(', ');
  if (claim.date !== undefined) return claim.date.span.text;
  if (claim.kind === 'attribution') return claim.subject?.head ?? '';
  if (claim.kind === 'polarity') return `no ${claim.subject?.head ?? claim.predicate}`;
  return statusText(claim);
}

function evidenceOf({ claim, article, copies }: PlacedClaim): Evidence[] {
  const mark =
    claim.quantity === undefined
      ? (claim.date?.span ?? claim.predicateSpan ?? claim.subject?.span)
      : boundedSpan(article.text, claim.quantity.span);
  const own = {
    claimId: claim.id,
    articleId: article.id,
    source: article.source,
    ...(article.url === undefined ? {} : { url: article.url }),
    span: claim.span,
    ...(mark === undefined ? {} : { mark }),
  };
  return [own, ...copies.flatMap(evidenceOf)];
}

/** What agrees, what differs, what was not known: sentences that a fact-checker can check. */
function reasonOf({ link, verdict }: Judged): string {
  const part = (result: string) =>
    link.slots
      .filter((slot) => slot.result === result && slot.weight !== 0 && slot.slot !== 'figures')
      .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
      .slice(0, 3)
      .map((slot) => slot.reason);
  const [agreeing, differing, unknown] = [part('agree'), part('differ'), part('unknown')];
  const sentences = [
    `${capital(verdict.reason)}.`,
    agreeing.length > 0 ? `Same question: ${agreeing.join('; ')}.` : '',
    differing.length > 0 ? `But: ${differing.join('; ')}.` : '',
    unknown.length > 0 ? `Not known: ${unknown.join('; ')}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
