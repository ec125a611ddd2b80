import { describe, expect, jest, test } from '@jest/globals';
import { copiesOf } from '../../../review/server/pages/copies-of.ts';
import { conflictsInArticle } from '../../../review/server/pages/conflicts-in-article.ts';
import { makePassage } from '../../../review/server/pages/make-passage.ts';
import { paragraphAt } from '../../../review/server/pages/paragraph-at.ts';
import { plotFigures } from '../../../review/server/pages/plot-figures.ts';
import { storyQuestions } from '../../../review/server/pages/story-questions.ts';
import type { Claim, Conflict, Quantity } from '../../../schemas/index.ts';
import { bay, conflictsOf, harbor } from './sample-world.ts';

jest.setTimeout(60_000);

const [towns] = conflictsOf([harbor, bay]) as [Conflict];
const texts = new Map([harbor, bay].map((article) => [article.id, article]));

describe('the paragraph round a stretch', () => {
  const text = 'A title\n\nOne stands here. Two as well.\n\nThree ends it.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  test.each([
    ['A title', 'A title'],
    ['One', 'One stands here. Two as well.'],
    ['Two as well.', 'One stands here. Two as well.'],
    ['Three', 'Three ends it.'],
    ['ends it.', 'Three ends it.'],
    ['well.\n\nThree', 'One stands here. Two as well.\n\nThree ends it.'],
  ])('%j → %j', (words, paragraph) => {
    const found = paragraphAt(text, at(words));
    expect(found.text).toBe(paragraph);
    expect(text.slice(found.start, found.end)).toBe(found.text);
  });

  test('is cut between words where it is very long, and always holds the stretch', () => {
    const long = 'word '.repeat(10_000);
    const found = paragraphAt(long, { start: 25_000, end: 25_004 });
    expect(found.text.length).toBeLessThan(2_600);
    expect(found.text).toMatch(/^word .*word$/);
    expect([found.start <= 25_000, found.end >= 25_004]).toEqual([true, true]);
    const unbroken = paragraphAt('x'.repeat(10_000), { start: 5_000, end: 5_010 });
    expect(unbroken).toMatchObject({ start: 5_000, end: 5_010 });
  });
});

test('evidence that is not where it was is quoted alone', () => {
  const [evidence] = towns.sides[0]!.claims;
  const revised = { ...harbor, text: `New: ${harbor.text}` };
  const passage = makePassage(evidence!, { article: revised, version: 2 }, { conflict: towns, claims: new Map() });
  expect(passage).toMatchObject({ version: 2, paragraph: evidence!.span, sentence: evidence!.span, marks: [] });
});

describe('figures for the plot', () => {
  const claimWith = (claimId: string, quantity: Partial<Quantity>, asOf?: string): [string, Claim] => [
    claimId,
    { id: claimId, quantity: { value: null, bound: '=', unit: null, kind: 'count', ...quantity }, ...(asOf && { asOf }) } as Claim,
  ];
  const [one, other] = towns.sides.map(({ claims }) => claims[0]!.claimId) as [string, string];
  const plot = (first: Partial<Quantity>, second: Partial<Quantity>, asOf?: string) =>
    plotFigures(towns, { claims: new Map([claimWith(one, first, asOf), claimWith(other, second)]), articles: texts });

  test.each<[string, Partial<Quantity>, object]>([
    ['a figure', { value: 9 }, { value: 9, low: 9, high: 9, unit: null }],
    ['at least', { value: 9, bound: '>=' }, { value: 9, low: 9, high: null }],
    ['up to', { value: 9, bound: '<=' }, { value: 9, low: null, high: 9 }],
    ['more than', { value: 9, bound: '>' }, { value: 9, low: 9, high: 18 }],
    ['a range', { low: 9, high: 12 }, { value: null, low: 9, high: 12 }],
    ['dozens', { low: 24, high: 99, bound: '~' }, { value: null, low: 24, high: 99 }],
  ])('%s', (_name, quantity, drawn) => {
    expect(plot(quantity, { value: 11 })[0]).toMatchObject({ claimId: one, side: 0, ...drawn });
  });

  test('a share is drawn in percent, beside percentages', () => {
    const drawn = plot({ value: 0.5, kind: 'ratio' }, { value: 60, kind: 'percent', unit: 'percent' });
    expect(drawn.map(({ value, unit }) => [value, unit])).toEqual([
      [50, 'percent'],
      [60, 'percent'],
    ]);
  });

  test('stand at the day from which they hold, else at that of the article', () => {
    expect(plot({ value: 9 }, { value: 11 }, '2026-01-14').map(({ at }) => at)).toEqual(['2026-01-14', '2026-01-16']);
  });

  test('are not drawn when their units differ, or when the conflict is about no figure', () => {
    expect(plot({ value: 9, unit: 'mile' }, { value: 11, unit: 'kilometre' })).toEqual([]);
    expect(plotFigures({ ...towns, kind: 'status' }, { claims: new Map([claimWith(one, { value: 9 })]), articles: texts })).toEqual([]);
  });
});

test('copies are those that hold the evidence, and no standing text', () => {
  const repeat = (id: string, start: number, end: number, boilerplate = false) => ({
    ...{ id, kind: 'across' as const, origin: 0, changed: [], boilerplate, rule: 'repeat/sample' },
    occurrences: ['harbor', 'bay'].map((articleId) => ({ articleId, span: { start, end, text: '' } })),
  });
  const { start } = towns.sides[0]!.claims[0]!.span;
  const repeats = [repeat('over', start, start + 5), repeat('beside', 0, 5), repeat('footer', start, start + 5, true)];
  expect(copiesOf(towns, repeats).map(({ id }) => id)).toEqual(['over']);
});

test('a story is a matrix: the strongest question first, one answer for each article', () => {
  const twice = {
    ...towns,
    sides: [{ ...towns.sides[0]!, claims: [...towns.sides[0]!.claims, ...towns.sides[0]!.claims] }, towns.sides[1]!],
  };
  const weak = { ...towns, id: 'weak', score: 0.1 };
  const questions = storyQuestions([weak, twice].map((conflict) => ({ conflict, status: 'open' as const })));
  expect(questions.map(({ conflictId }) => conflictId)).toEqual([towns.id, 'weak']);
  expect(questions[0]?.answers).toEqual([
    { articleId: 'harbor', side: 0, answer: '9 towns lost power' },
    { articleId: 'bay', side: 1, answer: '11 towns lost power' },
  ]);
});

test('claims of an article are named with their conflicts', () => {
  const named = conflictsInArticle('bay', conflictsOf([harbor, bay]));
  expect(named.map(({ conflictId }) => conflictId)).toEqual(['conflict-towns', 'conflict-injured', 'conflict-bridge']);
  expect(new Set(named.map(({ claimId }) => claimId)).size).toBe(3);
});
