import { Command } from 'commander';
import type { Article } from '../../schemas/index.ts';
import type { Acceptance, Store } from '../../store/store.ts';
import { openQueueOf } from '../open-queue.ts';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { ProblemLog } from '../problem-log.ts';
import { Progress } from '../progress.ts';
import { streamArticles } from '../read-articles.ts';
import { endWithin } from '../stop-signal.ts';
import { writeMessage } from '../streams.ts';
import { WorkerBell } from '../tell-workers.ts';

/** So many articles are accepted in one transaction. */
const TOGETHER = 100;
const END_MS = 200;

/** `crosscheck add [PATH...|-]`: puts articles in; what was accepted is kept, whatever happens afterwards. */
export function addCommand(): Command {
  const command = new Command('add')
    .description('put articles into a store; "crosscheck work" takes them from there')
    .argument('[path...]', 'files, folders or globs; "-" (also when none is given) reads JSONL on standard input')
    .option('--queue <urls>', 'tell the workers on this Redis server: redis://host:6379')
    .option('--prefix <word>', 'the name of the queue on that server ({crosscheck})');
  return withStoreOptions(command).action(runAdd);
}

async function runAdd(paths: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const settings = settingsOf(options);
  const progress = new Progress(undefined);
  const log = new ProblemLog(() => progress.clear());
  const store = await openStoreOf(settings);
  const queue = settings.queue === undefined ? undefined : await openQueueOf(settings, () => undefined);
  const bell = new WorkerBell(queue, () => {
    progress.clear();
    writeMessage('the queue cannot be reached; the articles are kept, and the workers will find them in the store');
  });
  const counts = { new: 0, revised: 0, known: 0 };
  try {
    for await (const articles of inGroups(streamArticles(paths.length === 0 ? ['-'] : paths, log))) {
      for (const acceptance of await accept(store, bell, articles)) {
        counts[acceptance] += 1;
        progress.tick();
      }
    }
  } finally {
    progress.clear();
    writeMessage(describeCounts(counts));
    await queue?.close();
    await store.close();
    // a queue that is away may keep a timer
    endWithin(END_MS);
  }
  log.finish();
}

async function accept(store: Store, bell: WorkerBell, articles: readonly Article[]): Promise<Acceptance[]> {
  const acceptances = await store.accept(articles);
  const fresh = articles.filter((_, index) => acceptances[index] !== 'known').map(({ id }) => id);
  await bell.ring(fresh);
  return acceptances;
}

async function* inGroups(read: AsyncIterable<{ readonly article: Article }>): AsyncGenerator<Article[]> {
  let group: Article[] = [];
  for await (const { article } of read) {
    group.push(article);
    if (group.length < TOGETHER) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function describeCounts(counts: Readonly<Record<Acceptance, number>>): string {
  const all = counts.new + counts.revised + counts.known;
  const parts = [`${counts.new} new`, `${counts.revised} revised`, `${counts.known} known already`];
  return `${all} ${all === 1 ? 'article' : 'articles'} accepted: ${parts.join(', ')}`;
}
