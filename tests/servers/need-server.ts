/** Why a server is not there: one line that says how to install it. */
export interface Missing {
  readonly missing: string;
}

/**
 * The server, or undefined where its program is not installed: then the tests that need it are skipped, and one line says so. On
 * CI nothing is skipped: there a missing server is a failure. `const server = needServer(await startRedis())`.
 */
export function needServer<Server extends object>(started: Server | Missing): Server | undefined {
  if (!('missing' in started)) return started;
  if (process.env['CI'] === 'true') throw new Error(started.missing);
  process.stderr.write(`skipped: ${started.missing}\n`);
  return undefined;
}
