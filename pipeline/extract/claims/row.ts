import type { Participant } from '../../../schemas/index.ts';
import type { Token } from '../../nlp/reading.ts';

/** One of a row; `from` and `to` count tokens, half-open, with all that belongs to it. */
export interface RowItem {
  readonly from: number;
  readonly to: number;
  readonly member: Participant;
}

/** A row that "and" or "or" closes: "A, B and C", "A and B", "A, B, and C"; null where none begins at `index`. */
export function readRow<Item extends RowItem>(tokens: readonly Token[], index: number, itemAt: (at: number) => Item | null): Item[] | null {
  const items: Item[] = [];
  let at = index;
  let isLast = false;
  for (;;) {
    const item = itemAt(at);
    if (item === null) return null;
    items.push(item);
    if (isLast) return items;
    const comma = /^[,;]$/u.test(tokens[item.to]?.text ?? '') ? item.to + 1 : item.to;
    isLast = /^(?:and|or|&)$/u.test(tokens[comma]?.lower ?? '');
    if (!isLast && comma === item.to) return null;
    at = isLast ? comma + 1 : comma;
  }
}
