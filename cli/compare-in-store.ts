import { PIPELINE_VERSION } from '../pipeline/version.ts';
import { problemAt } from '../readers/read-problem.ts';
import type { ReadArticle } from '../readers/read-result.ts';
import type { Article, Comparison, Extraction } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Progress } from './progress.ts';
import { writeMessage } from './streams.ts';

interface Compared {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly comparison: Comparison;
}

const TOGETHER = 100;

/** Puts articles into a store, works until nothing is left to do, and gives back everything that the store then holds. */
export async function compareInStore(
  file: string,
  read: readonly ReadArticle[],
  { log, progress }: { readonly log: ProblemLog; readonly progress: Progress },
): Promise<Compared> {
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  try {
    for (let at = 0; at < read.length; at += TOGETHER) await store.accept(read.slice(at, at + TOGETHER).map(({ article }) => article));
    await workThrough(store, progress);
    await nameSetAside(store, file, log);
    const [articles, extractions] = [await gather(store.articles()), await gather(store.extractions())];
    const extracted = new Set(extractions.map(({ articleId }) => articleId));
    return { articles: articles.filter(({ id }) => extracted.has(id)), extractions, comparison: await store.comparison() };
  } finally {
    await store.close();
  }
}

async function workThrough(store: Store, progress: Progress): Promise<void> {
  const { openMemoryQueue } = await import('../workers/queues/memory-queue.ts');
  const { ThreadPool } = await import('../workers/threads/thread-pool.ts');
  const { Worker } = await import('../workers/worker.ts');
  const events = {
    done: ({ stage }: { readonly stage: string }) => {
      if (stage === 'extract') progress.tick();
    },
    trouble: ({ message }: Error) => {
      progress.clear();
      writeMessage(`${message} (it is tried again)`);
    },
    refilled: () => undefined,
  };
  const worker = new Worker({ store, queue: openMemoryQueue(), pool: new ThreadPool(), events });
  await worker.start();
  await worker.drained();
  await worker.stop();
}

async function nameSetAside(store: Store, file: string, log: ProblemLog): Promise<void> {
  const { setAside } = await store.status();
  const action = 'leave it out; if it is an article, report it as a bug with its text';
  for (const { stage, articleId, reason } of setAside) {
    const what = stage === 'compare' ? 'compared' : 'read';
    log.report(problemAt({ file }, 'not-extracted', `${articleId} was not ${what}: ${reason}`, action).problem);
  }
}

async function gather<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const gathered: Row[] = [];
  for await (const row of rows) gathered.push(row);
  return gathered;
}
