import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addCopies } from './add-copies.ts';
import { generateArticles } from './generate-articles.ts';
import { measureWork, type WorkSpeed } from './measure-work.ts';
import { readFixtures } from './read-fixtures.ts';
import { readWorkSpeeds, WORK_FILE, writePage } from './write-page.ts';

const SEED = 20_261_122;

/**
 * `npm run bench:work`: how fast workers are on one SQLite file, or with --database and --queue (of an empty database and an empty
 * Redis) on these. Kept in bench/work.json, one row for each place and number of workers.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    workers: { type: 'string', default: '1' },
    threads: { type: 'string' },
    database: { type: 'string' },
    queue: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
try {
  const count = Number(values.articles);
  const generated = generateArticles(await readFixtures(), { count, seed: SEED, rewording: { event: 0.9, outlet: 0.35 } });
  const input = join(folder, 'articles.jsonl');
  writeFileSync(
    input,
    addCopies(generated, { share: 0.1, seed: SEED })
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  );
  const isShared = values.database !== undefined && values.queue !== undefined;
  const speed = await measureWork({
    place: isShared ? 'PostgreSQL and Redis' : 'SQLite',
    store: values.database === undefined ? ['--store', join(folder, 'bench.db')] : ['--database', values.database],
    queue: values.queue === undefined ? [] : ['--queue', values.queue],
    workers: Number(values.workers),
    ...(values.threads === undefined ? {} : { threads: Number(values.threads) }),
    articles: count,
    input,
  });
  keep(speed);
  process.stdout.write(`${JSON.stringify(speed)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function keep(speed: WorkSpeed): void {
  const others = readWorkSpeeds().filter(({ place, workers }) => place !== speed.place || workers !== speed.workers);
  const rows = [...others, speed].sort((a, b) => b.place.localeCompare(a.place) || a.workers - b.workers);
  writeFileSync(WORK_FILE, `${JSON.stringify(rows, null, 2)}\n`);
  writePage();
}
