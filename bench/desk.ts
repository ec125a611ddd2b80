import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PIPELINE_VERSION } from '../pipeline/version.ts';
import { openStore } from '../store/open-store.ts';
import { fillDesk, measureDesk } from './measure-desk.ts';
import { measureDeskHttp } from './measure-desk-http.ts';

/** `npm run bench:desk`: what the review desk's requests cost on a store with many conflicts, a SQLite file or an empty --database. */
const { values } = parseArgs({
  options: { conflicts: { type: 'string', default: '100000' }, times: { type: 'string', default: '200' }, database: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
const file = join(folder, 'desk.db');
const store = await openStore(values.database === undefined ? { file } : { database: values.database }, { pipeline: PIPELINE_VERSION });
try {
  const began = performance.now();
  await fillDesk(store, Number(values.conflicts));
  const filledSeconds = Math.round((performance.now() - began) / 1_000);
  const costs = { ...(await measureDesk(store.desk, Number(values.times))), ...(await measureDeskHttp(store, Number(values.times))) };
  const megabytes = values.database === undefined ? { megabytes: Math.round(statSync(file).size / 2 ** 20) } : {};
  const { rss } = process.memoryUsage();
  const size = { conflicts: Number(values.conflicts), filledSeconds, ...megabytes, memoryMegabytes: Math.round(rss / 2 ** 20) };
  process.stdout.write(`${JSON.stringify({ ...size, ...costs }, null, 2)}\n`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
