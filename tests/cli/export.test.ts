import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Judgement } from '../../schemas/index.ts';
import { type Ran, runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';
import { makeJudgedStore } from './judged-store.ts';

jest.setTimeout(120_000);

const folder = tempFolder();
const store = ['--store', join(folder, 'news.db')];
const site = ['--publisher', 'Tarn Checks', '--publisher-url', 'https://checks.example', '--page-url', 'https://checks.example/{id}'];
const run = (...args: string[]): Ran => runProgram(['export', ...args, ...store], { env: { CROSSCHECK_CONFIG: '' } });
const rowsOf = (text: string) => parse<Record<string, string>>(text, { bom: true, columns: true });

let judgements: Judgement[];
beforeAll(async () => {
  judgements = await makeJudgedStore(store[1]!);
});

describe('a format goes to standard output, whole and alone', () => {
  test.each([
    ['csv', /^\ufeffconflict_id,/u],
    ['markdown', /^# Verified claims\n/u],
    ['html', /^<!doctype html>[\s\S]*The harbour log says so\.[\s\S]*<\/html>\s*$/u],
    ['annotations', /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"[\s\S]*\]\}\n$/u],
    ['audit', /^\{"entry":1,"previous":"0{64}"/u],
    ['jsonl', /^\{"type":"article","id":/u],
  ])('%s', (format, begins) => {
    const { code, stdout, stderr } = run(format);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(begins);
  });

  test('claimreview', () => {
    const { code, stdout, stderr } = run('claimreview', ...site);
    expect([code, stderr]).toEqual([0, '']);
    const { '@graph': reviews } = JSON.parse(stdout) as { '@graph': unknown[] };
    const { conflictId, answer } = judgements[0]!;
    expect(reviews).toMatchObject([{ url: `https://checks.example/${conflictId}`, reviewRating: { alternateName: answer } }]);
  });
});

describe('--out', () => {
  test('writes a file, in a folder that is made', () => {
    const out = join(folder, 'out', 'claims.xlsx');
    expect(run('xlsx', '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(join(folder, 'out'))).toEqual(['claims.xlsx']);
  });

  test('gives the same bytes as standard output', () => {
    const out = join(folder, 'out', 'claims.csv');
    run('csv', '--out', out);
    expect(readFileSync(out, 'utf8')).toBe(run('csv').stdout);
  });

  test('that cannot be written is named, and leaves nothing', () => {
    mkdirSync(join(folder, 'taken'));
    const { code, stderr } = run('csv', '--out', join(folder, 'taken'));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/taken: the results cannot be written \(EISDIR\); name a file/u)]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('of a refused export leaves no file', () => {
    const out = join(folder, 'refused.jsonld');
    expect(run('claimreview', ...site.slice(0, 4), '--page-url', 'https://other.example/{id}', '--out', out).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('narrowed', () => {
  const statusesOf = (...args: string[]) => new Set(rowsOf(run('csv', ...args).stdout).map(({ status }) => status));

  test('by status', () => {
    expect(statusesOf()).toEqual(new Set(['resolved', 'not-a-conflict', 'open']));
    expect(statusesOf('--status', 'resolved')).toEqual(new Set(['resolved']));
    expect(statusesOf('--status', 'open')).toEqual(new Set(['open']));
  });

  test('by kind, story and outlet', () => {
    const [row = {}] = rowsOf(run('csv').stdout);
    const { kind = '', story_id: story = '', outlet = '' } = row;
    expect(new Set(rowsOf(run('csv', '--kind', kind).stdout).map((one) => one['kind']))).toEqual(new Set([kind]));
    expect(new Set(rowsOf(run('csv', '--story', story).stdout).map((one) => one['story_id']))).toEqual(new Set([story]));
    expect(rowsOf(run('csv', '--outlet', outlet).stdout).map((one) => one['outlet'])).toContain(outlet);
  });

  test('jsonl has the conflicts with the articles that they quote and the judgements on them', () => {
    const lines = run('jsonl', '--status', 'resolved').stdout.trim().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { type: string; id: string });
    const types = records.map(({ type }) => type);
    expect(types).toEqual([...types.filter((type) => type === 'article'), 'conflict', 'judgement']);
    expect(records.at(-1)?.id).toBe(judgements[0]?.id);
  });

  test('to nothing is an empty document, and said', () => {
    const { code, stdout, stderr } = run('markdown', '--status', 'disagreed');
    expect([code, stdout, stderr]).toEqual([0, '# Verified claims\n\nNo conflicts.\n', 'crosscheck: there are no such conflicts\n']);
    const reviews = run('claimreview', '--status', 'open', ...site);
    expect([reviews.code, JSON.parse(reviews.stdout)]).toEqual([0, { '@context': 'https://schema.org', '@graph': [] }]);
    expect(reviews.stderr).toBe('crosscheck: no conflict is resolved, so that there is nothing to review\n');
  });
});

test('csv defuses formulas, and --csv-raw leaves them', () => {
  const rationales = (...args: string[]) => new Set(rowsOf(run('csv', ...args).stdout).map(({ rationale }) => rationale));
  expect(rationales()).toContain("'=cmd|x");
  expect(rationales('--csv-raw')).toContain('=cmd|x');
});

describe('a conflict that ClaimReview cannot have', () => {
  test('is named with what is missing; the rest goes out, and the exit code says so', () => {
    const own = [
      '--publisher',
      'X',
      '--publisher-url',
      'https://coastlinepress.example',
      '--page-url',
      'https://coastlinepress.example/{id}',
    ];
    const { code, stdout, stderr } = run('claimreview', ...own);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^crosscheck: conflict-[\da-f]+ \("How many [^\n]*"\) was left out; itemReviewed: the claim comes from the publisher's own site[^\n]*\n$/u,
    );
    expect(JSON.parse(stdout)).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });
});

describe('a mistake is one line that says what to do', () => {
  test.each<[string[], RegExp]>([
    [['claimreview'], /claimreview needs --publisher, --publisher-url, --page-url/u],
    [
      ['claimreview', ...site.slice(0, 4), '--page-url', 'https://checks.example/all'],
      /flag --page-url: .* expected an http or https address with \{id\}/u,
    ],
    [['claimreview', '--publisher-url', 'javascript:alert(1)'], /flag --publisher-url/u],
    [['audit', '--kind', 'date'], /the audit log goes out whole/u],
    [['markdown', '--csv-raw'], /--csv-raw goes with csv only/u],
    [['csv', '--status', 'done'], /Allowed choices are open, confirmed/u],
    [['csv', '--story', 'story-0'], /story-0: there is no such story/u],
    [['csv', '--out', 'a', '--out', 'b'], /may be given once/u],
    [['xml'], /Allowed choices are claimreview, csv, xlsx, jsonl, annotations, markdown, html, audit/u],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('an empty store has empty documents', () => {
  const empty = ['--store', join(folder, 'empty.db')];
  runProgram(['work', '--drain', ...empty]);
  for (const format of ['csv', 'annotations', 'markdown', 'html', 'jsonl', 'audit', 'xlsx']) {
    const { code, stderr } = runProgram(['export', format, ...empty]);
    expect([format, code]).toEqual([format, 0]);
    expect(stderr).toBe(format === 'audit' ? '' : 'crosscheck: there are no such conflicts\n');
  }
});

test('a store that is not there is refused, and not made', () => {
  const typo = join(folder, 'nwes.db');
  const { code, stdout, stderr } = runProgram(['export', 'csv', '--store', typo]);
  expect([code, stdout, existsSync(typo)]).toEqual([2, '', false]);
  expect(stderr).toContain('there is no such store');
});

describe('verify', () => {
  const verify = (input: string) => runProgram(['verify', '-'], { input });

  test('follows the log, and gives its last hash', () => {
    const log = run('audit').stdout;
    const { hash } = JSON.parse(log.trim().split('\n').at(-1) ?? '') as { hash: string };
    expect(verify(log)).toEqual({ code: 0, stdout: `4 entries, the last hash is ${hash}\n`, stderr: '' });
  });

  test('names the line that was changed', () => {
    const { code, stdout, stderr } = verify(run('audit').stdout.replace('rounding', 'update'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe('crosscheck: -:2: it was changed after it was written; the entries before it stand\n');
  });

  test('names a file that is not there', () => {
    expect(runProgram(['verify', join(folder, 'none.jsonl')])).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') });
  });
});
