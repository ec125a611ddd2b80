import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { generateArticles } from '../../bench/generate-articles.ts';
import { readFixtures } from '../../bench/read-fixtures.ts';
import { freshDatabase } from '../servers/fresh-database.ts';
import { needServer } from '../servers/need-server.ts';
import { startPostgres } from '../servers/start-postgres.ts';
import { startRedis } from '../servers/start-redis.ts';
import { killWorkers } from './kill-workers.ts';
import { addArticles, drain, exportAll, type Place, readStatus } from './worker-process.ts';

/** `npm run test:crash` asks for more. */
const KILLS = Number(process.env['CROSSCHECK_KILLS'] ?? 20);
const ARTICLES_PER_KILL = 7;
const SEED = 31;
const count = Math.max(200, Math.round(KILLS * ARTICLES_PER_KILL));

jest.setTimeout(120_000 + KILLS * 10_000);

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-crash-'));
const articles = join(folder, 'articles.jsonl');
let undisturbed = '';
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const generated = generateArticles(await readFixtures(), { count, seed: SEED, rewording: { event: 0.9, outlet: 0.1 } });
  writeFileSync(articles, generated.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const place = { store: ['--store', join(folder, 'undisturbed.db')], queue: [] };
  addArticles(place, articles);
  drain(place);
  undisturbed = exportAll(place);
});

async function survives(place: Place): Promise<void> {
  addArticles(place, articles);
  await killWorkers(place, { kills: KILLS, seed: SEED });
  drain(place);
  expect(readStatus(place)).toMatchObject({ articles: { total: count, waiting: 0, running: 0, done: count, setAside: 0 }, setAside: [] });
  const exported = exportAll(place);
  expect(exported.length).toBe(undisturbed.length);
  expect(exported === undisturbed).toBe(true);
}

describe(`${count} articles, workers killed ${KILLS} times: nothing is lost, and the outcome is that of an undisturbed run`, () => {
  test('the undisturbed run found something', () => {
    expect(undisturbed.match(/"type":"conflict"/gu)?.length).toBeGreaterThan(3);
    expect(undisturbed.match(/"type":"article"/gu)?.length).toBe(count);
  });

  test('on one SQLite file', () => survives({ store: ['--store', join(folder, 'killed.db')], queue: [] }));

  test('on PostgreSQL and Redis', async () => {
    const postgres = needServer(await startPostgres());
    const redis = needServer(await startRedis());
    if (postgres === undefined || redis === undefined) return;
    const database = await freshDatabase(postgres.url);
    await survives({ store: ['--database', database], queue: ['--queue', redis.url] });
  });
});
