import { type Comparison, Conflict, Repeat, Story } from '../../schemas/index.ts';
import { parseRow, type RowSchema } from '../parse-row.ts';
import type { Sql } from './driver.ts';
import { inPieces, insertRows, placeholders, selectIn } from './lists.ts';

type FindingKind = 'repeat' | 'story' | 'conflict';

/** Keeps what comparing a neighbourhood found. */
export async function saveFindings(sql: Sql, neighbourhood: string, { repeats, stories, conflicts }: Comparison): Promise<void> {
  const rowsOf = (kind: FindingKind, findings: readonly { readonly id: string }[]) =>
    findings.map((finding) => [neighbourhood, kind, finding.id, JSON.stringify(finding)]);
  const rows = [...rowsOf('repeat', repeats), ...rowsOf('story', stories), ...rowsOf('conflict', conflicts)];
  await insertRows(sql, 'findings', rows);
}

/** Forgets neighbourhoods, and what was found in them. */
export async function forgetNeighbourhoods(sql: Sql, neighbourhoods: readonly string[]): Promise<void> {
  for (const piece of inPieces(neighbourhoods)) {
    const list = placeholders(piece.length);
    for (const table of ['findings', 'neighbours', 'guests']) await sql.run(`DELETE FROM ${table} WHERE neighbourhood IN (${list})`, piece);
  }
}

/** The conflicts that were found in neighbourhoods, as JSON by id. */
export async function conflictsIn(sql: Sql, neighbourhoods: readonly string[]): Promise<Map<string, string>> {
  const select = "SELECT id, body FROM findings WHERE kind = 'conflict' AND neighbourhood IN";
  const rows = await selectIn<{ id: string; body: string }>(sql, select, neighbourhoods);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** Everything that was found, by id. */
export async function readFindings(sql: Sql, name: string): Promise<Comparison> {
  return {
    repeats: await readKind(sql, 'repeat', Repeat, name),
    stories: await readStories(sql, name),
    conflicts: await readKind(sql, 'conflict', Conflict, name),
  };
}

/** Every story, by id. */
export function readStories(sql: Sql, name: string): Promise<Story[]> {
  return readKind(sql, 'story', Story, name);
}

async function readKind<Row>(sql: Sql, kind: FindingKind, schema: RowSchema<Row>, name: string): Promise<Row[]> {
  const rows = await sql.all<{ id: string; body: string }>('SELECT id, body FROM findings WHERE kind = ? ORDER BY id, neighbourhood', [
    kind,
  ]);
  // two neighbourhoods may keep one passage that both of them have
  const once = rows.filter(({ id }, index) => id !== rows[index - 1]?.id);
  return once.map(({ body }) => parseRow(body, schema, name));
}
