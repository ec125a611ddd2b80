import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { generateArticles } from '../../bench/generate-articles.ts';
import { readFixtures } from '../../bench/read-fixtures.ts';
import type { Article } from '../../schemas/index.ts';
import { addArticles, drain, exportAll, type Place } from '../crash/worker-process.ts';

/** A folder for the stores and articles of one test file; it goes with the tests. */
export class FaultsFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'crosscheck-faults-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** A store in a SQLite file, worked on without a server. */
  place(name: string): Place {
    return { store: ['--store', this.file(`${name}.db`)], queue: [] };
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** Writes articles as JSON lines; gives back the file. */
  write(name: string, articles: readonly Partial<Article>[]): string {
    const file = this.file(name);
    writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    return file;
  }

  /** The export of a run that nothing disturbs. */
  undisturbed(articles: string): string {
    const place = this.place('undisturbed');
    addArticles(place, articles);
    drain(place);
    return exportAll(place);
  }
}

/** Articles of a few hundred words, four outlets on each event: the same ones every time. */
export async function makeArticles(count: number): Promise<Article[]> {
  return generateArticles(await readFixtures(), { count, seed: 7, rewording: { event: 0.5, outlet: 0.05 } });
}
