import { afterEach, expect, jest, test } from '@jest/globals';
import { sampleArticle } from '../contracts/sample-run.ts';
import { type PoolOptions, ThreadPool } from '../../workers/threads/thread-pool.ts';

// a machine under load starts programs and threads slowly
jest.setTimeout(60_000);

const thread = new URL('mock-thread.mjs', import.meta.url);
const pools: ThreadPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function extractAll(texts: readonly string[], options: PoolOptions = {}): Promise<unknown[]> {
  const pool = new ThreadPool({ thread, threads: 2, ...options });
  pools.push(pool);
  return Promise.all(texts.map((text, index) => pool.run('extract', sampleArticle(`a${index}`, text))));
}

const done = (index: number) => ({ value: JSON.stringify({ articleId: `a${index}` }) });

test('every article comes back with its own result', async () => {
  const texts = Array.from({ length: 200 }, () => 'text');
  expect(await extractAll(texts)).toEqual(texts.map((_, index) => done(index)));
});

test.each([
  ['hang', { failure: 'it took longer than 0.5 s', code: 'too-slow' }],
  ['throw', { failure: 'thrown on purpose', code: 'not-done' }],
  ['exit', { failure: 'the thread ended', code: 'not-done' }],
  ['memory', { failure: 'it took too much memory', code: 'not-done' }],
])('an article that makes the thread %s costs itself only', async (deed, outcome) => {
  const texts = ['text', 'text', deed, ...Array<string>(20).fill('text')];
  const budgetMs = deed === 'hang' ? 500 : 20_000;
  expect(await extractAll(texts, { budgetMs, heapMb: 32 })).toEqual(texts.map((text, index) => (text === deed ? outcome : done(index))));
});

test('a line of bad articles is got through, one after another', async () => {
  const outcome = { failure: 'the thread ended', code: 'not-done' };
  expect(await extractAll(['exit', 'exit', 'exit', 'exit', 'exit', 'text'], { threads: 1 })).toEqual([
    outcome,
    outcome,
    outcome,
    outcome,
    outcome,
    done(5),
  ]);
});

test('a thread that cannot start fails its articles, and not the program', async () => {
  const missing = new URL('no-such-thread.mjs', import.meta.url);
  expect(await extractAll(['text', 'text'], { thread: missing })).toMatchObject([{ code: 'not-done' }, { code: 'not-done' }]);
});
