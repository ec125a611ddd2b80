import { existsSync } from 'node:fs';
import type { FormerRun } from './former-run.ts';

/** A run that `check --store` left; undefined when there is no such file. */
export async function runInStore(file: string): Promise<FormerRun | undefined> {
  if (!existsSync(file)) return undefined;
  const { openSqliteStore } = await import('../store/sqlite-store.ts');
  const store = openSqliteStore(file);
  return {
    where: `the tables claims and findings of ${file}`,
    claim: (id) => store.claim(id),
    conflict: (id) => store.conflict(id),
    article: (id) => store.article(id),
    extraction: (id) => store.extraction(id),
    close: () => store.close(),
  };
}
