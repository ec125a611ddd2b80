import { Argument, Command, Option } from 'commander';
import { ExportError } from '../../exports/export-error.ts';
import type { FormatName } from '../../exports/format.ts';
import { formats } from '../../exports/formats.ts';
import { ConflictKind, type QueueFilter, Status } from '../../schemas/index.ts';
import type { Site } from '../../schemas/export-records.ts';
import { exportRecords } from '../../store/export-records.ts';
import type { Store } from '../../store/store.ts';
import { openKnownStore } from '../open-known-store.ts';
import { settingsOf, withStoreOptions } from '../open-store.ts';
import type { Settings } from '../settings.ts';
import { writeMessage } from '../streams.ts';
import { once } from '../usage-error.ts';
import { writeExport } from '../write-export.ts';

type Options = Readonly<Record<string, unknown>>;

/** `crosscheck export FORMAT`: conflicts, with what was decided on them, taken out of a store. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description('take conflicts and what was decided on them out of a store')
    .addArgument(new Argument('<format>', 'the format').choices(Object.keys(formats)))
    .option('--out <file>', 'write this file in place of standard output', once())
    .addOption(new Option('--status <status>', 'only conflicts that stand so').choices([...Status.options, 'new-evidence']))
    .addOption(new Option('--kind <kind>', 'only conflicts of this kind').choices(ConflictKind.options))
    .option('--story <id>', 'only conflicts of this story')
    .option('--outlet <name>', 'only conflicts that this outlet has a part in')
    .option('--csv-raw', 'csv as the data are, for programs: no byte order mark, formulas not defused')
    .option('--publisher <name>', 'claimreview: who publishes the reviews')
    .option('--publisher-url <url>', "claimreview: the publisher's address")
    .option('--page-url <url>', 'claimreview: the address of a review, with {id} for the id of its conflict');
  return withStoreOptions(command).action(runExport);
}

async function runExport(name: FormatName, options: Options, self: Command): Promise<void> {
  const settings = settingsOf(options);
  const filter = filterOf(options);
  const wrong = wrongUsage(name, options, filter) ?? (name === 'claimreview' ? withoutSite(settings) : undefined);
  if (wrong !== undefined) self.error(`error: ${wrong}`);
  const store = await openKnownStore(settings);
  try {
    await refuseUnknownStory(store, filter, self);
    const records = exportRecords(store, { filter, site: siteOf(settings) });
    await writeExport(formats[name], records, { out: options['out'] as string | undefined, raw: options['csvRaw'] === true });
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    writeMessage(error.message);
    process.exitCode = 1;
  } finally {
    await store.close();
  }
}

function filterOf(options: Options): QueueFilter {
  const given = ['status', 'kind', 'story', 'outlet'].flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]));
  return Object.fromEntries(given) as QueueFilter;
}

function wrongUsage(name: FormatName, options: Options, filter: QueueFilter): string | undefined {
  if (name === 'audit' && Object.keys(filter).length > 0) return 'the audit log goes out whole: a part of it proves nothing';
  if (name !== 'csv' && options['csvRaw'] === true) return '--csv-raw goes with csv only';
  const isOnTerminal = options['out'] === undefined && process.stdout.isTTY;
  return name === 'xlsx' && isOnTerminal ? 'a workbook is no text for a terminal: give --out FILE, or a pipe' : undefined;
}

function withoutSite({ publisher, publisherUrl, pageUrl }: Settings): string | undefined {
  const given = { '--publisher': publisher, '--publisher-url': publisherUrl, '--page-url': pageUrl };
  const missing = Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [flag] : []));
  return missing.length === 0 ? undefined : `claimreview needs ${missing.join(', ')} (or the setting of that name)`;
}

/** A mistyped id would look like a story without conflicts. */
async function refuseUnknownStory(store: Store, { story }: QueueFilter, self: Command): Promise<void> {
  if (story !== undefined && (await store.story(story)) === undefined) self.error(`error: ${story}: there is no such story`);
}

function siteOf({ publisher = '', publisherUrl = '', pageUrl = '' }: Settings): Site {
  return { publisher: { name: publisher, url: publisherUrl }, pageUrl };
}
