import { spawnSync } from 'node:child_process';

/** The built program; `npm test` builds it first. */
export const program = process.env['CROSSCHECK_PROGRAM'] ?? 'dist/cli/main.js';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
  /** options of node itself */
  readonly node?: readonly string[];
}

/** Runs the built program to its end. `runProgram(['extract', '-'], {input})`. */
export function runProgram(args: readonly string[], { env = {}, input = '', cwd, node = [] }: Circumstances = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    input,
    maxBuffer: 200_000_000,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code: status, stdout, stderr };
}
