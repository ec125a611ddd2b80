import { readArticleRow } from '../cli/read-article-row.ts';
import { openDesk } from '../review/server/open-desk.ts';
import type { ConflictPage, QueueItem } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import { type DeskCost, measure } from './measure-desk.ts';

const quiet = () => undefined;

/** What a browser waits for: the same requests as the store's, through the server and over a socket of this machine. */
export async function measureDeskHttp(store: Store, times: number): Promise<Record<string, DeskCost>> {
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const place = { store, host: '127.0.0.1', port: 0, allowHosts: [], webFolder: 'dist/review/web' };
  const options = { leaseMs: 60_000, secondReviewer: false, readArticle: readArticleRow, localUser: 'bench', version: '0', log };
  const desk = await openDesk({ ...place, ...options });
  try {
    return await measureRequests(desk.address, times);
  } finally {
    await desk.close();
  }
}

async function measureRequests(address: string, times: number): Promise<Record<string, DeskCost>> {
  const { csrf } = await ask<{ csrf: string }>(`${address}/api/me`);
  const queue = await measure(times, (index) => ask(`${address}/api/conflicts?status=${index % 2 === 0 ? 'open' : 'confirmed'}&limit=50`));
  const next = await measure(times, () => ask(`${address}/api/conflicts/next?status=open`));
  const { items } = await ask<{ items: QueueItem[] }>(`${address}/api/conflicts?status=open&limit=200`);
  const idOf = (index: number) => encodeURIComponent(items[index % items.length]?.id ?? '');
  const page = await measure(times, (index) => ask(`${address}/api/conflicts/${idOf(index)}`));
  const decision = await measure(times, async (index) => {
    const { version } = await ask<ConflictPage>(`${address}/api/conflicts/${idOf(index)}`);
    const body = JSON.stringify({ decision: 'note', rationale: 'both stand there', version });
    const headers = { 'content-type': 'application/json', 'x-crosscheck-csrf': csrf };
    await ask(`${address}/api/conflicts/${idOf(index)}/judgements`, { method: 'POST', headers, body });
  });
  return { 'http: queue page': queue, 'http: next': next, 'http: page': page, 'http: page and decision': decision };
}

async function ask<Answer>(address: string, request?: RequestInit): Promise<Answer> {
  const response = await fetch(address, request);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
