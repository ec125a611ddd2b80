import { afterAll } from '@jest/globals';

export interface Stoppable {
  stop(): Promise<void>;
}

const STOP_MS = 60_000;
const running = new Set<Stoppable>();

/** Stops what the tests of a file started, also when they failed. */
afterAll(async () => {
  for (const server of running) await server.stop();
}, STOP_MS);

/** Has a server stopped after the tests of this file. */
export function stopAfterTests<Server extends Stoppable>(server: Server): Server {
  running.add(server);
  return server;
}
