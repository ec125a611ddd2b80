import { Argument, Command } from 'commander';
import { exportRecords } from '../export-records.ts';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { writeLine } from '../streams.ts';

/** `crosscheck export jsonl`: everything that a store holds, as JSON lines in an order that follows from the records alone. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('articles, claims, conflicts and judgements of a store, one JSON line each, on standard output')
    .addArgument(new Argument('<format>', 'the format').choices(['jsonl']));
  return withStoreOptions(command).action(async (_format: string, options: Readonly<Record<string, unknown>>) => {
    const store = await openStoreOf(settingsOf(options));
    try {
      for await (const record of exportRecords(store)) await writeLine(JSON.stringify(record));
    } finally {
      await store.close();
    }
  });
}
