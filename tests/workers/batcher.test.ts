import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { batch } from '../../workers/batcher.ts';

test('calls that come while one is under way go together, each with its own result', async () => {
  const runs: number[][] = [];
  const double = batch(async (items: readonly number[]) => {
    runs.push([...items]);
    await sleep(5);
    return items.map((item) => item * 2);
  }, 3);
  expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
  expect(runs).toEqual([[1], [2, 3, 4], [5]]);
});

test('a bad item fails alone', async () => {
  const careful = batch((items: readonly number[]) => {
    return items.includes(3) ? Promise.reject(new Error('three')) : Promise.resolve(items);
  }, 10);
  const ended = await Promise.allSettled([1, 2, 3, 4].map(careful));
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});
