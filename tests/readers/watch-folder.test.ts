import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { watchFolder } from '../../readers/watch-folder.ts';
import { tempFolder } from './temp-folder.ts';

const LOOK = 40;
/** long enough for several looks on a busy machine */
const LOOKS = 12 * LOOK;

let stop = (): void => undefined;
afterEach(() => {
  stop();
});

/** Watches a folder and gathers its batches, with the names of files inside the folder. */
function watch(folder: string): string[][] {
  const controller = new AbortController();
  const batches: string[][] = [];
  stop = () => {
    controller.abort();
  };
  void (async () => {
    for await (const paths of watchFolder(folder, { everyMs: LOOK, signal: controller.signal }))
      batches.push(paths.map((path) => relative(folder, path)));
  })();
  return batches;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await sleep(LOOK / 2);
  expect(isSo()).toBe(true);
}

test('first all that is there, in one batch; then what is new, then what has changed', async () => {
  const folder = tempFolder({ 'b.txt': 'B.', 'a.md': 'A.', 'sub/c.jsonl': '{}', 'photo.png': 'PNG', '.hidden.txt': 'H.' });
  const batches = watch(folder);
  await until(() => batches.length === 1);
  writeFileSync(join(folder, 'd.html'), '<p>D.</p>');
  await until(() => batches.length === 2);
  writeFileSync(join(folder, 'a.md'), 'A, revised.');
  await until(() => batches.length === 3);
  await sleep(LOOKS);
  expect(batches).toEqual([['a.md', 'b.txt', 'sub/c.jsonl'], ['d.html'], ['a.md']]);
});

test('a change that leaves the size as it was is seen by its time', async () => {
  const folder = tempFolder({ 'a.txt': 'Nine died.' });
  const batches = watch(folder);
  await until(() => batches.length === 1);
  writeFileSync(join(folder, 'a.txt'), 'Five died.');
  utimesSync(join(folder, 'a.txt'), new Date(), new Date('2026-01-16T08:20:00Z'));
  await until(() => batches.length === 2);
});

test('a file that is being written waits until it is whole, the others do not wait for it', async () => {
  const folder = tempFolder({ 'growing.txt': 'x', 'whole.txt': 'Whole.' });
  const batches = watch(folder);
  for (let count = 0; count < 40; count += 1) {
    appendFileSync(join(folder, 'growing.txt'), 'x');
    await sleep(LOOK / 4);
  }
  expect(batches).toEqual([['whole.txt']]);
  await until(() => batches.length === 2);
  expect(batches[1]).toEqual(['growing.txt']);
});

test('a folder that is not there is waited for; one that goes away may come back', async () => {
  const folder = join(tempFolder(), 'inbox');
  const batches = watch(folder);
  await sleep(LOOKS);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'A.');
  await until(() => batches.length === 1);
  renameSync(folder, `${folder}-away`);
  await sleep(LOOKS);
  renameSync(`${folder}-away`, folder);
  writeFileSync(join(folder, 'b.txt'), 'B.');
  await until(() => batches.length === 2);
  await sleep(LOOKS);
  expect(batches).toEqual([['a.txt'], ['b.txt']]);
});

test('a file that was taken away is given again only when it has changed', async () => {
  const folder = tempFolder({ 'a.txt': 'A.', 'b.txt': 'B.' });
  const batches = watch(folder);
  await until(() => batches.length === 1);
  rmSync(join(folder, 'a.txt'));
  await sleep(LOOKS);
  writeFileSync(join(folder, 'a.txt'), 'A, once more.');
  await until(() => batches.length === 2);
  expect(batches[1]).toEqual(['a.txt']);
});

test('a signal ends the watching at once, however long the pause', async () => {
  const controller = new AbortController();
  const watching = watchFolder(tempFolder({ 'a.txt': 'A.' }), { everyMs: 3_600_000, settleMs: LOOK, signal: controller.signal });
  expect((await watching.next()).value).toEqual([expect.stringMatching(/a\.txt$/u)]);
  const next = watching.next();
  controller.abort();
  expect(await next).toEqual({ value: undefined, done: true });
});
