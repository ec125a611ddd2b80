import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Diagnostics } from 'recheck';
import type { Regex } from './collect-regexes.ts';

const THREADS = 2;

/** What recheck says of each pattern. In threads of their own, for within jest it takes four times as long. */
export async function checkRegexes(regexes: readonly Regex[]): Promise<ReadonlyMap<Regex, Diagnostics>> {
  const shares = Array.from({ length: THREADS }, (_, thread) => regexes.filter((_regex, index) => index % THREADS === thread));
  const found = await Promise.all(
    shares.map(async (share) => (await checkShare(share)).map((verdict, index) => [share[index]!, verdict] as const)),
  );
  return new Map(found.flat());
}

async function checkShare(share: readonly Regex[]): Promise<readonly Diagnostics[]> {
  const thread = new Worker(new URL('./check-thread.mjs', import.meta.url), { workerData: share });
  const [verdicts] = (await once(thread, 'message')) as [readonly Diagnostics[]];
  return verdicts;
}
