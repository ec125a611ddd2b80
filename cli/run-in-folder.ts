import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readJsonLines } from '../readers/json-lines.ts';
import { Article, Claim, Conflict, Extraction } from '../schemas/index.ts';
import type { FormerRun } from './former-run.ts';

/** The program's own lines hold whole extractions; they are longer than any article. */
const LINE_BYTES = 400_000_000;

/** A run that `check --out` left; undefined when the folder has none. */
export function runInFolder(folder: string): FormerRun | undefined {
  if (!existsSync(join(folder, 'conflicts.jsonl'))) return undefined;
  return {
    where: `${join(folder, 'conflicts.jsonl')} and ${join(folder, 'claims.jsonl')}`,
    claim: (id) => find(join(folder, 'claims.jsonl'), 'id', id, Claim),
    conflict: (id) => find(join(folder, 'conflicts.jsonl'), 'id', id, Conflict),
    article: (id) => find(join(folder, 'articles.jsonl'), 'id', id, Article),
    extraction: (id) => find(join(folder, 'extract.jsonl'), 'articleId', id, Extraction),
    close: () => Promise.resolve(),
  };
}

async function find<Row>(file: string, key: string, id: string, schema: z.ZodType<Row>): Promise<Row | undefined> {
  if (!existsSync(file)) return undefined;
  for await (const line of readJsonLines(createReadStream(file), file, LINE_BYTES)) {
    if ('problem' in line || !hasId(line.value, key, id)) continue;
    const row = schema.safeParse(line.value);
    if (row.success) return row.data;
  }
  return undefined;
}

function hasId(value: unknown, key: string, id: string): boolean {
  return typeof value === 'object' && value !== null && (value as Record<string, unknown>)[key] === id;
}
