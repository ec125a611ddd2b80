import { expect, test } from '@jest/globals';
import { generateArticles } from '../../bench/generate-articles.ts';
import { readFixtures } from '../../bench/read-fixtures.ts';

const originals = await readFixtures();

const plan = (count: number, seed: number) => ({ count, seed, rewording: { event: 0.5, outlet: 0.2 } });

test('the same seed gives the same articles', () => {
  expect(generateArticles(originals, plan(12, 7))).toEqual(generateArticles(originals, plan(12, 7)));
  expect(generateArticles(originals, plan(12, 7))).not.toEqual(generateArticles(originals, plan(12, 8)));
});

test('articles are 2.6 kB long on the average, and no two are alike', () => {
  const articles = generateArticles(originals, plan(200, 7));
  const lengths = articles.map(({ text }) => text.length);
  expect(Math.min(...lengths)).toBeGreaterThan(2_000);
  expect(Math.max(...lengths)).toBeLessThan(4_000);
  expect(Math.abs(lengths.reduce((sum, length) => sum + length, 0) / lengths.length - 2_600)).toBeLessThan(100);
  expect(new Set(articles.map(({ text }) => text)).size).toBe(200);
});
