import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFiles } from './find-files.ts';

export interface WatchOptions {
  /** time between two looks, in milliseconds */
  readonly everyMs: number;
  /** ends the watching, without an error */
  readonly signal?: AbortSignal;
  /** time to the second look at a file that is being written; at most `everyMs`, two seconds when it is not given */
  readonly settleMs?: number;
}

const SETTLE = 2_000;

/** What a file looked like: its size and the time of its last change. */
type Look = ReadonlyMap<string, string>;

/**
 * Gives the files of a folder that are new or changed since they were last given, first all that are there. A file is given when it
 * was the same in two looks, for one that grows is not written to its end. It looks again and again, since network drives tell of
 * no changes; a folder that goes away is waited for.
 * `for await (const paths of watchFolder('inbox', {everyMs: 10_000, signal})) …` → `['inbox/a.txt', 'inbox/b.jsonl']`, then what comes.
 */
export async function* watchFolder(folder: string, options: WatchOptions): AsyncGenerator<readonly string[]> {
  const { everyMs, signal, settleMs = SETTLE } = options;
  const given = new Map<string, string>();
  let before: Look = new Map();
  while (signal?.aborted !== true) {
    const now = await look(folder);
    const fresh = [...now].filter(([path, form]) => given.get(path) !== form);
    const settled = fresh.filter(([path, form]) => before.get(path) === form);
    before = now;
    for (const [path, form] of settled) given.set(path, form);
    if (settled.length > 0) yield settled.map(([path]) => path);
    const isSettling = fresh.length > settled.length;
    await pause(isSettling ? Math.min(settleMs, everyMs) : everyMs, signal);
  }
}

/** The files that count, in their fixed order. A file that is gone meanwhile is left out, and so is all of a folder that is not there. */
async function look(folder: string): Promise<Look> {
  const seen = new Map<string, string>();
  const isThere = await stat(folder).then((stats) => stats.isDirectory(), nothing);
  if (isThere !== true) return seen;
  for await (const found of findFiles([folder])) {
    if ('problem' in found) continue;
    const stats = await stat(found.path).catch(nothing);
    if (stats !== undefined) seen.set(found.path, `${stats.size} ${stats.mtimeMs}`);
  }
  return seen;
}

function nothing(): undefined {
  return undefined;
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(nothing);
}
