import { type Conflict, type ItemLease, type QueueItem, standingOf, type Judgement, type Status } from '../../../schemas/index.ts';
import type { SqlValue } from '../driver.ts';
import { wordLine } from './fold-words.ts';

/** A conflict as the docket holds it. */
export interface DocketRow {
  readonly rank: number;
  readonly conflict_id: string;
  readonly case_id: number;
  readonly story_id: string;
  readonly kind: string;
  readonly outcome: string;
  readonly status: Status;
  readonly new_evidence: number;
  readonly version: number;
  readonly lease_by: string | null;
  readonly lease_until: number;
  readonly outlets: string;
  readonly deciders: string;
  readonly words: string;
}

/** What the docket knows of a conflict besides the conflict itself. */
export interface Held {
  readonly caseId: number;
  readonly version: number;
  readonly lease: Pick<DocketRow, 'lease_by' | 'lease_until'> | undefined;
}

const RANKS = 1e12;

/** By score; differences that are no error come after all others. Whole numbers, which both engines and a cursor keep exactly. */
function rankOf({ score, outcome }: Conflict): number {
  return Math.round((1 - score) * RANKS) + (outcome === 'difference' ? 2 * RANKS : 0);
}

/** Makes the row of a conflict; `judgements` are those on its case, in order of time. */
export function docketRow(conflict: Conflict, judgements: readonly Judgement[], { caseId, version, lease }: Held): DocketRow {
  const outlets = [...new Set(conflict.sides.flatMap((side) => side.claims.map(({ source }) => source)))];
  const { status, decisions, newEvidence } = standingOf(conflict, judgements);
  return {
    rank: rankOf(conflict),
    conflict_id: conflict.id,
    case_id: caseId,
    story_id: conflict.storyId,
    kind: conflict.kind,
    outcome: conflict.outcome,
    status,
    new_evidence: Number(newEvidence.length > 0),
    version,
    lease_by: lease?.lease_by ?? null,
    lease_until: lease?.lease_until ?? 0,
    outlets: toLines(outlets),
    deciders: toLines(decisions.map(({ by }) => by)),
    words: wordLine([conflict.question, ...conflict.sides.map(({ answer }) => answer), ...outlets]),
  };
}

/** The values of a row, in the order of the table's columns. */
export function valuesOf(row: DocketRow): SqlValue[] {
  const { rank, conflict_id, case_id, story_id, kind, outcome, status, new_evidence, version, lease_by, lease_until } = row;
  const { outlets, deciders, words } = row;
  const states = [status, new_evidence, version, lease_by, lease_until];
  return [rank, conflict_id, case_id, story_id, kind, outcome, ...states, outlets, deciders, words];
}

/** What a page of the queue shows of a conflict. */
export function itemOf(row: DocketRow, conflict: Conflict, now: number): QueueItem {
  const { id, kind, outcome, question, score, storyId, sides } = conflict;
  const lease = leaseOf(row, now);
  return {
    ...{ id, kind, outcome, question, score, storyId, status: row.status, newEvidence: row.new_evidence === 1 },
    outlets: fromLines(row.outlets),
    sides: sides.map(({ answer, origins }) => ({ answer, origins })),
    decidedBy: fromLines(row.deciders),
    version: row.version,
    ...(lease && { lease }),
  };
}

/** Who holds it, as long as that has not lapsed. */
export function leaseOf({ lease_by, lease_until }: DocketRow, now: number): ItemLease | undefined {
  if (lease_by === null || lease_until <= now) return undefined;
  return { by: lease_by, until: new Date(lease_until).toISOString() };
}

const NUL = '\0';

/** A list as one text in which each entry stands between two line ends: `lineOf` finds it. PostgreSQL keeps no NUL. */
const toLines = (entries: readonly string[]) => `\n${entries.map((entry) => `${inLine(entry)}\n`).join('')}`;
const fromLines = (lines: string) => lines.split('\n').filter((line) => line !== '');
const inLine = (entry: string) => entry.replaceAll('\n', ' ').replaceAll(NUL, '\u{FFFD}');

/** What to look for in a list: `lineOf('Bay Wire')` → "\nBay Wire\n". */
export const lineOf = (entry: string) => `\n${inLine(entry)}\n`;
