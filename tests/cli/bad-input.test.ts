import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { program } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

const good = 'At least 58 ferries were laid up after the storm, the harbour master said on Monday.';
const LIMIT_MS = 30_000;
const LIMIT_KB = 1_000_000;

/** Writes 100 MB without holding them. */
function writeHuge(file: string, before: string, after: string): void {
  const handle = openSync(file, 'w');
  writeSync(handle, before);
  for (let index = 0; index < 100; index += 1) writeSync(handle, 'nine ferries were laid up '.repeat(40_000).slice(0, 1_000_000));
  writeSync(handle, after);
  closeSync(handle);
}

/** Runs `check --json` and measures it: exit code, messages, articles that were done, peak memory. */
function check(
  folder: string,
  paths: readonly string[] = [folder],
): { code: number | null; stderr: string; done: string[]; kilobytes: number } {
  const out = join(folder, '.out');
  const meter = 'process.on("exit", () => require("node:fs").writeFileSync(process.env.METER, String(process.resourceUsage().maxRSS)))';
  writeFileSync(join(folder, '.meter.cjs'), meter);
  const env = { ...process.env, METER: join(folder, '.peak') };
  const args = ['--require', join(folder, '.meter.cjs'), program, 'check', '--json', '--out', out, ...paths];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: LIMIT_MS });
  const articles = readFileSync(join(out, 'articles.jsonl'), 'utf8').split('\n').slice(0, -1);
  const done = articles.map((line) => (JSON.parse(line) as { id: string }).id);
  return { code: status, stderr, done, kilobytes: Number(readFileSync(join(folder, '.peak'), 'utf8')) };
}

const row = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
const damaged = (text: string, byte: number) => Buffer.concat([Buffer.from(`${good}\n${text}`), Buffer.from([byte, 0x28])]);

/** Name, the bad file and its content, what must be said of it, and which of its articles are done. */
const table: readonly (readonly [string, string, string | Buffer | ((file: string) => void), RegExp, string[]])[] = [
  ['an empty file', 'bad.txt', '', /bad\.txt: it is empty; /u, []],
  [
    'binary junk',
    'bad.txt',
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)),
    /bad\.txt: it is not text \(.*\); /u,
    [],
  ],
  [
    'binary junk as JSONL',
    'bad.jsonl',
    Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)),
    /bad\.jsonl:\d+: the line is not .*; /u,
    [],
  ],
  ['invalid UTF-8', 'bad.txt', damaged('It sank: ', 0xc3), /bad\.txt:2: it is not valid UTF-8 at byte \d+; save the file as UTF-8/u, []],
  [
    'a line cut in half',
    'bad.jsonl',
    `${row('a', good)}{"id":"b","te\n${row('c', good)}`,
    /bad\.jsonl:2: the line is not whole.*; write the line again/u,
    ['a', 'c'],
  ],
  ['a file cut in half', 'bad.json', '[{"id":"a","text":"It sa', /bad\.json: the file is not JSON, or breaks off; mend it/u, []],
  ['100 MB on one line of text', 'bad.txt', (file) => writeHuge(file, '', ''), /bad\.txt: it has 100000000 bytes.*; split it/u, []],
  [
    '100 MB on one line of JSONL',
    'bad.jsonl',
    (file) => writeHuge(file, `${row('a', good)}{"text":"`, `"}\n${row('c', good)}`),
    /bad\.jsonl:2: the line has 100000\d+ bytes and was passed over; /u,
    ['a', 'c'],
  ],
  [
    'a million numbers',
    'bad.txt',
    Array.from({ length: 1_000_000 }, (_, index) => index).join(' '),
    /bad\.txt: bad: text cut at 200,000 of 6,888,889 characters; split/u,
    [],
  ],
  ['100,000 repeated letters', 'bad.txt', `${good} ${'a'.repeat(100_000)}`, /bad\.txt: bad: 100,000 characters of .* passed over; /u, []],
  ['100,000 nested tags', 'bad.html', `${'<div>'.repeat(100_000)}${good}`, /bad\.html: 100000 tags are open inside one another; /u, []],
  [
    '100,000 unclosed tags of other kinds',
    'bad.html',
    `${'<a><b><i><font>'.repeat(25_000)}${good}`,
    /bad\.html: 100000 tags are open inside one another; /u,
    [],
  ],
];

const cases = table.map(([name, file, content, message, left]) => ({ name, file, content, message, left }));

test.each(cases)(
  '$name is named, and the others are done',
  ({ file, content, message, left }) => {
    const folder = tempFolder({ 'first.txt': good, 'zlast.txt': good });
    if (typeof content === 'function') content(join(folder, file));
    else writeFileSync(join(folder, file), content);
    const { code, stderr, done, kilobytes } = check(folder);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(1);
    // on a slow machine what is left of the bad article may run out of its time, and is then named
    expect(done.filter((id) => id !== 'bad').sort()).toEqual([...left, 'first', 'zlast'].sort());
    expect(kilobytes).toBeLessThan(LIMIT_KB);
  },
  LIMIT_MS + 10_000,
);

test('10,000 nested elements are read', () => {
  const folder = tempFolder({
    'deep.html': `<html><body>${'<div>'.repeat(10_000)}<p>${good} ${good}</p>${'</div>'.repeat(10_000)}</body></html>`,
  });
  expect(check(folder)).toMatchObject({ code: 0, done: ['deep'], stderr: expect.stringContaining('nesting cut at 200 of 10003 levels') });
});

test('an empty folder and a missing path are named, and the others are done', () => {
  const folder = tempFolder({ 'first.txt': good, 'none/.keep': '' });
  const { code, stderr, done } = check(folder, [join(folder, 'none'), join(folder, 'gone.txt'), join(folder, 'first.txt')]);
  expect({ code, done }).toEqual({ code: 1, done: ['first'] });
  expect(stderr).toMatch(/none: the folder has no file that can be read; put/u);
  expect(stderr).toMatch(/gone\.txt: there is no such file or folder; check the path/u);
});
