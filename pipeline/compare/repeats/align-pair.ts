import { identityOf, lengthOf, type Alignment } from './alignment.ts';
import { chainSeeds, type PairSeeds } from './chain-seeds.ts';
import { extendMatch, type Band } from './extend-match.ts';
import type { FoldedTexts } from './fold-text.ts';
import { GRAM, LEAST_IDENTITY } from './limits.ts';

/** Pieces so long are kept until they have been joined with their neighbours. */
const SHORTEST_PIECE = 30;
/** A sentence or two left out on one side, a few words on the other, do not part a passage. */
const LONGEST_LEFT_OUT = 320;
const LONGEST_REWRITTEN = 70;
/** Work is bounded: so many letters are aligned for each letter of the two articles. */
const MOST_WORK = 12;
const BAND = 40;

/** The texts, with room to work in. */
interface Bench extends FoldedTexts {
  readonly band: Band;
}

/** Aligns the copied passages of two articles (or of one with itself, `a === b`) around their seeds. */
export function alignPair(texts: Bench, pair: { readonly a: number; readonly b: number }, seeds: PairSeeds): Alignment[] {
  const found: Alignment[] = [];
  let work = MOST_WORK * (sizeOf(texts, pair.a) + sizeOf(texts, pair.b));
  for (const chain of chainSeeds(seeds)) {
    for (const seed of chain) {
      const at = { a: seeds.earlier[seed] as number, b: seeds.later[seed] as number };
      if (work < 0 || found.some((other) => covers(other, at))) continue;
      const alignment = alignAround(texts, pair, at);
      work -= alignment.bEnd - alignment.bStart + GRAM;
      if (lengthOf(alignment) >= SHORTEST_PIECE) found.push(alignment);
    }
  }
  return joinPieces(found.filter((alignment) => identityOf(alignment) >= LEAST_IDENTITY));
}

function sizeOf({ starts }: FoldedTexts, article: number): number {
  return (starts[article + 1] as number) - (starts[article] as number);
}

function covers(alignment: Alignment, at: { a: number; b: number }): boolean {
  if (at.b < alignment.bStart || at.b >= alignment.bEnd || at.a < alignment.aStart || at.a >= alignment.aEnd) return false;
  const share = (at.b - alignment.bStart) / (alignment.bEnd - alignment.bStart);
  const expected = alignment.aStart + share * (alignment.aEnd - alignment.aStart);
  return (
    Math.abs(at.a - expected) <=
    BAND + Math.abs(alignment.aEnd - alignment.aStart - alignment.bEnd + alignment.bStart) + alignment.edits / 2
  );
}

function alignAround(texts: Bench, { a, b }: { a: number; b: number }, at: { a: number; b: number }): Alignment {
  const { starts } = texts;
  const before = { a: at.a - (starts[a] as number), b: at.b - (starts[b] as number) };
  const after = { a: (starts[a + 1] as number) - at.a, b: (starts[b + 1] as number) - at.b };
  const back = extendMatch(texts, { a: at.a - 1, b: at.b - 1, step: -1 }, before);
  const on = extendMatch(texts, { a: at.a, b: at.b, step: 1 }, after);
  return { a, b, aStart: at.a - back.a, aEnd: at.a + on.a, bStart: at.b - back.b, bEnd: at.b + on.b, edits: back.edits + on.edits };
}

function joinPieces(pieces: readonly Alignment[]): Alignment[] {
  const sorted = [...pieces].sort((one, other) => one.bStart - other.bStart || one.aStart - other.aStart || other.bEnd - one.bEnd);
  const joined: Alignment[] = [];
  for (const piece of sorted) {
    const at = joined.findLastIndex((last) => followsOn(last, piece));
    if (at < 0) joined.push(piece);
    else joined[at] = join(joined[at] as Alignment, piece);
  }
  return joined.filter((piece) => !joined.some((other) => other !== piece && swallows(other, piece)));
}

function followsOn(last: Alignment, next: Alignment): boolean {
  const gapA = next.aStart - last.aEnd;
  const gapB = next.bStart - last.bEnd;
  const overlap = -Math.min(lengthOf(last), lengthOf(next)) / 3;
  if (gapA < overlap || gapB < overlap) return false;
  return Math.max(gapA, gapB) <= LONGEST_LEFT_OUT && Math.min(gapA, gapB) <= LONGEST_REWRITTEN;
}

function join(last: Alignment, next: Alignment): Alignment {
  const rewritten = Math.max(0, Math.min(next.aStart - last.aEnd, next.bStart - last.bEnd));
  return {
    ...last,
    aEnd: Math.max(last.aEnd, next.aEnd),
    bEnd: Math.max(last.bEnd, next.bEnd),
    edits: last.edits + next.edits + rewritten,
  };
}

function swallows(outer: Alignment, inner: Alignment): boolean {
  const holds = outer.aStart <= inner.aStart && inner.aEnd <= outer.aEnd && outer.bStart <= inner.bStart && inner.bEnd <= outer.bEnd;
  return holds && lengthOf(outer) > lengthOf(inner);
}
