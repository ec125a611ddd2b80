import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isFailure } from '../../readers/read-problem.ts';
import { readEverything } from './read-everything.ts';
import { tempFolder } from './temp-folder.ts';

const ids = async (paths: readonly string[]) => (await readEverything(paths)).articles.map(({ article }) => article.id);

const folder = tempFolder({
  'b.txt': 'B.',
  'a.md': 'A.',
  'sub/c.html': '<p>C.</p>',
  'rows.jsonl': '{"id":"r1","text":"R1."}\n{"id":"r2","text":"R2."}\n',
  'one.json': '{"text":"One."}',
  'many.json': '[{"id":"m1","text":"M1."},{"id":"m2"}]',
  '.hidden.txt': 'Hidden.',
  '.git/x.txt': 'Hidden.',
  'photo.png': 'PNG',
});

test('a folder is read in a fixed order, hidden files and other endings aside', async () => {
  const { articles, problems } = await readEverything([folder]);
  expect(articles.map(({ article }) => article.id)).toEqual(['a', 'b', 'm1', 'one', 'r1', 'r2', 'c']);
  expect(problems).toMatchObject([
    { file: join(folder, 'many.json'), code: 'bad-record', message: 'item 2: "text" is missing' },
    { file: join(folder, 'photo.png'), code: 'skipped-file' },
  ]);
});

test('a file is an outlet of its own, whatever led to it; so is a row', async () => {
  const { articles } = await readEverything([folder]);
  expect(Object.fromEntries(articles.map(({ article }) => [article.id, article.source]))).toEqual({
    a: 'a',
    b: 'b',
    c: 'c',
    one: 'one',
    m1: 'm1',
    r1: 'r1',
    r2: 'r2',
  });
});

test('globs, files and standard input go together; a file that two paths name is read once', async () => {
  expect(await ids([join(folder, '*.txt'), join(folder, 'b.txt'), join(folder, 'sub')])).toEqual(['b', 'c']);
  expect(await ids([join(folder, '**/*.html')])).toEqual(['c']);
  const { articles } = await readEverything(['-', join(folder, 'b.txt')], '{"id":"in","text":"In."}');
  expect(articles.map(({ article, file, line }) => [article.id, file, line])).toEqual([
    ['in', 'stdin', 1],
    ['b', join(folder, 'b.txt'), undefined],
  ]);
});

test('two files of one name are two articles', async () => {
  const outlets = tempFolder({ 'bay/story.txt': 'Nine.', 'harbour/story.txt': 'Ten.' });
  const { articles, problems } = await readEverything([outlets]);
  expect(articles.map(({ article }) => [article.id, article.source])).toEqual([
    ['bay/story', 'bay/story'],
    ['harbour/story', 'harbour/story'],
  ]);
  expect(problems).toMatchObject(['bay', 'harbour'].map((outlet) => ({ code: 'same-name', file: join(outlets, outlet, 'story.txt') })));
});

test('the results of a former run are passed over, but not a file of them that is named', async () => {
  const own = tempFolder({
    'a.txt': 'A.',
    'out/conflicts.jsonl': '{}\n',
    'out/report.html': '<p>Report.</p>',
    'out/articles.jsonl': '{"id":"old","text":"Old."}\n',
  });
  const { articles, problems } = await readEverything([own]);
  expect(articles.map(({ article }) => article.id)).toEqual(['a']);
  expect(problems).toMatchObject([{ file: join(own, 'out'), code: 'former-run' }]);
  expect(problems.some(isFailure)).toBe(false);
  expect(await ids([join(own, '*')])).toEqual(['a']);
  expect(await ids([join(own, '**/*')])).toEqual(['a']);
  expect(await ids([join(own, 'out/articles.jsonl')])).toEqual(['old']);
});

test('Markdown loses its marks, plain text keeps what looks like them', async () => {
  const marked = tempFolder({ 'a.md': '---\ntitle: Fire\n---\n# Fire\n\n**Nine** died.\n', 'b.txt': '**Nine** died.' });
  const { articles } = await readEverything([marked]);
  expect(articles.map(({ article }) => article.text)).toEqual(['Fire\n\nNine died.', '**Nine** died.']);
});

test('an empty standard input is nothing', async () => {
  expect(await readEverything(['-'])).toEqual({ articles: [], problems: [] });
});

test.each([
  ['a path that is not there', 'nowhere.txt', 'no-such-path'],
  ['a pattern that nothing matches', 'none-*.txt', 'no-such-path'],
  ['an ending that is not read', 'photo.png', 'unknown-ending'],
])('%s is named', async (_name, path, code) => {
  expect((await readEverything([join(folder, path)])).problems).toMatchObject([{ file: join(folder, path), code }]);
});

test('an empty folder, an empty file and empty rows are named', async () => {
  const empty = tempFolder({ 'none/.keep': '', 'a.txt': '', 'b.jsonl': '\n\n', 'c.json': '[]', 'd.txt': ' \n' });
  const { problems } = await readEverything([join(empty, 'none'), empty]);
  expect(problems.map(({ code }) => code)).toEqual(['empty-folder', 'empty-file', 'empty-file', 'empty-file', 'no-text']);
});

test('a link in a circle ends, a broken link is named', async () => {
  const linked = tempFolder({ 'a.txt': 'A.' });
  symlinkSync(linked, join(linked, 'circle'));
  symlinkSync(join(linked, 'gone.txt'), join(linked, 'broken.txt'));
  const { articles, problems } = await readEverything([linked]);
  expect(articles).toHaveLength(1);
  expect(problems).toMatchObject([{ file: join(linked, 'broken.txt'), code: 'unreadable' }]);
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)('a file that may not be read is named', async () => {
  const closed = tempFolder({ 'a.txt': 'A.', 'b.txt': 'B.' });
  chmodSync(join(closed, 'a.txt'), 0);
  const { articles, problems } = await readEverything([closed]);
  expect(articles).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'unreadable' }]);
});
