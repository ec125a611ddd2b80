import { extname } from 'node:path';

export type FileKind = 'text' | 'markdown' | 'html' | 'jsonl' | 'json';

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.json', 'json'],
]);

/** How a file is read, by its ending: `fileKind('a/b.HTM')` → `'html'`; undefined when it is not read. */
export function fileKind(path: string): FileKind | undefined {
  return KINDS.get(extname(path).toLowerCase());
}
