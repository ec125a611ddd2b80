import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from './proxy.ts';

interface Badness {
  readonly delayMs: number;
  /** how often connections are cut, and after how long each time */
  readonly cuts: number;
  readonly everyMs: number;
}

/** A network that is slow, is cut, refuses, swallows what is sent, and is well again. */
export async function badNetwork(proxy: Proxy, { delayMs, cuts, everyMs }: Badness): Promise<void> {
  await proxy.pass(delayMs);
  for (let times = 0; times < cuts; times += 1) {
    await sleep(everyMs);
    proxy.cut();
  }
  await proxy.refuse();
  await sleep(1_000);
  await proxy.pass();
  await sleep(500);
  proxy.silence();
  await sleep(1_500);
  proxy.cut();
  await proxy.pass();
}
