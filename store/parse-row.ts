import type { z } from 'zod';
import { StoreError } from './store-error.ts';

export type RowSchema<Row> = z.ZodType<Row>;

/** Reads a record out of its row; a row that does not fit its schema is damage, not data. */
export function parseRow<Row>(body: unknown, schema: RowSchema<Row>, file: string): Row {
  const parsed = schema.safeParse(parseJson(String(body)));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new StoreError(`${file}: a record does not fit its schema (${where}); restore it from a copy, or name another file and run again`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
