import type { Context } from 'hono';
import type { SSEStreamingApi } from 'hono/streaming';
import type { DeskEnv } from '../env.ts';
import type { DeskParts } from '../parts.ts';
import type { Changes } from './change-watcher.ts';

/** Proxies close what is silent for long. */
const BEAT_MS = 15_000;

/** Sends what changes to one listener, until it leaves or its session ends. What a slow one has not read yet is sent as one. */
export async function sendChanges(stream: SSEStreamingApi, c: Context<DeskEnv>, parts: DeskParts): Promise<void> {
  const news = new News();
  const stop = parts.watcher.listen((changes) => news.add(changes));
  stream.onAbort(() => {
    stop();
    news.wake();
  });
  try {
    const missed = await missedSince(c.req.header('last-event-id'), parts);
    if (missed !== undefined) news.add(missed);
    await stream.write(': welcome\n\n');
    while (!stream.aborted && !stream.closed) await sendOne(stream, news, { mayListen: () => mayListen(c, parts) });
  } finally {
    stop();
  }
}

async function sendOne(stream: SSEStreamingApi, news: News, { mayListen }: { mayListen: () => Promise<boolean> }): Promise<void> {
  const changes = await news.wait(BEAT_MS);
  if (stream.aborted) return;
  if (changes !== undefined) await stream.writeSSE({ event: 'changed', id: String(changes.last), data: JSON.stringify(changes) });
  else if (await mayListen()) await stream.write(': beat\n\n');
  else await stream.close();
}

/** Browsers that come back say what they heard last. */
async function missedSince(lastId: string | undefined, { store }: DeskParts): Promise<Changes | undefined> {
  if (lastId === undefined || !/^\d{1,15}$/.test(lastId)) return undefined;
  const changes = await store.desk.changes(Number(lastId));
  return changes.last > Number(lastId) ? changes : undefined;
}

/** A session may end while its stream goes on. */
async function mayListen(c: Context<DeskEnv>, { store }: DeskParts): Promise<boolean> {
  const hash = c.get('caller')?.sessionHash;
  return hash === undefined || (await store.desk.session(hash)) !== undefined;
}

/** What was not sent yet, and a way to wait for it. */
class News {
  #last = 0;
  readonly #ids = new Set<string>();
  #wake: () => void = () => undefined;

  add({ last, conflictIds }: Changes): void {
    this.#last = Math.max(this.#last, last);
    for (const id of conflictIds) this.#ids.add(id);
    this.#wake();
  }

  wake(): void {
    this.#wake();
  }

  /** What came, all of it together; undefined when nothing did for so long. */
  async wait(milliseconds: number): Promise<Changes | undefined> {
    if (this.#last === 0) await this.#sleep(milliseconds);
    if (this.#last === 0) return undefined;
    const changes = { last: this.#last, conflictIds: [...this.#ids] };
    this.#last = 0;
    this.#ids.clear();
    return changes;
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
