import { describeProblem } from '../readers/read-problem.ts';
import { isArticle, type ReadResult } from '../readers/read-result.ts';
import { readFeed } from '../readers/read-feed.ts';
import { readPaths } from '../readers/read-paths.ts';
import { watchFolder } from '../readers/watch-folder.ts';
import type { Store } from '../store/store.ts';
import type { Queue } from '../workers/queues/queue.ts';
import { capRead } from './cap-problems.ts';
import type { Settings } from './settings.ts';
import type { WorkWatcher } from './work-watcher.ts';

const LOOK_MS = 2_000;

interface StandingParts {
  readonly store: Store;
  readonly queue: Queue;
  readonly settings: Settings;
  readonly watcher: WorkWatcher;
  readonly signal: AbortSignal;
}

/** Starts what goes on putting articles in: folders that are watched, feeds that are read every so often. */
export async function startStandingJobs(parts: StandingParts): Promise<void> {
  const { queue, settings, watcher, signal } = parts;
  for (const folder of settings.watch) {
    watchAndAdd(folder, parts).catch((error: unknown) => {
      watcher.warn(`${folder} is no longer watched: ${(error as Error).message}`);
    });
  }
  for (const feed of settings.feeds) await queue.every(feed, settings.everyMs, () => addAll(readFeed(feed, { signal }), feed, parts));
}

async function watchAndAdd(folder: string, parts: StandingParts): Promise<void> {
  const { signal } = parts;
  for await (const paths of watchFolder(folder, { everyMs: LOOK_MS, signal }))
    await addAll(readPaths([...paths], process.stdin), folder, parts);
}

/** One bad file or item is named, and the others go in. */
async function addAll(results: AsyncIterable<ReadResult>, place: string, { store, queue, watcher, signal }: StandingParts): Promise<void> {
  let fresh = 0;
  try {
    for await (const result of results) {
      if (signal.aborted) return;
      if (!isArticle(result)) {
        watcher.warn(describeProblem(result.problem));
        continue;
      }
      const { capped, problems } = capRead(result);
      for (const problem of problems) watcher.warn(describeProblem(problem));
      const [acceptance] = await store.accept([capped.article]);
      if (acceptance === 'known') continue;
      fresh += 1;
      await queue.add('extract', [capped.article.id]);
    }
  } catch (error) {
    watcher.warn(`${place}: ${(error as Error).message}; it is read again next time`);
  }
  if (fresh > 0) watcher.info(`${fresh} new from ${place}`, { articles: fresh, place });
}
