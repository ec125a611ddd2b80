import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { Article } from '../../schemas/index.ts';
import { drain, exportAll, type Place, readStatus, WorkerProcess } from '../crash/worker-process.ts';
import { FaultsFolder, makeArticles } from './faults-folder.ts';
import { runAside } from './run-aside.ts';
import { until } from './until.ts';

jest.setTimeout(120_000);

const TIMES = 50;
const folder = new FaultsFolder();
const articles = await makeArticles(8);
const line = (article: Article) => JSON.stringify(article);
const file = folder.write('articles.jsonl', articles);
const undisturbed = folder.undisturbed(file);

/** An article as an item of a feed; its id there is that of the item. */
function feedItem({ id, text, published }: Article): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `&lt;p>${paragraph}&lt;/p>`);
  return `<item><guid>${id}</guid><title>Sent again</title><pubDate>${published}</pubDate><description>${paragraphs.join('')}</description></item>`;
}

function feedOf(items: readonly Article[]): string {
  return `<rss version="2.0"><channel><title>Bay Wire</title>${items.map(feedItem).join('')}</channel></rss>`;
}

/** Works with a folder or feed to take from, until everything is done that came. */
async function takeFrom(place: Place, flags: readonly string[], count: number): Promise<void> {
  const workers = [0, 1].map(() => new WorkerProcess([...place.store, ...flags, '--threads', '1']));
  for (const worker of workers) worker.start();
  await until(
    () => workers.some(({ said }) => new RegExp(`"articles":${count}\\b`, 'u').test(said)) || readStatus(place).articles['total'] === count,
  );
  expect(await Promise.all(workers.map((worker) => worker.end('SIGTERM')))).toEqual([0, 0]);
  drain(place);
}

describe(`the same articles, sent ${TIMES} times by several processes at once, are kept once`, () => {
  const many = Array.from({ length: TIMES }, () => articles).flat();

  test('as a file and on standard input, while a worker takes them', async () => {
    const place = folder.place('add');
    const copies = folder.write('copies.jsonl', many);
    const adds = [0, 1, 2, 3].map((index) =>
      index % 2 === 0 ? runAside(['add', copies, ...place.store]) : runAside(['add', ...place.store], many.map(line).join('\n')),
    );
    const ran = await Promise.all([...adds, runAside(['work', '--drain', ...place.store])]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    const accepted = ran.map(({ stderr }) => Number(/(\d+) new/u.exec(stderr)?.[1] ?? 0)).reduce((sum, count) => sum + count);
    expect(accepted).toBe(articles.length);
    drain(place);
    expect(exportAll(place) === undisturbed).toBe(true);
  });

  test('in a folder that two processes watch', async () => {
    const place = folder.place('watch');
    const inbox = folder.file('inbox');
    mkdirSync(inbox);
    for (let copy = 0; copy < TIMES; copy += 1) writeFileSync(join(inbox, `${copy}.jsonl`), articles.map(line).join('\n'));
    await takeFrom(place, ['--watch', inbox], articles.length);
    expect(exportAll(place) === undisturbed).toBe(true);
  });

  test('in a feed that two processes read', async () => {
    const [once, often] = [folder.place('feed-once'), folder.place('feed-often')];
    const [feed, copies] = [folder.file('feed.xml'), folder.file('copies.xml')];
    writeFileSync(feed, feedOf(articles));
    writeFileSync(copies, feedOf(many));
    await takeFrom(once, ['--feed', feed], articles.length);
    await takeFrom(often, ['--feed', copies, '--feed', feed, '--every', '100ms'], articles.length);
    const exported = exportAll(often);
    expect(exported.match(/"type":"article"/gu)).toHaveLength(articles.length);
    expect(exported === exportAll(once)).toBe(true);
  });
});
