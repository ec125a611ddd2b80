import { join } from 'node:path';
import { findPrograms } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { Missing } from './need-server.ts';
import { stopAfterTests } from './running-servers.ts';
import { removeFolder, serverFolder } from './server-folder.ts';
import { ServerProcess } from './server-process.ts';

export interface RedisOptions {
  /** whether what was written is there after a restart */
  readonly appendOnly?: boolean;
  /** what it does when its memory is full; bullmq needs "noeviction" */
  readonly policy?: string;
}

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  /** ends it as a fall of the machine would */
  kill(): Promise<void>;
  /** starts it again on the same port, after a stop in good order when it runs */
  restart(): Promise<void>;
}

/** Starts a Redis of its own, which goes with the tests of the file. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer | Missing> {
  const programs = findPrograms(['redis-server'], ['/opt/homebrew/bin', '/usr/local/bin']);
  if (programs === undefined)
    return { missing: 'Redis is not installed; "apt-get install redis-server" or "brew install redis" does that' };
  const folder = serverFolder('redis');
  const port = await freePort();
  const server = new ServerProcess({
    program: join(programs, 'redis-server'),
    args: redisArgs(port, folder, options),
    folder,
    ready: /Ready to accept connections/u,
    killedBy: 'SIGKILL',
  });
  const stop = async () => {
    await server.kill();
    removeFolder(folder);
  };
  const restart = async () => {
    await server.end('SIGTERM');
    await server.start();
  };
  const started = stopAfterTests({ url: `redis://127.0.0.1:${port}`, port, stop, restart, kill: () => server.kill() });
  await server.start();
  return started;
}

function redisArgs(port: number, folder: string, { appendOnly = false, policy = 'noeviction' }: RedisOptions): string[] {
  const listening = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  // every write is on disk before it is acknowledged, so that a kill loses nothing
  const keeping = ['--save', '', '--appendonly', appendOnly ? 'yes' : 'no', '--appendfsync', 'always'];
  return [...listening, ...keeping, '--maxmemory-policy', policy];
}
