import type { Site } from '../../schemas/export-records.ts';
import type { Store } from '../../store/store.ts';
import { ChangeWatcher } from './live/change-watcher.ts';
import type { DeskParts } from './parts.ts';
import { allowedHosts } from './security/allowed-hosts.ts';
import { isLoopback } from './security/loopback.ts';
import { LoginLimit } from './security/login-limit.ts';
import { makeSecret } from './security/secrets.ts';
import { type OpenDesk, startServer } from './start-server.ts';
import { loadWebApp } from './static/load-web-app.ts';
import { startDeliveries } from './webhooks/delivery-loop.ts';
import type { DeskLog } from './desk-log.ts';

/** How a desk is to be run. */
export interface DeskOptions {
  readonly store: Store;
  readonly host: string;
  readonly port: number;
  /** further names under which it is reached, through a proxy or from other machines */
  readonly allowHosts: readonly string[];
  readonly leaseMs: number;
  readonly secondReviewer: boolean;
  readonly readArticle: DeskParts['readArticle'];
  /** the folder of the built web app */
  readonly webFolder: string;
  /** the user of this machine, who needs no log-in where nobody else can come */
  readonly localUser: string;
  readonly site?: Site;
  readonly log: DeskLog;
  readonly version: string;
  readonly now?: () => number;
}

/** Opens a desk; throws a SettingsError where others could come in without a log-in. */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  const { store, host, port, log, now = Date.now } = options;
  const parts = await makeParts(options, { local: await isLocal(options), now });
  const server = await startServer(parts, { host, port });
  const deliveries = startDeliveries({ hooks: store.desk, log, now });
  return {
    address: server.address,
    close: async () => {
      await Promise.all([server.close(), deliveries.stop()]);
    },
  };
}

async function makeParts(options: DeskOptions, { local, now }: { local: boolean; now: () => number }): Promise<DeskParts> {
  const { store, host, allowHosts, leaseMs, secondReviewer, readArticle, localUser, site, log, version } = options;
  return {
    ...{ store, leaseMs, secondReviewer, readArticle, log, version, now },
    ...(site && { site }),
    ...(local && { local: { name: localUser, csrf: makeSecret() } }),
    hosts: allowedHosts({ host, allow: allowHosts }),
    webFiles: await loadWebApp(options.webFolder),
    watcher: new ChangeWatcher((after) => store.desk.changes(after), log),
    loginLimit: new LoginLimit(now),
  };
}

/** Can only this machine come in, and is there nobody who logs in? */
async function isLocal({ store, host, allowHosts }: DeskOptions): Promise<boolean> {
  const hasUsers = (await store.desk.users()).length > 0;
  const reach = isLoopback(host) ? allowHosts.filter((name) => !isLoopback(name)) : [host];
  if (!hasUsers && reach.length > 0) {
    const message = `${reach[0] ?? host} lets others in, and there are no users; "crosscheck user add NAME --role admin" makes the first`;
    throw Object.assign(new Error(message), { name: 'SettingsError' });
  }
  return !hasUsers;
}
