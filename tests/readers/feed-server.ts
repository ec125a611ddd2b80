import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** A server on this machine, closed after the tests: `await serve((request, response) => response.end('…'))` → `'http://127.0.0.1:49152'`. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
