import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addArticles, exportAll, readStatus, WorkerProcess } from '../crash/worker-process.ts';
import { freshDatabase } from '../servers/fresh-database.ts';
import { badNetwork } from '../servers/bad-network.ts';
import { freePort } from '../servers/free-port.ts';
import { needServer } from '../servers/need-server.ts';
import { startProxy } from '../servers/proxy.ts';
import { startPostgres } from '../servers/start-postgres.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { runAside } from './run-aside.ts';
import { hasRead, isDone, untilStatus } from './watch-status.ts';

jest.setTimeout(150_000);

const COUNT = 80;
const folder = new FaultsFolder();
const postgres = needServer(await startPostgres());
const workers: WorkerProcess[] = [];
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL'))));

(postgres === undefined ? describe.skip : describe)('PostgreSQL may fail in every way: the outcome is that of an undisturbed run', () => {
  let articles = '';
  let undisturbed = '';
  beforeAll(async () => {
    articles = folder.write('articles.jsonl', await makeArticles(COUNT));
    undisturbed = folder.undisturbed(articles);
  });

  /** Has two workers at the articles, over an address of their own, while something goes wrong; waits until they are through. */
  async function survives(database: string, workersUrl: string, goWrong: () => Promise<void>): Promise<void> {
    const place = { store: ['--database', database], queue: [] };
    addArticles(place, articles);
    for (let started = 0; started < 2; started += 1) {
      const worker = new WorkerProcess(['--database', workersUrl, '--threads', '1']);
      worker.start();
      workers.push(worker);
    }
    await untilStatus({ database }, hasRead(5));
    await goWrong();
    await untilStatus({ database }, isDone);
    expect(readStatus(place)).toMatchObject({ articles: { total: COUNT, done: COUNT }, setAside: [] });
    expect(exportAll(place) === undisturbed).toBe(true);
  }

  test('it is restarted, and falls', async () => {
    const database = await freshDatabase(postgres!.url);
    await survives(database, database, async () => {
      await postgres!.restart();
      await untilStatus({ database }, hasRead(40));
      await postgres!.kill();
      await sleep(1_000);
      await postgres!.restart();
    });
  });

  test('the network is slow, is cut, refuses, and swallows what is sent', async () => {
    const database = await freshDatabase(postgres!.url);
    const { proxy, url } = await startProxy(database);
    await survives(database, url, () => badNetwork(proxy, { delayMs: 20, cuts: 6, everyMs: 400 }));
  });

  test('a database that is not there: one line', async () => {
    const url = new URL(postgres!.url);
    url.pathname = 'nowhere';
    await saysInOneLine(url.href, 'database "nowhere" does not exist; create the database, or name another');
  });
});

async function saysInOneLine(database: string, message: string): Promise<void> {
  for (const command of ['status', 'work']) {
    const { code, stdout, stderr, milliseconds } = await runAside([command, '--database', database]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^crosscheck: postgres:\/\/[^\n]*\n$/u);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
    expect(milliseconds).toBeLessThan(15_000);
  }
}

test('no server: one line', async () => {
  await saysInOneLine(`postgres://ana:secret@127.0.0.1:${await freePort()}/news`, 'check that it runs and can be reached');
});

/** Answers everybody as PostgreSQL answers a wrong password. */
test('a wrong password: one line', async () => {
  const fields = ['SFATAL', 'VFATAL', 'C28P01', 'Mpassword authentication failed for user "ana"', ''].map((field) => `${field}\0`).join('');
  const answer = Buffer.alloc(5 + fields.length);
  answer.write('E');
  answer.writeUInt32BE(4 + fields.length, 1);
  answer.write(fields, 5);
  const server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await saysInOneLine(
    `postgres://ana:secret@127.0.0.1:${port}/news`,
    'password authentication failed for user "ana"; check the user and the password in the address',
  );
  server.close();
});
