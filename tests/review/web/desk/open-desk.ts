import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, runProgram } from '../../../program.ts';

/** A desk that is open, on a store of its own. */
export interface Desk {
  readonly address: string;
  /** runs the program on its store: `run(['work', '--drain'])` */
  readonly run: (args: readonly string[], input?: string) => void;
  /** puts articles in and has them read and compared, while the desk is open */
  readonly add: (articles: readonly object[]) => void;
  readonly close: () => Promise<void>;
}

interface Users {
  readonly [name: string]: { readonly role: string; readonly password: string };
}

/** Compares articles in a new store and opens the built desk on it, as a person would: `crosscheck review`. */
export async function openDesk(articles: readonly string[] | readonly object[], users: Users = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-desk-'));
  const store = ['--store', join(folder, 'desk.db')];
  const run = (args: readonly string[], input = '') => {
    const ran = runProgram([...args, ...store], { input });
    if (ran.code !== 0) throw new Error(`crosscheck ${args.join(' ')}: ${ran.stderr}`);
  };
  const add = (rows: readonly object[]) => {
    run(['add', '-'], rows.map((row) => JSON.stringify(row)).join('\n'));
    run(['work', '--drain', '--threads', '1']);
  };
  run(['check', ...pathsOf(articles, folder)]);
  for (const [name, { role, password }] of Object.entries(users)) run(['user', 'add', name, '--role', role, '--password-stdin'], password);
  const server = await startServer(store);
  const close = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: server.address, run, add, close };
}

function pathsOf(articles: readonly string[] | readonly object[], folder: string): readonly string[] {
  const paths = articles.filter((one) => typeof one === 'string');
  if (paths.length > 0) return paths;
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, articles.map((row) => JSON.stringify(row)).join('\n'));
  return [file];
}

function startServer(store: readonly string[]): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [program, 'review', '--port', '0', '--second-reviewer', ...store], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      const address = /"address":"(?<address>http:[^"]+)"/.exec(told)?.groups?.['address'];
      if (address !== undefined) resolve({ address, stop });
    });
    child.once('exit', () => reject(new Error(`the desk did not open: ${told}`)));
  });
}
