import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newPassword } from '../../cli/new-password.ts';
import { checkPassword } from '../../review/server/security/check-password.ts';
import { openStore } from '../../store/open-store.ts';
import { program, runProgram } from '../program.ts';
import { freePort } from '../servers/free-port.ts';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-review-'));
const file = join(folder, 'news.db');
const store = ['--store', file];
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});
beforeAll(() => {
  runProgram(['check', 'fixtures/articles/ferry-accident', ...store]);
});

interface Review {
  readonly child: ChildProcess;
  readonly address: string;
  /** how it ended, and what it said */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts the desk and waits until it is open. */
async function startReview(...args: string[]): Promise<Review> {
  const child = spawn(process.execPath, [program, 'review', ...store, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (piece: Buffer) => {
      said.stderr += piece.toString();
      const found = /"address":"(?<address>[^"]+)"/.exec(said.stderr)?.groups?.['address'];
      if (found !== undefined) resolve(found);
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { child, address, ended };
}

describe('review', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('opens the desk, says where, and ends cleanly on %s', async (signal) => {
    const { child, address, ended } = await startReview();
    const queue = (await (await fetch(`${address}/api/conflicts`)).json()) as { total: number };
    expect(queue.total).toBeGreaterThan(0);
    expect((await fetch(address)).headers.get('content-type')).toMatch(/^text\/html/);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect([code, stdout]).toEqual([0, '']);
    for (const line of stderr.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), pid: child.pid });
  });

  test('a port that another program has is named in one line', async () => {
    const { child, address, ended } = await startReview();
    const { port } = new URL(address);
    const { code, stderr } = runProgram(['review', ...store, '--port', port]);
    expect([code, stderr]).toEqual([
      2,
      `crosscheck: port ${port} of 127.0.0.1 cannot be used: another program has it; name another port\n`,
    ]);
    child.kill();
    await ended;
  });

  test('a store that is not there is named, and not made', () => {
    const absent = join(folder, 'absent.db');
    const { code, stderr } = runProgram(['review', '--store', absent]);
    expect([code, stderr]).toEqual([
      2,
      `crosscheck: ${absent}: there is no such store; expected one that "crosscheck add" or "crosscheck check --store" made\n`,
    ]);
    expect(runProgram(['status', '--store', absent, '--json']).stdout).toContain('"total":0');
  });

  test.each([[['--host', '0.0.0.0']], [['--allow-host', 'desk.example']]])('%j without users does not open', async (args) => {
    const { code, stderr } = runProgram(['review', ...store, '--port', String(await freePort()), ...args]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('there are no users; "crosscheck user add NAME --role admin" makes the first'),
    ]);
  });

  test.each([
    [['--lease', 'long'], 'flag --lease: "long" cannot be used; expected a whole number of minutes from 1 to 1440'],
    [['--allow-host', 'a b'], 'flag --allow-host: ["a b"] cannot be used; expected a host name like desk.example, or a list of them'],
    [['--port', '99999'], 'flag --port: "99999" cannot be used; expected a whole number from 0 to 65535'],
  ])('%j is wrong usage', (args, message) => {
    const { code, stderr } = runProgram(['review', ...store, ...args]);
    expect([code, stderr]).toEqual([2, `crosscheck: ${message}\n`]);
  });
});

describe('user and token', () => {
  const users = join(folder, 'users.db');
  const here = ['--store', users];
  beforeAll(() => {
    runProgram(['add', '-', ...here], { input: '{"id": "a", "text": "Nine towns lost power."}' });
  });

  test('a user is added with a password from a pipe, listed without it, and removed', async () => {
    const added = runProgram(['user', 'add', 'Ann Lee', '--role', 'admin', '--password-stdin', ...here], {
      input: 'correct horse battery\nnot this\n',
    });
    expect([added.code, added.stdout, added.stderr]).toEqual([0, '', 'crosscheck: Ann Lee may log in as admin\n']);
    const opened = await openStore({ file: users }, { pipeline: 1 });
    const { password } = (await opened.desk.user('Ann Lee'))!;
    await opened.close();
    expect(await checkPassword('correct horse battery', password)).toBe(true);
    expect(runProgram(['user', 'list', ...here]).stdout).toBe('{"name":"Ann Lee","role":"admin"}\n');
    expect(runProgram(['user', 'remove', 'Ann Lee', ...here]).code).toBe(0);
    expect(runProgram(['user', 'remove', 'Ann Lee', ...here])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no such user'),
    });
  });

  test.each([
    ['a short password', ['user', 'add', 'ben', '--password-stdin'], 'a password has at least 10 characters'],
    ['no terminal', ['user', 'add', 'ben'], 'there is no terminal to ask on; use --password-stdin'],
    ['a name that is none', ['user', 'add', '/ben', '--password-stdin'], 'a name begins with a letter or a digit'],
    [
      'a role that is none',
      ['user', 'add', 'ben', '--role', 'owner'],
      "argument 'owner' is invalid. Allowed choices are reader, reviewer, editor, admin",
    ],
    ['a token with a role that is none', ['token', 'add', 'feeds', '--role', 'owner'], 'Allowed choices are reader'],
    ['a token that is not there', ['token', 'remove', 'feeds'], 'there is no such token'],
  ])('%s is wrong usage', (_name, args, message) => {
    const { code, stdout, stderr } = runProgram([...args, ...here], { input: 'short\n' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^crosscheck: .*\n$/);
    expect(stderr).toContain(message);
  });

  test('a token is printed once, listed without what is secret, and removed', () => {
    const { stdout } = runProgram(['token', 'add', 'feeds', '--role', 'editor', ...here]);
    expect(stdout).toMatch(/^crosscheck_[\w-]{43}\n$/);
    expect(runProgram(['token', 'list', ...here]).stdout).toBe('{"name":"feeds","role":"editor"}\n');
    expect(runProgram(['token', 'remove', 'feeds', ...here]).code).toBe(0);
    expect(runProgram(['token', 'list', ...here]).stdout).toBe('');
  });
});

describe('a password on a terminal', () => {
  /** A terminal on which keys are pressed; what it shows is kept. */
  function terminal(...typed: string[]) {
    const input = Object.assign(new PassThrough(), {
      isTTY: true,
      raw: [] as boolean[],
      setRawMode: (raw: boolean) => input.raw.push(raw),
    });
    const output = new PassThrough();
    const answers = [...typed];
    output.on('data', (piece: Buffer) => {
      if (piece.toString().includes(': ')) setImmediate(() => input.write(answers.shift() ?? '\u0003'));
    });
    return { input, output };
  }
  const ask = (...typed: string[]) => newPassword(terminal(...typed), { isPiped: false });

  test('is typed twice, without being shown', async () => {
    const shown = terminal('correct horse\r', 'correct horse\r');
    const seen: string[] = [];
    shown.output.on('data', (piece: Buffer) => seen.push(piece.toString()));
    expect(await newPassword(shown, { isPiped: false })).toBe('correct horse');
    expect(seen.join('')).toBe('Password: \nThe same again: \n');
    expect(shown.input.raw).toEqual([true, false, true, false]);
  });

  test('can be mended while it is typed', async () => {
    expect(await ask('correct houx\u007F\u007Frse é😀\u007F\n', 'correct horse é\n')).toBe('correct horse é');
  });

  test.each([
    [['correct horse\r', 'correct house\r'], 'the two are not the same'],
    [['short\r', 'short\r'], 'a password has at least 10 characters'],
    [['correct\u0003'], 'no password was given'],
    [['correct horse\r', '\u0004'], 'no password was given'],
  ])('%j is refused', async (typed, message) => {
    await expect(ask(...typed)).rejects.toThrow(message);
  });
});
