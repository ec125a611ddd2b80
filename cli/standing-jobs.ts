import { describeProblem } from '../readers/read-problem.ts';
import { isArticle, type ReadResult } from '../readers/read-result.ts';
import { readFeed, shownPlace } from '../readers/read-feed.ts';
import { readPaths } from '../readers/read-paths.ts';
import { watchFolder } from '../readers/watch-folder.ts';
import type { Article } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import { persist } from '../workers/persist.ts';
import type { Queue } from '../workers/queues/queue.ts';
import { capRead } from './cap-problems.ts';
import type { Settings } from './settings.ts';
import { WorkerBell } from './tell-workers.ts';
import type { WorkWatcher } from './work-watcher.ts';

const LOOK_MS = 2_000;
const MOST_TOLD = 10_000;

interface StandingParts {
  readonly store: Store;
  readonly queue: Queue;
  readonly settings: Settings;
  readonly watcher: WorkWatcher;
  readonly signal: AbortSignal;
}

/** Starts what goes on putting articles in: folders that are watched, feeds that are read every so often. */
export async function startStandingJobs(given: StandingParts): Promise<void> {
  const { queue, settings, signal } = given;
  const watcher = tellingOnce(given.watcher);
  const parts = { ...given, watcher };
  for (const folder of settings.watch) {
    watchAndAdd(folder, parts).catch((error: unknown) => {
      watcher.warn(`${folder} is no longer watched: ${(error as Error).message}`);
    });
  }
  for (const feed of settings.feeds)
    await queue.every(feed, settings.everyMs, () => addAll(readFeed(feed, { signal }), shownPlace(feed), parts));
}

/** A feed has the same bad item each time that it is read: it is told of once. */
function tellingOnce(watcher: WorkWatcher): WorkWatcher {
  const told = new Set<string>();
  const warn: WorkWatcher['warn'] = (message, facts) => {
    if (told.size >= MOST_TOLD) told.clear();
    if (!told.has(message)) watcher.warn(message, facts);
    told.add(message);
  };
  return { ...watcher, warn };
}

async function watchAndAdd(folder: string, parts: StandingParts): Promise<void> {
  const { signal } = parts;
  for await (const paths of watchFolder(folder, { everyMs: LOOK_MS, signal }))
    await addAll(readPaths([...paths], process.stdin), folder, parts);
}

/** One bad file or item is named, and the others go in. */
async function addAll(results: AsyncIterable<ReadResult>, place: string, parts: StandingParts): Promise<void> {
  const { queue, watcher, signal } = parts;
  const bell = new WorkerBell(queue, () => undefined);
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
      if (!(await isFresh(capped.article, parts))) continue;
      fresh += 1;
      await bell.ring([capped.article.id]);
    }
  } catch (error) {
    if (!signal.aborted) watcher.warn(`${place}: ${(error as Error).message}`);
  }
  if (fresh > 0) watcher.info(`${fresh} new from ${place}`, { articles: fresh, place });
}

/** Puts an article in, which waits for a store that is away: a file is given once only. What cannot be kept is named. */
async function isFresh(article: Article, { store, watcher, signal }: StandingParts): Promise<boolean> {
  try {
    const [acceptance] = await persist(() => store.accept([article]), { signal, onTrouble: watcher.events.trouble });
    return acceptance === 'new' || acceptance === 'revised';
  } catch (error) {
    if (!signal.aborted) watcher.warn(`${article.id}: ${(error as Error).message}`);
    return false;
  }
}
