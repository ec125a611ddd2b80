import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, extract } from '../../pipeline/index.ts';
import type { Article, Comparison } from '../../schemas/index.ts';
import { readFixtures } from '../../bench/read-fixtures.ts';
import { runs } from './runs.ts';

const articles = await readFixtures();
const extractions = new Map(articles.map((article) => [article.id, extract(article)]));

function compareAll(chosen: readonly Article[]): Comparison {
  return compare(
    chosen,
    chosen.map((article) => extractions.get(article.id) ?? extract(article)),
  );
}

const shuffled = fc.shuffledSubarray(articles, { minLength: articles.length, maxLength: articles.length });

describe('compare', () => {
  test('does not depend on the order of the articles', () => {
    const expected = JSON.stringify(compareAll(articles));
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(JSON.stringify(compareAll(order))).toBe(expected);
      }),
      runs(8),
    );
  });

  test.each(articles.map((article) => [article.id, article] as const))(
    'an exact copy of %s adds no conflict and no witness',
    (_id, article) => {
      const before = compareAll(articles);
      const copy = { ...article, id: `${article.id}-copy`, source: 'Copycat Daily' };
      expect(questions(compareAll([...articles, copy]))).toEqual(questions(before));
    },
  );

  test('a story has the same flags alone as beside stories that have nothing to do with it', () => {
    const whole = compareAll(articles);
    expect(whole.stories.length).toBeGreaterThan(2);
    for (const { id, articleIds } of whole.stories) {
      const alone = compareAll(articles.filter((article) => articleIds.includes(article.id)));
      expect(questions(alone)).toEqual(questions({ ...whole, conflicts: whole.conflicts.filter(({ storyId }) => storyId === id) }));
    }
  });

  test('an article does not conflict with its own copy', () => {
    for (const article of articles) {
      const alone = compareAll([article]);
      const withCopy = compareAll([article, { ...article, id: `${article.id}-copy`, source: 'Copycat Daily' }]);
      expect(questions(withCopy)).toEqual(questions(alone));
    }
  });
});

/** Each conflict as its kind, outcome, and answers with the number of their origins. */
function questions({ conflicts }: Comparison): string[] {
  return conflicts
    .map(
      ({ kind, outcome, sides }) =>
        `${outcome} ${kind}: ${sides
          .map(({ answer, origins }) => `${answer} (${origins})`)
          .sort()
          .join(' / ')}`,
    )
    .sort();
}
