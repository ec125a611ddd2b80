import { Command } from 'commander';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { writeMessage } from '../streams.ts';

/** `crosscheck retry ID...`, `crosscheck retry --all`: what was set aside is tried again. */
export function retryCommand(): Command {
  const command = new Command('retry')
    .description('try again what was set aside; workers find it by themselves')
    .argument('[id...]', 'ids of articles, as "crosscheck status" names them')
    .option('--all', 'everything that was set aside');
  return withStoreOptions(command).action(runRetry);
}

async function runRetry(ids: readonly string[], options: Readonly<Record<string, unknown>>, command: Command): Promise<void> {
  const all = options['all'] === true;
  if (all === ids.length > 0) command.error('error: retry needs ids, or --all');
  const store = await openStoreOf(settingsOf(options));
  const retried = await store.retry(all ? undefined : ids).finally(() => store.close());
  const found = new Set(retried.map(({ articleId }) => articleId));
  const missing = ids.filter((id) => !found.has(id));
  for (const id of missing) writeMessage(`${id}: it was not set aside; "crosscheck status" shows what was`);
  if (missing.length > 0) process.exitCode = 1;
  writeMessage(`${found.size} ${found.size === 1 ? 'article' : 'articles'} will be tried again`);
}
