import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Account } from './server-account.ts';

export interface ServerCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** where it runs; removed when the tests die before they can stop it */
  readonly folder: string;
  readonly account?: Account | undefined;
  /** what it prints when it can be used */
  readonly ready: RegExp;
  /** ends it at once, as a fall of the machine would */
  readonly killedBy: NodeJS.Signals;
}

const READY_MS = 60_000;

/** A server that runs until it is stopped, or until the process that started it is gone. */
export class ServerProcess {
  readonly #command: ServerCommand;
  #server: ChildProcess | undefined;
  #guard: ChildProcess | undefined;

  constructor(command: ServerCommand) {
    this.#command = command;
  }

  /** Comes back when the server can be used. */
  async start(): Promise<void> {
    const { program, args, folder, account = {}, ready, killedBy } = this.#command;
    const server = spawn(program, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
      ...account,
    });
    this.#server = server;
    this.#guard = guard(server, killedBy, folder);
    await printed(server, ready);
  }

  /** Ends it by a signal, and waits for that. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
    }
    this.#guard?.kill('SIGKILL');
    this.#guard = undefined;
  }

  kill(): Promise<void> {
    return this.end(this.#command.killedBy);
  }
}

/** A shell that waits on a pipe: it closes when this process ends in whatever way, and then the server goes too. */
function guard(server: ChildProcess, signal: string, folder: string): ChildProcess {
  const script = 'cat > /dev/null; kill -s "$1" "$2"; sleep 1; rm -rf "$3"';
  const args = ['-c', script, 'guard', signal.replace('SIG', ''), String(server.pid), folder];
  const child = spawn('sh', args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return child;
}

function printed(server: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`${server.spawnfile} ${why}:\n${output}`));
    };
    const timer = setTimeout(() => {
      fail('was not ready in time');
    }, READY_MS);
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      if (!ready.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', (error) => {
      fail(`cannot be started (${error.message})`);
    });
    server.once('exit', (code) => {
      fail(`ended with ${code ?? 'a signal'}`);
    });
  });
}
