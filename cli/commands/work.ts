import { Command } from 'commander';
import { settingsOf, withStoreOptions } from '../open-store.ts';

/** `crosscheck work`: takes articles through all stages, until it is told to stop. */
export function workCommand(): Command {
  const command = new Command('work')
    .description('take the articles of a store through extract, link and compare; several at once share the work')
    .option('--drain', 'end when nothing is left to do')
    .option('--watch <dir...>', 'put in what comes into these folders')
    .option('--feed <url-or-file...>', 'put in what these feeds (RSS, Atom, RDF, JSON) bring')
    .option('--every <time>', 'how often feeds are read (10m)')
    .option('--queue <urls>', 'share the work over this Redis server: redis://host:6379')
    .option('--prefix <word>', 'the name of the queue on that server ({crosscheck})')
    .option('--threads <n>', 'threads for the heavy work (one for each core, 8 at most)')
    .option('--budget-seconds <n>', 'how long one article may take (20)')
    .option('--rate <n>', 'extract no more than so many articles in a second')
    .option('--port <n>', 'answer /metrics and /healthz there')
    .option('--host <name>', 'the address to answer on (127.0.0.1)')
    .option('--log-level <level>', 'trace, debug, info, warn, error or silent (info)');
  return withStoreOptions(command).action(async ({ feed, ...options }: Readonly<Record<string, unknown>>) => {
    const settings = settingsOf({ ...options, feeds: feed });
    // what only a worker needs is not loaded by other commands
    const { runWork } = await import('../run-work.ts');
    await runWork(settings, { drain: options['drain'] === true });
  });
}
