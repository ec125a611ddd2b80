import { expect, test } from '@jest/globals';
import { capArticle } from '../../../pipeline/nlp/cap-article.ts';
import type { Article } from '../../../schemas/index.ts';

const article = (text: string): Article => ({ id: 'a', version: 'v', source: 'Bay Wire', language: 'en', text });

test('an ordinary article is left as it is', () => {
  const ordinary = article(`Nine towns lost power.\n\n${'-'.repeat(80)}\n\nTwo did not.`);
  expect(capArticle(ordinary)).toBe(ordinary);
});

test('a long text is cut, never inside a character', () => {
  const { text, capped } = capArticle(article(`${'😀 '.repeat(66_666)}😀 and so on`.slice(1).replace(/^./u, 'x')));
  expect(text.length).toBeLessThanOrEqual(200_000);
  expect(text).toBe(Buffer.from(text).toString());
  expect(capped).toEqual([expect.stringMatching(/^text cut at (?:200,000|199,999) of 200,\d{3} characters$/u)]);
});

test('junk is counted, and stays in the text', () => {
  const text = `Nine towns ${'a'.repeat(1234)} lost power.`;
  expect(capArticle(article(text))).toMatchObject({ text, capped: ['1,234 characters of endless words or repeated letters passed over'] });
});

test('capping twice adds nothing', () => {
  const junk = capArticle(article(`Nine ${'a'.repeat(999)}`));
  expect(capArticle(junk)).toBe(junk);
  const cut = capArticle(article('word '.repeat(50_000)));
  expect(capArticle(cut) === cut).toBe(true);
});
