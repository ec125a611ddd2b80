import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { makeApp } from './app.ts';
import type { DeskParts } from './parts.ts';

/** A desk that is open. */
export interface OpenDesk {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Requests that are under way may end within this time. */
const LAST_MS = 2_000;

/** Answers requests. Port 0 takes any that is free. */
export async function startServer(parts: DeskParts, place: Place): Promise<OpenDesk> {
  const app = makeApp(parts);
  const answer = getRequestListener((request, env) => app.fetch(request, env), { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await listen(server, place);
  const { address, port } = server.address() as AddressInfo;
  return { address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`, close: () => close(server) };
}

function listen(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'another program has it; name another port' : error.message;
      reject(Object.assign(new Error(`port ${port} of ${host} cannot be used: ${why}`), { name: 'SettingsError' }));
    });
    server.listen(port, host, resolve);
  });
}

/** Streams of live updates never end by themselves: after a moment all that is left is cut. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_MS).unref();
  });
}
