import type { z } from 'zod';
import { DeskRefusal } from './desk-refusal.ts';

/** What is kept is read for ever: a record that does not fit its schema is refused in one line that says where. */
export function fitRecord(record: unknown, schema: z.ZodType, what: string): void {
  const [issue] = schema.safeParse(record).error?.issues ?? [];
  if (issue !== undefined) throw new DeskRefusal(`the ${what} cannot be kept: ${issue.path.join('.')}: ${issue.message}`);
}
