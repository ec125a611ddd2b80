import type { ConflictPage, QueueItem, QueuePage } from '../../../schemas/index.ts';
import type { View } from '../route/route.ts';

export interface QueueList {
  /** what was read, in the order in which it was first shown */
  readonly rows: readonly QueueItem[];
  readonly total: number;
  readonly next?: string;
  /** how many others came meanwhile */
  readonly fresh: number;
}

export function firstPage({ items, total, next }: QueuePage): QueueList {
  return { rows: items, total, ...(next !== undefined && { next }), fresh: 0 };
}

/** The list with the page that follows; a conflict that moved down meanwhile does not stand twice. */
export function withPage(list: QueueList, page: QueuePage): QueueList {
  const known = new Set(list.rows.map(({ id }) => id));
  return { ...firstPage(page), rows: [...list.rows, ...page.items.filter(({ id }) => !known.has(id))], fresh: list.fresh };
}

/**
 * What a live update does: rows take their new values in their old places, and what is new is counted, so that nothing moves under the
 * reader's eyes. `page` is the first page as it is now.
 */
export function updated(list: QueueList, { items, total }: QueuePage): QueueList {
  const now = new Map(items.map((item) => [item.id, item]));
  const known = new Set(list.rows.map(({ id }) => id));
  const rows = list.rows.map((row) => now.get(row.id) ?? row);
  return { ...list, rows, total, fresh: items.filter(({ id }) => !known.has(id)).length };
}

/** The list in which a row has what its conflict's page says. */
export function withConflict(list: QueueList, id: string, page: ConflictPage): QueueList {
  return { ...list, rows: list.rows.map((row) => (row.id === id ? { ...row, ...valuesOf(page) } : row)) };
}

function valuesOf({ standing, version }: ConflictPage): Pick<QueueItem, 'status' | 'newEvidence' | 'decidedBy' | 'version'> {
  const decidedBy = standing.decisions.map(({ by }) => by);
  return { status: standing.status, newEvidence: standing.newEvidence.length > 0, decidedBy, version };
}

/** Does a row still belong into the view? It keeps its place until the reader asks for a fresh list. */
export function fits({ status }: Pick<View, 'status'>, row: Pick<QueueItem, 'status' | 'newEvidence'>): boolean {
  if (status === 'any') return true;
  return status === 'new-evidence' ? row.newEvidence : row.status === status;
}

/** The id before or after another; undefined at the ends. Without one, the first. */
export function neighbour(list: QueueList, id: string | undefined, step: 1 | -1): string | undefined {
  const at = list.rows.findIndex((row) => row.id === id);
  return at < 0 ? list.rows[0]?.id : list.rows[at + step]?.id;
}
