import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { program, runProgram } from '../program.ts';

/** Where the records are and which queue is used, as flags of every command. */
export interface Place {
  readonly store: readonly string[];
  readonly queue: readonly string[];
}

/** A worker that can be killed and started again. */
export class WorkerProcess {
  readonly #args: readonly string[];
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  /** what the last one wrote to standard error */
  said = '';

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#args = args;
    this.#env = env;
  }

  start(): void {
    this.said = '';
    const env = { ...process.env, ...this.#env };
    this.#child = spawn(process.execPath, [program, 'work', ...this.#args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.on('data', (data: Buffer) => {
      this.said += data.toString('utf8');
    });
  }

  /** Sends a signal, and waits for the end; gives back the exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}

/** Puts a file of articles in. */
export function addArticles(place: Place, file: string): void {
  const { code, stderr } = runProgram(['add', file, ...place.store, ...place.queue]);
  if (code !== 0) throw new Error(stderr);
}

/** Works until nothing is left to do. */
export function drain(place: Place): void {
  const { code, stderr } = runProgram(['work', '--drain', ...place.store, ...place.queue]);
  if (code !== 0) throw new Error(stderr);
}

export function exportAll(place: Place): string {
  return runProgram(['export', 'jsonl', ...place.store]).stdout;
}

/** What `status --json` says. */
export function readStatus(place: Place): { articles: Record<string, number>; setAside: unknown[] } {
  return JSON.parse(runProgram(['status', '--json', ...place.store]).stdout) as ReturnType<typeof readStatus>;
}
