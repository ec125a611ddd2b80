import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { program, type Ran } from '../program.ts';

export interface RanAside extends Ran {
  readonly milliseconds: number;
}

/** Runs the built program beside this process, which goes on meanwhile: `await runAside(['add', file, '--store', store])`. */
export async function runAside(args: readonly string[], input = ''): Promise<RanAside> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args]);
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, stdout, stderr, milliseconds: performance.now() - began };
}
