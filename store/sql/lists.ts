import type { Sql, SqlValue } from './driver.ts';

/** `placeholders(3)` → "?, ?, ?". */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

/** A list is asked for in pieces of a few sizes only, so that an engine sees few different statements. */
const SIZES = [1, 4, 16, 64, 256];

/** Cuts a list into pieces for statements: `inPieces([…10 items])` → pieces of 4, 4, 1 and 1. */
export function inPieces<Item>(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length;) {
    const size = SIZES.findLast((one) => one <= items.length - at) as number;
    pieces.push(items.slice(at, at + size));
    at += size;
  }
  return pieces;
}

/** Runs `INSERT INTO table VALUES …` for many rows: `insertRows(sql, 'keys', [[1, 2]], 'ON CONFLICT DO NOTHING')`. */
export async function insertRows(sql: Sql, table: string, rows: readonly (readonly SqlValue[])[], onConflict = ''): Promise<number> {
  let changes = 0;
  for (const piece of inPieces(rows)) {
    const row = `(${placeholders(piece[0]?.length ?? 0)})`;
    changes += await sql.run(`INSERT INTO ${table} VALUES ${piece.map(() => row).join(', ')} ${onConflict}`, piece.flat());
  }
  return changes;
}

/** Asks for all rows whose column is one of the values, each once: `select` ends in "WHERE id IN". */
export async function selectIn<Row>(sql: Sql, select: string, values: readonly SqlValue[], rest = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (const piece of inPieces([...new Set(values)]))
    rows.push(...(await sql.all<Row>(`${select} (${placeholders(piece.length)}) ${rest}`, piece)));
  return rows;
}
