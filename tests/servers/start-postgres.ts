import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import type { Missing } from './need-server.ts';
import { postgresPrograms } from './postgres-programs.ts';
import { stopAfterTests } from './running-servers.ts';
import { serverAccount, type Account } from './server-account.ts';
import { removeFolder, serverFolder } from './server-folder.ts';
import { ServerProcess } from './server-process.ts';

const run = promisify(execFile);

export interface PostgresServer {
  /** of the database "postgres"; its user may do anything and needs no password */
  readonly url: string;
  stop(): Promise<void>;
  /** ends it as a fall of the machine would: nothing more is written, and the next start recovers */
  kill(): Promise<void>;
  /** starts it again on the same port, after a stop in good order when it runs */
  restart(): Promise<void>;
}

/** Starts a PostgreSQL of its own, which goes with the tests of the file. */
export async function startPostgres(): Promise<PostgresServer | Missing> {
  const programs = postgresPrograms();
  if (programs === undefined)
    return { missing: 'PostgreSQL is not installed; "npm ci" brings one, or "apt-get install postgresql", or "brew install postgresql"' };
  const account = serverAccount();
  const folder = serverFolder('postgres', account);
  await makeDatabases(programs, folder, account);
  const port = await freePort();
  const server = new ServerProcess({
    program: join(programs, 'postgres'),
    args: postgresArgs(port, folder),
    folder,
    account,
    ready: /ready to accept connections/u,
    // its own processes end with it, and write nothing
    killedBy: 'SIGQUIT',
  });
  const stop = async () => {
    // what it holds is removed: it need not be put in order
    await server.kill();
    removeFolder(folder);
  };
  const restart = async () => {
    await server.end('SIGINT');
    await server.start();
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const started = stopAfterTests({ url, stop, restart, kill: () => server.kill() });
  await server.start();
  return started;
}

async function makeDatabases(programs: string, folder: string, account: Account): Promise<void> {
  const args = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  try {
    await run(join(programs, 'initdb'), args, { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...account });
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

function postgresArgs(port: number, folder: string): string[] {
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'shared_buffers=16MB', 'max_connections=60'];
  return ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}
