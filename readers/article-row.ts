import { z } from 'zod';
import { type Draft, makeArticle } from './make-article.ts';
import { normaliseLines } from './normalise-lines.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** A row of JSONL or JSON: only `text` is required; null stands for a field that is not there. */
export const ArticleRow = z.object({
  id: z
    .union([z.string(), z.number()])
    .transform(String)
    .nullish()
    .transform((value) => value ?? undefined),
  source: optional,
  url: optional,
  title: optional,
  byline: optional,
  published: optional,
  language: optional,
  text: z.string(),
});

const FIELDS = 'a row needs "text" and may have "id", "source", "url", "title", "byline", "published"';

/** Makes an article of a parsed row. A row without source and url is an outlet of its own: its source is its id. */
export function readRow(value: unknown, place: Place, fallback: Draft['fallback'] = {}): ReadResult[] {
  const row = ArticleRow.safeParse(value);
  if (!row.success) return [problemAt(place, 'bad-record', describeMisfit(value, row.error), FIELDS)];
  const { text, ...fields } = row.data;
  return makeArticle({ ...fields, body: normaliseLines(text), fallback }, place);
}

function describeMisfit(value: unknown, error: z.ZodError): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the record is not an object';
  const field = String(error.issues[0]?.path[0] ?? 'record');
  return Object.hasOwn(value, field) ? `"${field}" is not text` : `"${field}" is missing`;
}
