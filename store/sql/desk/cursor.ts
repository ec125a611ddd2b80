import { z } from 'zod';
import { DeskRefusal } from '../../desk-refusal.ts';

/** Where a page ended, as a word that goes into an address: `makeCursor([12, 'conflict-1'])` → "WzEyLCJjb25mbGljdC0xIl0". */
export function makeCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor with the schema of its place; throws a DeskRefusal when no page gave it. */
export function readCursor<Place>(cursor: string, place: z.ZodType<Place>): Place {
  const parsed = place.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new DeskRefusal('this is not the cursor of a page; begin with the first page');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** After which row of the docket a page begins. */
export const DocketPlace = z.tuple([
  z.int(),
  z
    .string()
    .max(2_500)
    .refine((id) => !id.includes('\0')),
]);
