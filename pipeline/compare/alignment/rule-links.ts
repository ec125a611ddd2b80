import type { ClaimLink, ClusterRuling, SlotComparison } from '../../../schemas/index.ts';
import { pairKey } from '../settle-pairs.ts';
import type { RuledPair } from '../rule-claims.ts';

/** As sure as a program can be: what a person put together stands far above every doubt of the slots. */
const SURE = 3;
/** Far below everything that speaks for a pair. */
const APART = -30;

/** Links as persons ruled: what is together is linked however little speaks for it, and what is apart however much. */
export function ruleLinks(links: ClaimLink[], ruled: readonly RuledPair[]): ClaimLink[] {
  if (ruled.length === 0) return links;
  const rulings = new Map(ruled.map(({ pair, ruling }) => [pairKey(...pair), ruling]));
  return links.map((link) => {
    const ruling = rulings.get(pairKey(link.a, link.b));
    return ruling === undefined ? link : ruleLink(link, ruling);
  });
}

function ruleLink({ a, b, strength, slots }: ClaimLink, ruling: ClusterRuling): ClaimLink {
  const isTogether = ruling.decision === 'together';
  const weight = isTogether ? Math.max(1, Math.round((SURE - strength) * 1000) / 1000) : APART;
  const slot: SlotComparison = { slot: 'ruling', result: isTogether ? 'agree' : 'differ', weight, reason: wordsOf(ruling) };
  return { a, b, strength: strength + weight, slots: [slot, ...slots], ruled: isTogether ? 'together' : 'apart' };
}

/** "ruled by Ana: the same fire" */
function wordsOf({ by, rationale }: ClusterRuling): string {
  const why = rationale.trim().replace(/\.$/u, '');
  return `ruled by ${by}${why === '' ? '' : `: ${why}`}`;
}
