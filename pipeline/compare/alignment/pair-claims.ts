import { groupBy } from '../group-by.ts';
import type { PlacedClaim } from '../setting.ts';
import type { Alignment } from './alignments.ts';

/** Claims of a larger block are not compared each with each, but with the first claim of every answer: few outlets give a new one. */
const EACH_WITH_EACH = 60;

/** Are all claims that share a key compared with one another? */
export function isSmall(claims: readonly PlacedClaim[], { keys }: Alignment): boolean {
  return [...groupBy(claims, ({ claim }) => keys(claim)).values()].every((block) => block.length <= EACH_WITH_EACH);
}

export type ClaimPair = readonly [PlacedClaim, PlacedClaim];

/** The pairs of claims that share a key, each once, the smaller id first. Near-linear in the number of claims. */
export function pairClaims(claims: readonly PlacedClaim[], { keys, meets = () => true }: Alignment): ClaimPair[] {
  const ordered = claims.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const numbers = new Map(ordered.map((placed, index) => [placed, index]));
  const pairs = new Map<number, ClaimPair>();
  for (const block of groupBy(ordered, ({ claim }) => keys(claim)).values()) {
    for (const [a, b] of pairsOfBlock(block)) {
      if (areComparable(a, b) && meets(a.claim, b.claim))
        pairs.set((numbers.get(a) as number) * ordered.length + (numbers.get(b) as number), [a, b]);
    }
  }
  return [...pairs].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

function* pairsOfBlock(block: readonly PlacedClaim[]): Generator<ClaimPair> {
  const firsts =
    block.length <= EACH_WITH_EACH
      ? block
      : [...groupBy(block, (placed) => [answerKey(placed)]).values()].map(([first]) => first as PlacedClaim);
  const rank = new Map(block.map((placed, index) => [placed, index]));
  for (const a of firsts) {
    for (const b of block) {
      const [x, y] = [rank.get(a) as number, rank.get(b) as number];
      if (x < y) yield [a, b];
      else if (x > y && firsts !== block && !firsts.includes(b)) yield [b, a];
    }
  }
}

/** Claims with one key give one answer, as far as can be told without comparing. */
function answerKey({ claim: { quantity, date, subject, factuality, polarity, list } }: PlacedClaim): string {
  const value =
    quantity === undefined ? undefined : `${String(quantity.value)} ${String(quantity.low)} ${quantity.bound} ${quantity.counted ?? ''}`;
  return [value, date?.from, date?.span.text, subject?.entityId ?? subject?.head, factuality, polarity, list?.members.length].join('|');
}

/** One sentence does not contradict itself. */
export const areComparable = (a: PlacedClaim, b: PlacedClaim) => a.article.id !== b.article.id || a.claim.sentence !== b.claim.sentence;
