import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Ran, runProgram } from '../program.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-work-'));
const store = ['--store', join(folder, 'news.db')];
afterAll(() => rmSync(folder, { recursive: true }));

/** as many as `check` finds */
const CONFLICTS = readFileSync('fixtures/golden/conflicts.jsonl', 'utf8').trim().split('\n').length;

const run = (...args: string[]): Ran => runProgram(args, { env: { CROSSCHECK_CONFIG: '' } });
const linesOf = ({ stdout }: Ran) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('add, work, status, export', () => {
  let added: Ran;
  let worked: Ran;
  beforeAll(() => {
    added = run('add', 'fixtures/articles', ...store);
    worked = run('work', '--drain', ...store);
  });

  test('add says what it accepted, and adding again changes nothing', () => {
    expect([added.code, added.stdout, added.stderr]).toEqual([
      0,
      '',
      'crosscheck: 16 articles accepted: 16 new, 0 revised, 0 known already\n',
    ]);
    expect(run('add', 'fixtures/articles', ...store).stderr).toContain('0 new, 0 revised, 16 known already');
  });

  test('work --drain ends when all is done, and logs JSON to standard error', () => {
    expect([worked.code, worked.stdout]).toEqual([0, '']);
    const said = worked.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string });
    expect(said.at(-1)?.msg).toBe(`16 articles done, ${CONFLICTS} conflicts`);
  });

  test('status counts articles and stages', () => {
    const [status] = linesOf(run('status', '--json', ...store));
    const done = { waiting: 0, running: 0, done: 16, setAside: 0 };
    expect(status).toMatchObject({ articles: { total: 16, ...done }, conflicts: CONFLICTS, stories: 5, setAside: [] });
    expect(status).toMatchObject({ stages: { extract: done, link: done, compare: done } });
    expect(run('status', ...store).stdout).toContain(
      `16 articles: 0 waiting, 0 running, 16 done, 0 set aside\n5 stories, ${CONFLICTS} conflicts\n`,
    );
  });

  test('the conflicts are those that check finds', () => {
    const exported = linesOf(run('export', 'jsonl', ...store)).filter(({ type }) => type === 'conflict');
    const checked = linesOf(run('check', 'fixtures/articles', '--json'));
    expect(exported.map(({ type: _, ...conflict }) => conflict)).toEqual(checked);
  });

  test('export writes articles, then claims, then conflicts, then stories', () => {
    const types = linesOf(run('export', 'jsonl', ...store)).map(({ type }) => type);
    expect([...new Set(types)]).toEqual(['article', 'claim', 'conflict', 'story']);
    expect([...types].sort()).toEqual(types);
  });

  test('explain knows the conflicts of a store', () => {
    const id = String(linesOf(run('export', 'jsonl', ...store)).find(({ type }) => type === 'conflict')?.['id']);
    expect(run('explain', id, ...store).code).toBe(0);
  });
});

describe('a mistake is one line that says what to do', () => {
  test.each([
    [['retry', ...store], 2, 'crosscheck: retry needs ids, or --all; see "crosscheck retry --help"\n'],
    [['retry', 'nobody', ...store], 1, 'crosscheck: nobody: it was not set aside; "crosscheck status" shows what was\n'],
    [['export', 'xml', ...store], 2, 'Allowed choices are claimreview'],
    [['work', '--port', 'x', ...store], 2, 'flag --port'],
    [['status', '--database', 'mysql://x'], 2, 'postgres://'],
    [['status', '--store', folder], 1, folder],
  ])('%j', (args, code, message) => {
    const ran = run(...args);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).not.toContain('    at ');
  });

  test('bad lines are named, and the good ones go in', () => {
    const file = join(folder, 'mixed.jsonl');
    writeFileSync(
      file,
      '{"id":"good","text":"Nine towns lost power."}\n{"id":"bad"}\nnot json\n{"id":"fine","text":"Ten towns lost power."}\n',
    );
    const ran = run('add', file, '--store', join(folder, 'mixed.db'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('2 articles accepted: 2 new');
    expect(ran.stderr.match(/mixed\.jsonl:[23]/gu)).toHaveLength(2);
  });
});

test('check --store compares with what the store holds', () => {
  const shared = ['--store', join(folder, 'shared.db')];
  const [first, second] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')];
  const text = (figure: number) => `The ferry Solvana Star carried ${figure} people when it capsized off Port Meral on Monday.`;
  writeFileSync(first, `${JSON.stringify({ id: 'a', source: 'Coastline Press', text: text(187) })}\n`);
  writeFileSync(second, `${JSON.stringify({ id: 'b', source: 'Meral Gazette', text: text(214) })}\n`);
  expect(run('check', first, '--json', ...shared).stdout).toBe('');
  const [conflict] = linesOf(run('check', second, '--json', ...shared));
  expect(conflict).toMatchObject({ kind: 'quantity', sides: [{ origins: 1 }, { origins: 1 }] });
});
