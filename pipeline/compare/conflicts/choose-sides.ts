import type { PlacedClaim } from '../setting.ts';
import { clashes, type JudgedPair } from './judged-pair.ts';

/** Most questions have few answers; more sides than these mean that the question was not one. */
const SIDES_AT_MOST = 4;

/** The sides of a conflict: the two claims that clash most, each with those that agree with it; further answers only when they clash with every side. */
export function chooseSides(lead: JudgedPair, judged: readonly JudgedPair[]): PlacedClaim[][] {
  const pairs = new Map(judged.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const between = (a: PlacedClaim, b: PlacedClaim) => pairs.get(keyOf(a, b));
  const agrees = (a: PlacedClaim, b: PlacedClaim) => between(a, b)?.verdict.outcome === 'agree';
  const isAgainst = (a: PlacedClaim, b: PlacedClaim) => {
    const pair = between(a, b);
    return pair !== undefined && clashes(pair);
  };
  const sides: PlacedClaim[][] = [[lead.a], [lead.b]];
  for (const claim of othersThan(lead, judged)) {
    const home = sides.find((side) => side.some((member) => agrees(member, claim)));
    if (home !== undefined) home.push(claim);
    else if (sides.length < SIDES_AT_MOST && sides.every((side) => side.some((member) => isAgainst(member, claim)))) sides.push([claim]);
  }
  return sides;
}

const keyOf = (a: PlacedClaim, b: PlacedClaim) => [a.claim.id, b.claim.id].sort().join(' ');

function othersThan(lead: JudgedPair, judged: readonly JudgedPair[]): PlacedClaim[] {
  const all = new Set(judged.flatMap(({ a, b }) => [a, b]));
  return [...all].filter((claim) => claim !== lead.a && claim !== lead.b).sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
}
