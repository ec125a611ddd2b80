import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapInOrder } from '../../workers/map-in-order.ts';

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

async function* source(delays: readonly number[], onTaken: (index: number) => void = () => {}): AsyncGenerator<number> {
  for (const [index, delay] of delays.entries()) {
    await turns(delay % 5);
    onTaken(index);
    yield index;
  }
}

test('order out is order in, and never more than the limit is on its way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), async (delays, limit) => {
      let running = 0;
      let most = 0;
      const map = async (index: number) => {
        running += 1;
        most = Math.max(most, running);
        await turns(delays[index]!);
        running -= 1;
        return index;
      };
      const results: number[] = [];
      for await (const result of mapInOrder(source(delays), map, limit)) results.push(result);
      expect(results).toEqual(delays.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(limit);
    }),
  );
});

test('a result comes out while the source still waits for the next item', async () => {
  let release = () => {};
  const later = new Promise<void>((resolve) => (release = resolve));
  async function* slow(): AsyncGenerator<string> {
    yield 'first';
    await later;
    yield 'second';
  }
  const results = mapInOrder(slow(), (item) => Promise.resolve(item), 8);
  expect(await results.next()).toEqual({ done: false, value: 'first' });
  release();
  expect(await results.next()).toEqual({ done: false, value: 'second' });
});

test('a reader that leaves stops the source', async () => {
  const taken: number[] = [];
  for await (const result of mapInOrder(
    source(Array<number>(100).fill(1), (index) => taken.push(index)),
    (index) => Promise.resolve(index),
    3,
  )) {
    if (result === 5) break;
  }
  await turns(50);
  expect(taken.length).toBeLessThan(15);
});

test('an error of the source comes out after the results before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
    throw new Error('gone');
  }
  const results: number[] = [];
  const run = async () => {
    for await (const result of mapInOrder(broken(), (index) => Promise.resolve(index), 4)) results.push(result);
  };
  await expect(run()).rejects.toThrow('gone');
  expect(results).toEqual([1]);
});
