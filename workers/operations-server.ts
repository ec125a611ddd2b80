import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import type { Store } from '../store/store.ts';
import type { Queue } from './queues/queue.ts';
import { within } from './within.ts';

const LATE_MS = 3_000;

interface OperationsParts {
  readonly store: Store;
  readonly queue: Queue;
  readonly registry: Registry;
  readonly host: string;
  readonly port: number;
}

/** Answers /metrics and /healthz. Port 0 takes any that is free. */
export async function startOperationsServer(
  parts: OperationsParts,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response, parts).catch((error: unknown) => {
      send(response, 500, 'text/plain', `${(error as Error).message}\n`);
    });
  });
  await listen(server, parts);
  const { address, port } = server.address() as AddressInfo;
  return {
    address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, { host, port }: OperationsParts): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'another program has it; name another port' : error.message;
      reject(Object.assign(new Error(`port ${port} of ${host} cannot be used: ${why}`), { name: 'SettingsError' }));
    });
    server.listen(port, host, resolve);
  });
}

async function answer(url: string, response: ServerResponse, parts: OperationsParts): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/metrics') send(response, 200, parts.registry.contentType, await parts.registry.metrics());
  else if (pathname === '/healthz') {
    const health = await checkHealth(parts);
    send(response, health.status === 'ok' ? 200 : 503, 'application/json', `${JSON.stringify(health)}\n`);
  } else send(response, 404, 'text/plain', 'there is /metrics and /healthz\n');
}

/** Can the store and the queue be reached? */
async function checkHealth({ store, queue }: OperationsParts): Promise<{ status: 'ok' | 'degraded'; store: string; queue: string }> {
  const [storeAnswer, queueAnswer] = [await tryOut(() => store.owners()), await tryOut(() => queue.ping())];
  return { status: storeAnswer === 'ok' && queueAnswer === 'ok' ? 'ok' : 'degraded', store: storeAnswer, queue: queueAnswer };
}

async function tryOut(work: () => Promise<unknown>): Promise<string> {
  try {
    return (await within(LATE_MS, work())) ? 'ok' : 'no answer';
  } catch (error) {
    return (error as Error).message;
  }
}

function send(response: ServerResponse, code: number, type: string, body: string): void {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(body);
}
