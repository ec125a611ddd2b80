import type { ConflictPage } from '../../../schemas/index.ts';

/** What an outlet said on a day; `changed` when it had said another answer before: an update. */
export interface TimeEntry {
  readonly at: string;
  readonly source: string;
  readonly side: number;
  readonly answer: string;
  readonly changed: boolean;
}

/** The answers in the order in which they were published; nothing when no two stand at different times. */
export function timeLine({ conflict, passages }: Pick<ConflictPage, 'conflict' | 'passages'>): readonly TimeEntry[] {
  const published = new Map(passages.map((passage) => [passage.claimId, passage.published]));
  const entries = conflict.sides.flatMap(({ answer, claims }, side) =>
    claims.flatMap(({ claimId, source }) => {
      const at = published.get(claimId);
      return at === undefined ? [] : [{ at, source, side, answer }];
    }),
  );
  const distinct = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()].sort((a, b) => order(a.at) - order(b.at));
  if (new Set(distinct.map(({ at }) => at)).size < 2) return [];
  return distinct.map((entry, index) => ({ ...entry, changed: saidOther(distinct.slice(0, index), entry) }));
}

// Outlets write in their own time zones; a date that cannot be read keeps its place.
function order(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}

function saidOther(before: readonly Omit<TimeEntry, 'changed'>[], { source, side }: Omit<TimeEntry, 'changed'>): boolean {
  const last = before.findLast((entry) => entry.source === source);
  return last !== undefined && last.side !== side;
}
