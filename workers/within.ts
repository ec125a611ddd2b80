import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something, but no longer than so many milliseconds: `await within(500, queue.close())` → was it done? */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    timer.abort();
  }
}
