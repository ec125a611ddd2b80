import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, compareStory } from '../../../../pipeline/compare.ts';
import { alignClaims } from '../../../../pipeline/compare/alignment/align-claims.ts';
import { makeLibrary } from '../../../../pipeline/compare/library.ts';
import { findRepeats } from '../../../../pipeline/compare/repeats/find-repeats.ts';
import { ruleClaims } from '../../../../pipeline/compare/rule-claims.ts';
import { ruledThings } from '../../../../pipeline/compare/ruled-things.ts';
import { setStory } from '../../../../pipeline/compare/setting.ts';
import { extract } from '../../../../pipeline/extract.ts';
import { type Article, type ClaimPointer, type ClusterRuling, type Conflict, spanOf } from '../../../../schemas/index.ts';

type Told = Readonly<Record<string, string>>;

const texts: Told = {
  post: 'A flood in Orlin killed 14 people overnight.',
  herald: 'In Orlin, 14 people were killed by the flood.',
  sun: 'The flood in Orlin killed 19 people.',
  echo: 'Some 40 boats sank at the pier of Tarn.',
};

const articlesOf = (told: Told) =>
  Object.entries(told).map(([id, text]): Article => ({ id, version: '1', source: id, language: 'en', published: '2026-05-04', text }));

const story = (told: Told) => ({ id: 'story', articleIds: Object.keys(told), why: 'given' });

function libraryOf(told: Told) {
  const articles = articlesOf(told);
  return makeLibrary(articles, articles.map(extract), findRepeats(articles));
}

const conflictsOf = (told: Told, rulings?: readonly ClusterRuling[]) => compareStory(story(told), libraryOf(told), rulings);

const outletsOf = ({ claims }: Conflict['sides'][number]) => claims.map(({ articleId }) => articleId).sort();

/** The answers of conflicts with the outlets that give them: ["14 people: herald post | 19 people: sun"]. */
const answersOf = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ sides }) => sides.map((side) => `${side.answer}: ${outletsOf(side).join(' ')}`).join(' | '));

function at(articleId: string, mark: string, told = texts): ClaimPointer {
  const text = told[articleId] ?? '';
  const start = text.indexOf(mark);
  return { articleId, span: spanOf(text, 0, text.length), mark: spanOf(text, start, start + mark.length) };
}

let made = 0;
function ruling(decision: ClusterRuling['decision'], [claims, others]: [ClaimPointer[], ClaimPointer[]], when = '1'): ClusterRuling {
  made += 1;
  return { id: `r${made}`, decision, claims, others, rationale: 'one count.', by: 'Ana', at: when };
}

const [post, herald, sun, echo] = [at('post', '14'), at('herald', '14'), at('sun', '19'), at('echo', '40')];
const plain = ['14 people: herald post | 19 people: sun'];

describe('rulings on which claims answer one question', () => {
  test('without any, the program decides', () => {
    expect(answersOf(conflictsOf(texts))).toEqual(plain);
    expect(conflictsOf(texts, [])).toEqual(conflictsOf(texts));
  });

  test('a side that answers another question is taken out', () => {
    expect(conflictsOf(texts, [ruling('apart', [[sun], [post, herald]])])).toEqual([]);
  });

  test('so is one sentence of a side', () => {
    expect(answersOf(conflictsOf(texts, [ruling('apart', [[post], [sun, herald]])]))).toEqual(['14 people: herald | 19 people: sun']);
  });

  test('two questions are one against all doubt, and the reason says who made them so', () => {
    const [conflict] = conflictsOf(texts, [ruling('together', [[post, herald, sun], [echo]])]);
    expect(conflict?.sides.map(outletsOf)).toContainEqual(['echo']);
    expect(conflict?.reason).toMatch(/ruled by Ana: one count[.;]/iu);
    const [alone] = conflictsOf({ post: texts['post'] ?? '', echo: texts['echo'] ?? '' }, [ruling('together', [[post], [echo]])]);
    expect(alone?.slots).toContainEqual(expect.objectContaining({ slot: 'ruling', result: 'agree', reason: 'ruled by Ana: one count' }));
  });

  test('it is not ruled whether the answers contradict one another', () => {
    const told = { post: 'A flood in Orlin killed 14 people overnight.', echo: 'At the pier of Tarn at least 9 boats sank.' };
    expect(conflictsOf(told, [ruling('together', [[at('post', '14', told)], [at('echo', '9', told)]])])).toEqual([]);
  });

  test('claims of two sorts are not brought together', () => {
    const told = { ...texts, bank: 'The repairs in Orlin cost €12 million.' };
    expect(answersOf(conflictsOf(told, [ruling('together', [[post, sun], [at('bank', '12', told)]])]))).toEqual(plain);
  });

  test('the latest ruling on a pair holds, in whatever order they are given', () => {
    const rulings = [
      ruling('together', [[post], [echo]], '1'),
      ruling('apart', [[sun], [post, herald]], '2'),
      ruling('undone', [[echo], [post]], '3'),
      ruling('undone', [[herald], [sun]], '4'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rulings, { minLength: rulings.length }), (order) => {
        expect(answersOf(conflictsOf(texts, order))).toEqual(['14 people: herald | 19 people: sun']);
      }),
    );
  });

  test('it holds where the passage stands elsewhere in a new version, and not where it was rewritten', () => {
    const split = [ruling('apart', [[sun], [post, herald]])];
    const moved = { ...texts, sun: `Rain fell for days.\n\n${texts['sun'] ?? ''}` };
    expect(conflictsOf(moved, split)).toEqual([]);
    const rewritten = { ...texts, sun: 'The flood in Orlin killed 23 people.' };
    expect(answersOf(conflictsOf(rewritten, split))).toEqual(['14 people: herald post | 23 people: sun']);
  });

  test('it is on one figure of a clause and not on the other', () => {
    const told = {
      post: 'The flood in Orlin killed 14 people and destroyed 40 homes.',
      sun: 'The flood in Orlin killed 19 people and destroyed 55 homes.',
    };
    const split = ruling('apart', [[at('post', '14', told)], [at('sun', '19', told)]]);
    expect(answersOf(conflictsOf(told, [split]))).toEqual(['40 homes: post | 55 homes: sun']);
  });

  test('what is ruled of one copy is ruled of all', () => {
    const told = { ...texts, wire: texts['sun'] ?? '' };
    expect(conflictsOf(told, [ruling('apart', [[at('wire', '19', told)], [post, herald]])])).toEqual([]);
  });

  test('a changed copy is set apart as well', () => {
    const sentence = (figure: number) =>
      `Harbour crews in Orlin pulled ${figure} swimmers out of the cold water near the old lighthouse on Sunday, rescue chief Ida Moll told reporters.`;
    const told = { post: sentence(12), sun: sentence(17) };
    expect(conflictsOf(told)).toHaveLength(1);
    expect(conflictsOf(told, [ruling('apart', [[at('post', '12', told)], [at('sun', '17', told)]])])).toEqual([]);
  });

  test('a new article that tells the same joins a question that was made of two', () => {
    const told = { ...texts, late: 'The flood in Orlin has killed 23 people.' };
    const [conflict] = conflictsOf(told, [ruling('together', [[post, herald, sun], [echo]])]);
    expect(conflict?.sides.flatMap(outletsOf).sort()).toEqual(['echo', 'herald', 'late', 'post', 'sun']);
  });

  test('comparing a whole run follows them', () => {
    const articles = articlesOf({ post: texts['post'] ?? '', sun: texts['sun'] ?? '' });
    const whole = (clusters: ClusterRuling[]) => compare(articles, articles.map(extract), { clusters }).conflicts;
    expect([whole([]).length, whole([ruling('apart', [[post], [sun]])]).length]).toEqual([1, 0]);
  });
});

test('what is apart is in no cluster together, whatever was ruled besides', () => {
  const pointers = fc.subarray([post, herald, sun, echo], { minLength: 1 });
  const someRuling = fc
    .record({
      decision: fc.constantFrom('together' as const, 'apart' as const, 'undone' as const),
      parts: fc.tuple(pointers, pointers),
      when: fc.constantFrom('1', '2', '3'),
    })
    .map(({ decision, parts, when }) => ruling(decision, parts, when));
  const setting = setStory(story(texts), libraryOf(texts));
  fc.assert(
    fc.property(fc.array(someRuling, { maxLength: 5 }), (rulings) => {
      const ruled = ruleClaims(ruledThings(setting), rulings);
      const clusters = alignClaims(setting, ruled);
      const nothingApart = ruled.every((one) => one.ruling.decision === 'together');
      for (const { pair, ruling: one } of ruled) {
        const shared = clusters.filter(({ claimIds }) => pair.every((id) => claimIds.includes(id))).length;
        if (one.decision === 'apart') expect(shared).toBe(0);
        else if (nothingApart) expect(shared).toBe(1);
      }
    }),
  );
});
