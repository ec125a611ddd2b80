import { readRow } from './article-row.ts';
import type { Draft } from './make-article.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';

/** A JSON file: one article, or an array of them. A single article may take its id from the file's name. */
export function readJson(text: string, place: Place, fallback: Draft['fallback']): ReadResult[] {
  const parsed = parse(text);
  if (parsed === undefined) {
    return [problemAt(place, 'bad-json', 'the file is not JSON, or breaks off', 'mend it, or use .jsonl for one article a line')];
  }
  if (!Array.isArray(parsed.value)) return readRow(parsed.value, place, fallback);
  if (parsed.value.length === 0) {
    return [problemAt(place, 'empty-file', 'the array has no articles', 'fill it, or leave the file out')];
  }
  return parsed.value.flatMap((row: unknown, index) => readRow(row, place).map((result) => nameItem(result, index + 1)));
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** A file of one line has no line numbers to go by: the item's number says which. */
function nameItem(result: ReadResult, number: number): ReadResult {
  if (!('problem' in result)) return result;
  return { problem: { ...result.problem, message: `item ${number}: ${result.problem.message}` } };
}
