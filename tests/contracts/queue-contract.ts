import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from '../../workers/queues/queue.ts';

/** Looks until it is so, or the test runs out of time. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(10);
}

const odd = ['a:b', '42', '日本', 'x'.repeat(300), ' ', '{tag}', 'a/b?c=d', '__proto__'];

/** What every queue must do. `open` gives one that is empty, or (called again) another door to the same. */
export function queueContract(name: string, open: () => Queue): void {
  describe(`${name} keeps the queue contract`, () => {
    let queue: Queue;
    beforeEach(() => {
      queue = open();
    });
    afterEach(() => queue.close());

    describeHandingOut(() => queue);
    describeFailing(() => queue);
    describeTiming(() => queue);
  });
}

function describeHandingOut(queue: () => Queue): void {
  test('every subject is handed out, whatever it looks like', async () => {
    const handled = new Set<string>();
    await queue().add('extract', odd);
    await queue().consume('extract', { concurrency: 3 }, (subject) => Promise.resolve(void handled.add(subject)));
    await until(() => handled.size === odd.length);
    expect([...handled].sort()).toEqual([...odd].sort());
    await until(async () => (await queue().size('extract')) === 0);
  });

  test('stages do not mix', async () => {
    const handled: string[] = [];
    await queue().add('link', ['a']);
    await queue().add('compare', ['b']);
    await queue().consume('link', { concurrency: 1 }, (subject) => Promise.resolve(void handled.push(subject)));
    await until(() => handled.length === 1);
    expect([handled, await queue().size('compare')]).toEqual([['a'], 1]);
  });

  test('what waits is not added again; what is handled meanwhile is handed out once more', async () => {
    const handled: string[] = [];
    let open = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    await queue().add('extract', ['a', 'a']);
    await queue().add('extract', ['a']);
    expect(await queue().size('extract')).toBe(1);
    await queue().consume('extract', { concurrency: 2 }, (subject) => {
      handled.push(subject);
      return held;
    });
    await until(() => handled.length === 1);
    await queue().add('extract', ['a']);
    await queue().add('extract', ['a']);
    await sleep(50);
    expect(handled).toEqual(['a']);
    open();
    await until(() => handled.length === 2);
    await until(async () => (await queue().size('extract')) === 0);
    expect(handled).toEqual(['a', 'a']);
  });

  test('no more than so many are handled at once', async () => {
    let [running, most, done] = [0, 0, 0];
    await queue().add(
      'extract',
      Array.from({ length: 20 }, (_, index) => `s${index}`),
    );
    await queue().consume('extract', { concurrency: 4 }, async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(10);
      running -= 1;
      done += 1;
    });
    await until(() => done === 20);
    expect(most).toBe(4);
  });

  test('it wants work from the store when it has less than the store', async () => {
    expect(await queue().room('extract', () => Promise.resolve(3))).toBeGreaterThanOrEqual(3);
    await queue().ping();
    expect((await queue().describe()).kind).not.toBe('');
  });
}

function describeFailing(queue: () => Queue): void {
  test('what is rejected is handed out again', async () => {
    let tries = 0;
    await queue().add('extract', ['a']);
    await queue().consume('extract', { concurrency: 1 }, () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    });
    await until(() => tries === 3);
    await until(async () => (await queue().size('extract')) === 0);
  });

  test('closing waits for what is handled, and hands out nothing more', async () => {
    const handled: string[] = [];
    let isDone = false;
    await queue().add('extract', ['a', 'b', 'c']);
    await queue().consume('extract', { concurrency: 1 }, async (subject) => {
      handled.push(subject);
      await sleep(200);
      isDone = true;
    });
    await until(() => handled.length === 1);
    await queue().close();
    expect([handled, isDone]).toEqual([['a'], true]);
    await sleep(300);
    expect(handled).toEqual(['a']);
  });
}

function describeTiming(queue: () => Queue): void {
  test('what is put off waits, and longer when it is asked for again', async () => {
    const began = performance.now();
    let handledAt = 0;
    await queue().consume('compare', { concurrency: 1 }, () => {
      handledAt = performance.now() - began;
      return Promise.resolve();
    });
    await queue().add('compare', ['a'], { delayMs: 300 });
    await sleep(200);
    await queue().add('compare', ['a'], { delayMs: 300 });
    await until(() => handledAt > 0);
    expect(handledAt).toBeGreaterThan(450);
  });

  test('a limit spreads subjects over time', async () => {
    const at: number[] = [];
    await queue().add(
      'extract',
      Array.from({ length: 30 }, (_, index) => `s${index}`),
    );
    await queue().consume('extract', { concurrency: 30, perSecond: 20 }, () => Promise.resolve(void at.push(performance.now())));
    await until(() => at.length === 30);
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(400);
  });

  test('something is done again and again, first at once', async () => {
    let times = 0;
    await queue().every('feed https://baywire.example/a:b', 100, () => Promise.resolve(void (times += 1)));
    await until(() => times >= 3);
  });
}
