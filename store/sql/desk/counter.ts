import type { Sql } from '../driver.ts';

/** Numbers that only grow. As long as it is open nobody else changes the docket or the log, so they are seen in their order. */
export interface Counter {
  next(): number;
  /** Keeps how far it came; to be called in the transaction in which it was opened. */
  close(): Promise<void>;
}

/** Opens the one counter of the desk; another transaction that does so waits for the end of this one. */
export async function openCounter(sql: Sql): Promise<Counter> {
  const [row] = await sql.all<{ last: number }>('UPDATE desk_state SET last = last + 1 RETURNING last');
  let last = row?.last ?? 0;
  return {
    next: () => (last += 1),
    close: async () => {
      await sql.run('UPDATE desk_state SET last = ?', [last]);
    },
  };
}
