import type { Occurrence, Repeat } from '../../schemas/index.ts';
import type { Range } from './cut.ts';
import { limits } from './limits.ts';

/** A stretch of an article that only repeats another; `number` is the repeat's, `origin` where it stands first. */
export type Fold = Range & { readonly number: number; readonly origin: Occurrence };

/** The copies to fold away in each article: article id → disjoint stretches. The origin of a passage stays open. */
export function foldRepeats(repeats: readonly Repeat[]): ReadonlyMap<string, readonly Fold[]> {
  const folds = new Map<string, Fold[]>();
  for (const [at, repeat] of repeats.entries()) {
    const origin = repeat.occurrences[repeat.origin];
    if (origin === undefined) continue;
    for (const { articleId, span } of repeat.occurrences.filter((occurrence) => occurrence !== origin)) {
      if (span.end - span.start < limits.fold) continue;
      const fold = { start: span.start, end: span.end, number: at + 1, origin };
      folds.set(articleId, [...(folds.get(articleId) ?? []), fold]);
    }
  }
  return new Map([...folds].map(([id, own]) => [id, disjoint(own)]));
}

function disjoint(folds: readonly Fold[]): readonly Fold[] {
  const kept: Fold[] = [];
  for (const fold of [...folds].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (fold.start >= (kept.at(-1)?.end ?? 0)) kept.push(fold);
  }
  return kept;
}
