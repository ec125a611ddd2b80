import { expect, test } from '@jest/globals';
import { readArticleTerms } from '../../../../pipeline/compare/stories/article-terms.ts';
import { foldExactCopies, foldNearCopies } from '../../../../pipeline/compare/stories/fold-copies.ts';
import type { Article, Repeat } from '../../../../schemas/index.ts';

const report = 'The board of Brackholm closed the depot near Norvik on Tuesday, and crews pumped water from the harbour until the morning.';

function article(id: string, text: string): Article {
  return { id, version: '1', source: id, language: 'en', text };
}

function wholeRepeat(articles: readonly Article[]): Repeat {
  const occurrences = articles.map(({ id, text }) => ({ articleId: id, span: { start: 0, end: text.length, text } }));
  return { id: 'r', kind: 'across', occurrences, origin: 0, changed: [], boilerplate: false, rule: 'repeat/across' };
}

function nearCopies(texts: readonly string[]): number[] {
  const articles = texts.map((text, number) => article(String(number), text));
  const terms = articles.map((one) => readArticleTerms(one, undefined, { skipped: [], outlets: [one.source] }));
  return foldNearCopies({ articles, terms, areApart: () => false }, [wholeRepeat(articles)]);
}

test('exact copies are one text, whatever their spaces', () => {
  expect(foldExactCopies([article('a', report), article('b', 'Another.'), article('c', report.replaceAll(' ', '  '))])).toEqual([
    [0, 2],
    [1],
  ]);
});

test('a figure changed in a copy leaves it a copy', () => {
  expect(nearCopies([report, report.replace('Tuesday', 'Wednesday')])).toEqual([0, 0]);
});

test('a form filled in with other names is another report', () => {
  expect(nearCopies([report, report.replace('Brackholm', 'Merridew').replace('Norvik', 'Qualby')])).toEqual([0, 1]);
});
