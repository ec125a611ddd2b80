import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupStories } from '../../../../pipeline/compare/stories/group-stories.ts';
import { settleRulings } from '../../../../pipeline/compare/stories/settle-rulings.ts';
import type { Article, StoryRuling } from '../../../../schemas/index.ts';

const texts: Readonly<Record<string, string>> = {
  p1: 'Pump fails at Ostra\n\nThe Lindqvist pump at the Ostra lock failed on Tuesday and barges waited below Ostra, said harbour master Ebba Frost.',
  p2: 'Barges wait\n\nBelow the Ostra lock the barges wait since the Lindqvist pump failed. Ebba Frost of Ostra promised a repair.',
  c1: 'Choir wins\n\nThe Senna choir of Marbeck won the cup in Marbeck hall; conductor Pavel Reuss wept, and the Senna choir sang on.',
  c2: 'Cup for Marbeck\n\nPavel Reuss led the Senna choir of Marbeck to the cup. Marbeck rang its bells for the Senna choir.',
};
const articles = Object.entries(texts).map(([id, text]): Article => ({
  id,
  version: '1',
  source: `Paper ${id}`,
  language: 'en',
  published: '2031-06-03',
  text,
}));

function ruling(decision: StoryRuling['decision'], [some, others]: [string, string], at = '1'): StoryRuling {
  return {
    id: `${decision} ${some} ${others} ${at}`,
    decision,
    articleIds: some.split(' '),
    others: others.split(' '),
    rationale: '',
    by: 'Ana',
    at,
  };
}

const group = (rulings: readonly StoryRuling[], run: readonly Article[] = articles) =>
  groupStories({ articles: run, extractions: [], repeats: [], rulings });
const idsOf = (rulings: readonly StoryRuling[], run?: readonly Article[]) =>
  group(rulings, run)
    .map(({ articleIds }) => articleIds.join(' '))
    .sort();

describe('rulings on stories', () => {
  test('without any, the program decides', () => {
    expect(idsOf([])).toEqual(['c1 c2', 'p1 p2']);
  });

  test('two stories are merged, and the story says who did it and why', () => {
    const merged = { ...ruling('together', ['p1 p2', 'c1 c2']), rationale: 'one festival.' };
    const [story, ...others] = group([merged]);
    expect([story?.articleIds, others]).toEqual([['c1', 'c2', 'p1', 'p2'], []]);
    expect(story?.why).toMatch(/^Shares .* Merged by Ana: one festival\.$/u);
  });

  test('an article is split off, and every story that follows from it says so', () => {
    const stories = group([ruling('apart', ['p1', 'p2'])]);
    expect(stories.map(({ articleIds }) => articleIds.join(' ')).sort()).toEqual(['c1 c2', 'p1', 'p2']);
    expect(stories.filter(({ why }) => why.endsWith('Split by Ana.'))).toHaveLength(2);
  });

  test('also from its near copy, but not from an exact one, which is the same text', () => {
    const copy = { ...(articles[0] as Article), id: 'p3' };
    expect(idsOf([ruling('apart', ['p1', 'p3'])], [...articles, copy])).toEqual(['c1 c2', 'p1 p2 p3']);
    expect(idsOf([ruling('apart', ['p3', 'p2'])], [...articles, copy])).toEqual(['c1 c2', 'p1 p3', 'p2']);
  });

  test('the latest ruling on a pair holds, in whatever order they are given', () => {
    const rulings = [
      ruling('together', ['p1 p2', 'c1 c2'], '1'),
      ruling('apart', ['c1', 'p1 p2 c2'], '2'),
      ruling('undone', ['c1', 'c2'], '3'),
      ruling('apart', ['c2', 'p1 p2'], '4'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rulings, { minLength: rulings.length }), (order) => {
        expect(idsOf(order)).toEqual(['c1 c2', 'p1 p2']);
      }),
    );
  });

  test('what is apart is not brought together by a third', () => {
    const rulings = [ruling('together', ['p1', 'c1'], '1'), ruling('together', ['p2', 'c1'], '2'), ruling('apart', ['p1', 'p2'], '3')];
    for (const ids of idsOf(rulings)) expect(ids.includes('p1') && ids.includes('p2')).toBe(false);
  });

  test('rulings on articles that are not there change nothing', () => {
    expect(group([ruling('together', ['p1', 'x']), ruling('apart', ['p1', 'y'])]).map(({ articleIds }) => articleIds)).toEqual(
      group([]).map(({ articleIds }) => articleIds),
    );
  });

  test('a pair is together or apart, never both, whichever way it is asked', () => {
    const someRuling = fc
      .record({
        decision: fc.constantFrom('together' as const, 'apart' as const, 'undone' as const),
        some: fc.constantFrom('p1', 'p2 c1', 'c2'),
        others: fc.constantFrom('p2', 'c1 c2', 'p1'),
        at: fc.constantFrom('1', '2', '3'),
      })
      .map(({ decision, some, others, at }) => ruling(decision, [some, others], at));
    fc.assert(
      fc.property(fc.array(someRuling, { maxLength: 6 }), (rulings) => {
        const { together, areApart } = settleRulings(rulings);
        for (const [one, other] of together) expect([areApart(one, other), areApart(other, one)]).toEqual([false, false]);
      }),
    );
  });
});
