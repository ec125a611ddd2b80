import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { openDesk } from '../../review/server/open-desk.ts';
import type { Site } from '../../schemas/export-records.ts';
import type { Store } from '../../store/store.ts';
import { within } from '../../workers/within.ts';
import { openKnownStore } from '../open-known-store.ts';
import { settingsOf, withStoreOptions } from '../open-store.ts';
import { ownVersion } from '../own-version.ts';
import { readArticleRow } from '../read-article-row.ts';
import { openReviewLog } from '../review-log.ts';
import type { Settings } from '../settings.ts';
import { endWithin, stopSignal } from '../stop-signal.ts';
import { writeMessage } from '../streams.ts';

const PORT = 7171;
const CLOSE_MS = 500;
const MINUTE = 60_000;
/** Beside this file, in the built program. */
const WEB_FOLDER = fileURLToPath(new URL('../../review/web/', import.meta.url));

/** `crosscheck review`: the review desk in a browser, until it is told to stop. */
export function reviewCommand(): Command {
  const command = new Command('review')
    .description('open the review desk: a queue of conflicts in the browser, and an API')
    .option('--port <n>', `the port to answer on (${PORT})`)
    .option('--host <name>', 'the address to answer on (127.0.0.1); others need users, see "crosscheck user"')
    .option('--allow-host <name...>', 'a further name under which it is reached, through a proxy or from other machines')
    .option('--lease <minutes>', 'how long an open conflict is held for its reviewer (10)')
    .option('--second-reviewer', 'let a second reviewer look at what one has decided')
    .option('--publisher <name>', 'claimreview: who publishes the reviews')
    .option('--publisher-url <url>', "claimreview: the publisher's address")
    .option('--page-url <url>', 'claimreview: the address of a review, with {id} for the id of its conflict')
    .option('--log-level <level>', 'trace, debug, info, warn, error or silent (info)');
  return withStoreOptions(command).action(async ({ allowHost, ...options }: Readonly<Record<string, unknown>>) => {
    await runReview(settingsOf({ ...options, allowHosts: allowHost }));
  });
}

async function runReview(settings: Settings): Promise<void> {
  const store = await openKnownStore(settings);
  try {
    await reviewUntilStopped(settings, store);
  } finally {
    await within(CLOSE_MS, store.close());
    endWithin(CLOSE_MS);
  }
}

async function reviewUntilStopped(settings: Settings, store: Store): Promise<void> {
  const { host, port = PORT, allowHosts, secondReviewer, lease } = settings;
  const log = openReviewLog(settings.logLevel);
  const stop = stopSignal();
  const desk = await openDesk({
    ...{ store, host, port, allowHosts, secondReviewer, log },
    ...siteOf(settings),
    leaseMs: lease * MINUTE,
    readArticle: readArticleRow,
    webFolder: WEB_FOLDER,
    localUser: userInfo().username,
    version: ownVersion(),
  });
  if (process.stderr.isTTY) writeMessage(`the review desk is at ${desk.address}; Ctrl-C ends it`);
  else log.info({ address: desk.address }, 'the review desk is open');
  await stop.asked;
  await desk.close();
}

/** ClaimReview asks for all three. */
function siteOf({ publisher, publisherUrl, pageUrl }: Settings): { site?: Site } {
  if (publisher === undefined || publisherUrl === undefined || pageUrl === undefined) return {};
  return { site: { publisher: { name: publisher, url: publisherUrl }, pageUrl } };
}
