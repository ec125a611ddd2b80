import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import type { Article, WorkStatus } from '../../schemas/index.ts';
import { addArticles, drain, exportAll, type Place } from '../crash/worker-process.ts';
import { runProgram } from '../program.ts';
import { drainHere } from './drain-here.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';

jest.setTimeout(180_000);

const folder = new FaultsFolder();
const thread = new URL('poison-thread.mjs', import.meta.url);
const options = { thread, threads: 2, budgetMs: 2_000, heapMb: 256 };

/** An article with a marker at its end: what a thread does when it meets it in that stage. */
function poisoned(article: Article, marker: string): Article {
  return { ...article, text: `${article.text}\n\nPOISON ${marker}` };
}

/** Poisons some of the articles, each by its own marker: `{'article-3': 'digest throw'}`. */
function poison(articles: readonly Article[], markers: Readonly<Record<string, string>>): Article[] {
  return articles.map((article) => {
    const marker = markers[article.id];
    return marker === undefined ? article : poisoned(article, marker);
  });
}

function statusOf(place: Place): WorkStatus {
  return JSON.parse(runProgram(['status', '--json', ...place.store]).stdout) as WorkStatus;
}

describe('articles that a thread throws at, hangs on, or dies of', () => {
  const markers = {
    'article-0': 'digest throw',
    'article-7': 'digest hang',
    'article-13': 'digest block',
    'article-22': 'digest memory',
    'article-39': 'digest exit',
  };
  const place = folder.place('poison');
  const reasons = [
    { articleId: 'article-0', stage: 'extract', tries: 3, reason: 'thrown on purpose' },
    { articleId: 'article-13', stage: 'extract', tries: 3, reason: 'it took longer than 2 s' },
    { articleId: 'article-22', stage: 'extract', tries: 3, reason: 'it took too much memory' },
    { articleId: 'article-39', stage: 'extract', tries: 3, reason: 'the thread ended' },
    { articleId: 'article-7', stage: 'extract', tries: 3, reason: 'it took longer than 2 s' },
  ];

  test('are set aside with the reason after three tries; all others are done', async () => {
    addArticles(place, folder.write('poison.jsonl', poison(await makeArticles(40), markers)));
    await drainHere(folder.file('poison.db'), options);
    const { articles, setAside } = statusOf(place);
    expect(setAside).toEqual(reasons);
    expect(articles).toEqual({ total: 40, waiting: 0, running: 0, done: 35, setAside: 5 });
  });

  test('are named by status', () => {
    const { stdout } = runProgram(['status', ...place.store]);
    for (const { articleId, reason } of reasons) expect(stdout).toContain(`  ${articleId} extract, 3 tries: ${reason}\n`);
  });

  test('are tried again when somebody asks for it; then the outcome is as if nothing had been wrong', () => {
    expect(runProgram(['retry', 'article-0', ...place.store])).toMatchObject({
      code: 0,
      stderr: 'crosscheck: 1 article will be tried again\n',
    });
    expect(statusOf(place)).toMatchObject({ articles: { waiting: 1, setAside: 4 } });
    expect(runProgram(['retry', '--all', ...place.store])).toMatchObject({ code: 0 });
    drain(place);
    const undisturbed = folder.undisturbed(folder.file('poison.jsonl'));
    expect(exportAll(place) === undisturbed).toBe(true);
    expect(undisturbed).toContain('"type":"conflict"');
  });
});

test('articles that cannot be compared stay read and linked; other stories are compared', async () => {
  const place = folder.place('compare');
  addArticles(place, folder.write('compare.jsonl', poison(await makeArticles(24), { 'article-9': 'compare throw' })));
  await drainHere(folder.file('compare.db'), options);
  const { articles, stages, setAside, stories } = statusOf(place);
  expect(setAside).toEqual(
    ['article-10', 'article-11', 'article-8', 'article-9'].map((articleId) => ({
      articleId,
      stage: 'compare',
      tries: 3,
      reason: 'thrown on purpose',
    })),
  );
  expect(articles).toMatchObject({ waiting: 0, running: 0, done: 24 });
  expect([stages.extract.done, stages.link.done, stages.compare.done]).toEqual([24, 24, 20]);
  expect(stories).toBe(5);
  expect(exportAll(place)).toContain('"articleId":"article-9"');
});

test('an article that takes its process with it is set aside after twelve deaths, and no other', async () => {
  const place = folder.place('deaths');
  // it comes first, so that others are always taken beside it
  const articles = poison(await makeArticles(24), { 'article-0': 'digest kill' });
  addArticles(place, folder.write('deaths.jsonl', articles));
  const worker = fileURLToPath(new URL('poison-worker.mjs', import.meta.url));
  let deaths = 0;
  while (spawnSync(process.execPath, [worker, folder.file('deaths.db')]).signal === 'SIGKILL') deaths += 1;
  expect(deaths).toBeLessThanOrEqual(12);
  const status = statusOf(place);
  expect(status.setAside).toMatchObject([{ articleId: 'article-0', stage: 'extract', tries: 12 }]);
  expect(status.setAside[0]?.reason).toMatch(/^the process that ran it ended 12 times/u);
  expect(status.articles).toEqual({ total: 24, waiting: 0, running: 0, done: 23, setAside: 1 });
});
