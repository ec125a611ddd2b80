import { describe, expect, test } from '@jest/globals';
import { compareStory } from '../../../../pipeline/compare.ts';
import { makeLibrary } from '../../../../pipeline/compare/library.ts';
import { findRepeats } from '../../../../pipeline/compare/repeats/find-repeats.ts';
import { extract } from '../../../../pipeline/extract.ts';
import type { Article, Conflict } from '../../../../schemas/index.ts';

/** The conflicts of one story that outlets told on given days: `{post: ['2026-05-04', 'Nine people died.']}`. */
function conflictsOf(told: Readonly<Record<string, readonly [string, string]>>, sourceOf = (id: string) => id): Conflict[] {
  const articles: Article[] = Object.entries(told).map(([id, [published, text]]) => ({
    id,
    version: '1',
    source: sourceOf(id),
    language: 'en',
    published,
    text,
  }));
  const story = { id: 'story', articleIds: articles.map(({ id }) => id), why: 'given' };
  return compareStory(story, makeLibrary(articles, articles.map(extract), findRepeats(articles)));
}

const day = '2026-05-04';
/** A made-up word for a number: 0 → "baba". */
const nameOf = (index: number) =>
  ['ba', 'de', 'fi', 'go', 'lu', 'mi', 'no', 'ra', 'se', 'tu'].flatMap((end, at, all) =>
    at === index % 10 ? [`${all[Math.floor(index / 10)] ?? ''}${end}`] : [],
  )[0] ?? '';
const flood = 'The flood in Orlin destroyed 40 homes and killed 14 people, the fire service said.';

describe('one article against itself', () => {
  const staff = 'The new clinic in Orlin will employ 600 nurses, 250 doctors and 150 porters.';

  test('parts that do not make up its own total', () => {
    const [conflict] = conflictsOf({ post: [day, `The new clinic in Orlin will employ 1,150 people, the owner said.\n\n${staff}`] });
    expect(conflict?.reason).toContain('the parts add up to nearly the total');
  });

  test('parts that make up its total, and two figures of its text', () => {
    expect(conflictsOf({ post: [day, `The new clinic in Orlin will employ 1,000 people, the owner said.\n\n${staff}`] })).toEqual([]);
    expect(conflictsOf({ post: [day, 'The flood in Orlin killed 14 people.\n\nThe flood killed nine people in Tarnby.'] })).toEqual([]);
  });
});

describe('figures told again in headline and text', () => {
  const told = (count: string) =>
    `Plane with ${count} aboard lands in Orlin after smoke\n\nA jet carrying ${count} people to Tarnby landed in Orlin on Monday.`;

  test('are one flag', () => {
    expect(
      conflictsOf({ post: [day, told('67')], sun: [day, told('76')] }).filter(({ rule }) => !rule.startsWith('conflict/changed-')),
    ).toHaveLength(1);
  });
});

describe('sides and witnesses', () => {
  test('outlets that agree stand on one side', () => {
    const [conflict] = conflictsOf({
      post: [day, 'A flood in Orlin killed 14 people overnight.'],
      herald: [day, 'In Orlin, 14 people were killed by the flood.'],
      sun: [day, 'The flood in Orlin killed 19 people.'],
    });
    expect(conflict?.sides.map(({ claims }) => claims.map(({ articleId }) => articleId).sort())).toEqual(
      expect.arrayContaining([['herald', 'post'], ['sun']]),
    );
  });

  test('a copy is no second witness', () => {
    const [conflict] = conflictsOf({
      post: [day, flood],
      wire: [day, flood],
      sun: [day, 'The flood in Orlin killed 19 people and destroyed 40 homes.'],
    });
    const side = conflict?.sides.find(({ claims }) => claims.length === 2);
    expect(side?.origins).toBe(1);
  });

  test('who cites an outlet is no witness beside it, when its report is there', () => {
    const told = {
      'Bay Wire': [day, 'A flood in Orlin killed 14 people overnight.'],
      post: [day, 'Bay Wire reported that 14 people were killed by the flood in Orlin.'],
      sun: [day, 'The flood in Orlin killed 19 people.'],
    } as const;
    const originsOf = (conflict: Conflict | undefined) => conflict?.sides.find(({ claims }) => claims.length === 2)?.origins;
    expect(originsOf(conflictsOf(told)[0])).toBe(1);
    const { 'Bay Wire': wire, ...others } = told;
    expect(originsOf(conflictsOf({ ...others, herald: wire })[0])).toBe(2);
  });

  test('many outlets on one side are one side', () => {
    const many = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [
        `outlet-${index}`,
        [day, `A flood in Orlin killed 14 people, said the ${nameOf(index)} newspaper.`] as const,
      ]),
    );
    const conflicts = conflictsOf({ ...many, sun: [day, 'The flood in Orlin killed 19 people.'] });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.sides.map(({ claims }) => claims.length).sort()).toEqual([1, 80]);
  });

  test('evidence slices back, and the mark takes the bound along', () => {
    const texts = { post: 'The town took in at least 50 families.', sun: 'The town took in 12 families.' };
    const [conflict] = conflictsOf({ post: [day, texts.post], sun: [day, texts.sun] });
    const evidence = conflict?.sides.flatMap(({ claims }) => claims) ?? [];
    for (const { articleId, span } of evidence) expect(texts[articleId as keyof typeof texts].slice(span.start, span.end)).toBe(span.text);
    expect(evidence.map(({ mark }) => mark?.text).sort()).toEqual(['12 families', 'at least 50 families']);
  });
});

describe('time', () => {
  const told = (first: string, second: string) =>
    conflictsOf({ post: [first, 'The flood in Orlin has killed 14 people.'], sun: [second, 'The flood in Orlin has killed 17 people.'] });
  test('a toll that grew since is no conflict', () => {
    expect(told('2026-05-04', '2026-05-06')).toEqual([]);
  });
  test('on one day it is', () => {
    expect(told(day, day)).toHaveLength(1);
  });
  test('a toll that shrank is', () => {
    expect(told('2026-05-06', '2026-05-04')).toHaveLength(1);
  });
});

test('a changed figure in a copied passage is flagged with a high score', () => {
  const passage = (figure: string) =>
    `Fishing crews reached the wreck off Orlin long before the lifeboat did, and ${figure} people had been taken to the harbour by nightfall on Monday.`;
  const [conflict] = conflictsOf({ post: [day, passage('58')], sun: [day, passage('85')] });
  expect(conflict?.score).toBeGreaterThanOrEqual(0.9);
});

describe('changed passages that are no changed copies', () => {
  const season = (date: string) =>
    `The league goes on with its long season of matches on ${date}, when the two clubs of Orlin meet the three clubs of Tarnby at home.`;
  test('the next report of one outlet in the words of its last one', () => {
    const told = { monday: ['2026-05-04', season('9 May')], week: ['2026-05-11', season('16 May')] } as const;
    expect(conflictsOf(told, () => 'post')).toEqual([]);
    expect(conflictsOf({ ...told, week: [day, season('16 May')] }, () => 'post')).toHaveLength(1);
  });
  const sale = (name: string, bank: string) =>
    `The old mill by the weir was praised on Monday by its former manager, ${name}, who has sat on the board of the ${bank} bank for years.`;
  test.each([
    ['two names differ: two people are told of', sale('Peter Gale', 'Harbour'), 0],
    ['one name differs: one of the two is wrong', sale('Peter Gale', 'Orchard'), 1],
  ])('%s', (_name, other, flags) => {
    expect(conflictsOf({ post: [day, sale('Anna Marlow', 'Orchard')], sun: [day, other] })).toHaveLength(flags);
  });
  test('parallel sentences of one article', () => {
    const greeting = (name: string, land: string) =>
      `After the long dinner in the old hall ${name} conveyed warm greetings to the people of ${land} on behalf of the whole council.`;
    expect(conflictsOf({ post: [day, `${greeting('Anna Marlow', 'Norway')}\n\n${greeting('Peter Gale', 'Chile')}`] })).toEqual([]);
  });
});

test('every flag says why, with the slots behind it', () => {
  const [conflict] = conflictsOf({
    post: [day, 'The warehouse fire in Tarnby killed 14 people.'],
    sun: [day, 'Seventeen people died in the warehouse fire in Tarnby.'],
  });
  expect(conflict?.reason).toMatch(/cannot both hold\. Same question: /u);
  expect(conflict?.slots?.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['counted', 'predicate', 'figures']));
  expect(conflict?.question).toMatch(/^How many people died/u);
});
