import { existsSync } from 'node:fs';
import { PIPELINE_VERSION } from '../pipeline/version.ts';
import type { FormerRun } from './former-run.ts';

/** A run that `check --store` left; undefined when there is no such file. */
export async function runInStore(file: string): Promise<FormerRun | undefined> {
  if (!existsSync(file)) return undefined;
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  return {
    where: `${file}: "crosscheck export jsonl --store ${file}" prints them`,
    claim: (id) => store.claim(id),
    conflict: (id) => store.conflict(id),
    article: (id) => store.article(id),
    extraction: (id) => store.extraction(id),
    close: () => store.close(),
  };
}
