import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What `check --out` writes. */
const RESULTS: ReadonlySet<string> = new Set([
  'articles.jsonl',
  'claims.jsonl',
  'conflicts.jsonl',
  'extract.jsonl',
  'repeats.jsonl',
  'report.html',
  'stories.jsonl',
]);

/** These two never stand together by chance. */
const SIGNS = ['conflicts.jsonl', 'report.html'] as const;

/** Did a former run write into the folder of these names? `isFormerRun(['conflicts.jsonl', 'report.html', 'a.txt'])` → true. */
export function isFormerRun(names: readonly string[]): boolean {
  return SIGNS.every((sign) => names.includes(sign));
}

/** Is it the name of a file of results? `isResult('claims.jsonl')` → true. */
export function isResult(name: string): boolean {
  return RESULTS.has(name);
}

/** Is it a file that a former run wrote, by its name and its neighbours? */
export function isResultPath(path: string): boolean {
  return isResult(basename(path)) && SIGNS.every((sign) => existsSync(join(dirname(path), sign)));
}
