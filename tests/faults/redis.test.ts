import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openBullQueue } from '../../workers/queues/bullmq-queue.ts';
import { addArticles, exportAll, type Place, readStatus, WorkerProcess } from '../crash/worker-process.ts';
import { badNetwork } from '../servers/bad-network.ts';
import { freePort } from '../servers/free-port.ts';
import { needServer } from '../servers/need-server.ts';
import { startProxy } from '../servers/proxy.ts';
import { startRedis } from '../servers/start-redis.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { runAside } from './run-aside.ts';
import { until } from './until.ts';
import { hasRead, isDone, untilStatus } from './watch-status.ts';

jest.setTimeout(150_000);

const COUNT = 80;
const folder = new FaultsFolder();
const redis = needServer(await startRedis());
const workers: WorkerProcess[] = [];
let articles = '';
let undisturbed = '';

beforeAll(async () => {
  articles = folder.write('articles.jsonl', await makeArticles(COUNT));
  undisturbed = folder.undisturbed(articles);
});
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL'))));

function placeOf(name: string, url: string): Place {
  return { ...folder.place(name), queue: ['--queue', url, '--prefix', `{${name}}`] };
}

function startWorker({ store, queue }: Place): WorkerProcess {
  const worker = new WorkerProcess([...store, ...queue, '--threads', '1']);
  worker.start();
  workers.push(worker);
  return worker;
}

/** Forgets everything that a Redis holds. */
async function flush(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.write('FLUSHALL\r\n');
  await once(socket, 'data');
  socket.destroy();
}

/** Puts the articles in, has two workers at them while something goes wrong, and waits until they are through. */
async function survives(name: string, url: string, goWrong: (store: { readonly file: string }) => Promise<void>): Promise<void> {
  const place = placeOf(name, url);
  const store = { file: folder.file(`${name}.db`) };
  addArticles(place, articles);
  startWorker(place);
  startWorker(place);
  await untilStatus(store, hasRead(5));
  await goWrong(store);
  await untilStatus(store, isDone);
  expect(readStatus(place)).toMatchObject({ articles: { total: COUNT, done: COUNT }, setAside: [] });
  expect(exportAll(place) === undisturbed).toBe(true);
}

(redis === undefined ? describe.skip : describe)('Redis may fail in every way: the outcome is that of an undisturbed run', () => {
  test('it falls and comes back empty, and everything in it is forgotten', () =>
    survives('fallen', redis!.url, async (store) => {
      await redis!.kill();
      await sleep(1_000);
      await redis!.restart();
      await untilStatus(store, hasRead(40));
      await flush(redis!.port);
    }));

  test('the network is slow, is cut, refuses, and swallows what is sent', async () => {
    const { proxy, url } = await startProxy(redis!.url);
    await survives('network', url, () => badNetwork(proxy, { delayMs: 200, cuts: 4, everyMs: 500 }));
  });

  test('what is done again and again goes on after it forgot everything', async () => {
    const queue = openBullQueue({ urls: [redis!.url], prefix: '{again}', onError: () => undefined, reconcileMs: 200 });
    let times = 0;
    await queue.every('feed', 300, () => Promise.resolve(void (times += 1)));
    await until(() => times >= 2);
    await flush(redis!.port);
    const before = times;
    await until(() => times >= before + 3);
    await queue.close();
  });

  test('articles are accepted while it is silent', async () => {
    const { proxy, url } = await startProxy(redis!.url);
    proxy.silence();
    const place = placeOf('silent', url);
    const { code, stderr, milliseconds } = await runAside(['add', articles, ...place.store, ...place.queue]);
    expect({ code, stderr }).toEqual(accepted);
    expect(milliseconds).toBeLessThan(5_000);
  });
});

const accepted = {
  code: 0,
  stderr:
    'crosscheck: the queue cannot be reached; the articles are kept, and the workers will find them in the store\n' +
    `crosscheck: ${COUNT} articles accepted: ${COUNT} new, 0 revised, 0 known already\n`,
};

test('articles are accepted while nobody listens there', async () => {
  const place = placeOf('away', `redis://127.0.0.1:${await freePort()}`);
  const { code, stderr, milliseconds } = await runAside(['add', articles, ...place.store, ...place.queue]);
  expect({ code, stderr }).toEqual(accepted);
  expect(milliseconds).toBeLessThan(5_000);
});

(redis === undefined ? test.skip : test)('a worker says that Redis is away, and begins when it is there', async () => {
  const { proxy, url } = await startProxy(redis!.url);
  await proxy.refuse();
  const place = placeOf('later', url);
  addArticles({ ...place, queue: [] }, articles);
  const worker = startWorker(place);
  await until(() => worker.said.includes('Redis does not answer; the work begins when it does'));
  await proxy.pass();
  await untilStatus({ file: folder.file('later.db') }, hasRead(10));
});
