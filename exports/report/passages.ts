import type { Evidence } from '../../schemas/index.ts';
import { mergeRanges, type Range } from './cut.ts';
import { stretchOf } from './stretch-of.ts';

/** A stretch of an article that stands in conflicts; `id` is its anchor, `numbers` the conflicts. */
export type Passage = Range & { readonly id: string; readonly numbers: readonly number[] };

type Anchored = { readonly number: number; readonly evidence: Evidence; readonly marks: readonly Range[] };

/** Joins overlapping evidence into passages, so that no two anchors cross: article id → passages, and → marked figures. */
export function passagesOf(anchored: readonly Anchored[], shown: ReadonlyMap<string, number>) {
  const passages = new Map<string, readonly Passage[]>();
  const marks = new Map<string, readonly Range[]>();
  for (const [articleId, own] of byArticle(anchored)) {
    const article = shown.get(articleId);
    if (article === undefined) continue;
    const ranges = mergeRanges(own.map(({ evidence }) => stretchOf(evidence)));
    passages.set(
      articleId,
      ranges.map((range) => ({ ...range, id: `a-${article}-${range.start}-${range.end}`, numbers: numbersIn(range, own) })),
    );
    marks.set(articleId, mergeRanges(own.flatMap((one) => one.marks)));
  }
  return { passages, marks };
}

function numbersIn(range: Range, own: readonly Anchored[]): readonly number[] {
  const inside = own.filter(({ evidence }) => range.start <= evidence.span.start && evidence.span.end <= range.end);
  return [...new Set(inside.map(({ number }) => number))];
}

function byArticle(anchored: readonly Anchored[]): ReadonlyMap<string, readonly Anchored[]> {
  const groups = new Map<string, Anchored[]>();
  for (const one of anchored) {
    const group = groups.get(one.evidence.articleId);
    if (group === undefined) groups.set(one.evidence.articleId, [one]);
    else group.push(one);
  }
  return groups;
}
