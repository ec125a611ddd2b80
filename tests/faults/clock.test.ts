import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WorkStatus } from '../../schemas/index.ts';
import { addArticles, exportAll, WorkerProcess } from '../crash/worker-process.ts';
import { runProgram } from '../program.ts';
import { FakedTime, faketimeLibrary } from './faked-time.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { hasRead, isDone, untilStatus } from './watch-status.ts';

jest.setTimeout(120_000);

const COUNT = 60;
const library = faketimeLibrary();
if (library === undefined) process.stderr.write('skipped: faketime is not installed; "apt-get install faketime" does that\n');

const folder = new FaultsFolder();
const workers: WorkerProcess[] = [];
let articles = '';
let undisturbed = '';
let tries = 0;
afterAll(() => Promise.all(workers.map((worker) => worker.end('SIGKILL'))));

/** Ages and rates as somebody sees them whose clock is the faked one; none is below 0. */
function expectSoundStatus(store: readonly string[], env: Readonly<Record<string, string>>): void {
  const { stages } = JSON.parse(runProgram(['status', '--json', ...store], { env }).stdout) as WorkStatus;
  for (const { perMinute, oldestWaitingSeconds } of Object.values(stages)) {
    expect(perMinute).toBeGreaterThanOrEqual(0);
    expect(oldestWaitingSeconds ?? 0).toBeGreaterThanOrEqual(0);
  }
}

/** Has articles read while the clock is set back by an hour and forward by a month, and waits until all is done. */
async function survivesJumps(name: string, { startMore }: { readonly startMore: boolean }): Promise<WorkerProcess[]> {
  const time = new FakedTime(library!, folder.file('time'));
  const own = `${name}-${(tries += 1)}`;
  const [place, store] = [folder.place(own), { file: folder.file(`${own}.db`) }];
  const started: WorkerProcess[] = [];
  const start = () => {
    const worker = new WorkerProcess([...place.store, '--threads', '1', '--log-level', 'debug'], time.env);
    worker.start();
    started.push(worker);
    workers.push(worker);
  };
  addArticles(place, articles);
  start();
  await untilStatus(store, hasRead(5));
  for (const [offset, read] of [
    ['-1h', 20],
    ['+30d', 40],
  ] as const) {
    time.set(offset);
    if (startMore) start();
    expectSoundStatus(place.store, time.env);
    await untilStatus(store, hasRead(read));
  }
  await untilStatus(store, isDone);
  expectSoundStatus(place.store, time.env);
  expect(exportAll(place) === undisturbed).toBe(true);
  return started;
}

(library === undefined ? describe.skip : describe)('the clock is set back by an hour and forward by a month', () => {
  beforeAll(async () => {
    articles = folder.write('articles.jsonl', await makeArticles(COUNT));
    undisturbed = folder.undisturbed(articles);
  });

  test('under a worker: everything is done once', async () => {
    const [worker] = await survivesJumps('one', { startMore: false });
    expect(worker?.said.match(/"stage":"extract"[^\n]*"msg":"done"/gu)).toHaveLength(COUNT);
  });

  test('between workers that are started: they may do the same twice, but the outcome is the same', () =>
    survivesJumps('three', { startMore: true }));
});
