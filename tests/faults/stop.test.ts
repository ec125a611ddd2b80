import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { addArticles, drain, exportAll, type Place, readStatus, WorkerProcess } from '../crash/worker-process.ts';
import { needServer } from '../servers/need-server.ts';
import { startProxy } from '../servers/proxy.ts';
import { startRedis } from '../servers/start-redis.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { until } from './until.ts';

jest.setTimeout(120_000);

const folder = new FaultsFolder();
const redis = needServer(await startRedis());
let articles = '';
let undisturbed = '';

beforeAll(async () => {
  articles = folder.write('articles.jsonl', await makeArticles(60));
  undisturbed = folder.undisturbed(articles);
});

/** A worker that says what it does, until it has begun with a stage. */
async function workUntil(stage: string, { store, queue }: Place): Promise<WorkerProcess> {
  const worker = new WorkerProcess([...store, ...queue, '--threads', '1', '--log-level', 'debug']);
  worker.start();
  await until(() => worker.said.includes(`"stage":"${stage}"`));
  return worker;
}

/** Ends a worker in good order: code 0, in less than 10 seconds, and nothing is left running. */
async function stop(worker: WorkerProcess, place: Place): Promise<void> {
  const began = performance.now();
  expect(await worker.end('SIGTERM')).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(readStatus(place)).toMatchObject({ articles: { running: 0, setAside: 0 } });
}

async function survivesStops(place: Place): Promise<void> {
  addArticles(place, articles);
  for (const stage of ['extract', 'link', 'compare']) await stop(await workUntil(stage, place), place);
  drain(place);
  expect(exportAll(place) === undisturbed).toBe(true);
}

test('a worker that is told to stop in any stage ends in good order, and what it left is done later', () =>
  survivesStops(folder.place('embedded')));

(redis === undefined ? describe.skip : describe)('with Redis', () => {
  test('a worker that is told to stop in any stage ends in good order, and what it left is done later', () =>
    survivesStops({ ...folder.place('redis'), queue: ['--queue', redis!.url] }));

  test('it ends in good order also when Redis is silent, and when it never was there', async () => {
    const { proxy, url } = await startProxy(redis!.url);
    const place = { ...folder.place('silent'), queue: ['--queue', url, '--prefix', '{silent}'] };
    addArticles({ ...place, queue: [] }, articles);
    const worker = await workUntil('extract', place);
    proxy.silence();
    await sleep(500);
    await stop(worker, place);
    await proxy.refuse();
    worker.start();
    await until(() => worker.said.includes('working on'));
    await sleep(500);
    await stop(worker, place);
  });

  test('a second signal ends it at once', async () => {
    const { proxy, url } = await startProxy(redis!.url);
    const place = { ...folder.place('twice'), queue: ['--queue', url, '--prefix', '{twice}'] };
    addArticles({ ...place, queue: [] }, articles);
    const worker = await workUntil('extract', place);
    // so that it has something to wait for
    proxy.silence();
    await sleep(300);
    const ended = worker.end('SIGTERM');
    await sleep(1_000);
    const began = performance.now();
    void worker.end('SIGTERM');
    expect(await ended).toBe(143);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
