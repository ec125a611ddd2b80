import { readRow } from '../readers/article-row.ts';
import { isArticle } from '../readers/read-result.ts';
import type { ReadRow } from '../review/server/parts.ts';
import { capRead } from './cap-problems.ts';

/** Reads a row of articles as `crosscheck add` reads a line, and says what is wrong with it. */
export function readArticleRow(row: unknown, at: number): ReadRow {
  let read: ReadRow = { problems: [] };
  for (const result of readRow(row, { file: 'articles', line: at + 1 })) {
    const { capped, problems } = isArticle(result) ? capRead(result) : { problems: [result.problem] };
    const words = problems.map(({ message, action }) => `${message}; ${action}`);
    read = { ...read, ...(capped && { article: capped.article }), problems: [...read.problems, ...words] };
  }
  return read;
}
