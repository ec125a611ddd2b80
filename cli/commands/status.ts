import { Command } from 'commander';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { printStatus } from '../print-status.ts';
import { writeLine } from '../streams.ts';

/** `crosscheck status`: where everything stands. */
export function statusCommand(): Command {
  const command = new Command('status')
    .description('how many articles wait, run, are done or were set aside, by stage, with rates and reasons')
    .option('--json', 'print it as JSON, for machines');
  return withStoreOptions(command).action(async (options: Readonly<Record<string, unknown>>) => {
    const store = await openStoreOf(settingsOf(options));
    const status = await store.status().finally(() => store.close());
    await writeLine(options['json'] === true ? JSON.stringify(status) : printStatus(status));
  });
}
