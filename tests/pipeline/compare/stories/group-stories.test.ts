import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupStories } from '../../../../pipeline/compare/stories/group-stories.ts';
import type { Article } from '../../../../schemas/index.ts';

interface Event {
  readonly town: string;
  readonly owner: string;
  readonly street: string;
  readonly witness: string;
  readonly chief: string;
}

const norvik: Event = { town: 'Norvik', owner: 'Brackholm', street: 'Tarn Quay', witness: 'Lena Orr', chief: 'Jonas Hald' };
const qualby: Event = { town: 'Qualby', owner: 'Merridew', street: 'Osier Lane', witness: 'Pia Sund', chief: 'Gregor Vash' };

const reports: readonly ((event: Event) => string)[] = [
  ({ town, owner, street }) =>
    `Fire guts ${owner} warehouse in ${town}\n\nA blaze tore through the ${owner} depot on ${street} in ${town} before dawn. Crews pumped water from ${town} harbour, and ${street} stayed closed.`,
  ({ town, owner, witness, chief }) =>
    `${town} wakes to smoke\n\nResidents of ${town} were told to shut their windows after the ${owner} depot burned. "I saw the roof go," said ${witness}. Fire chief ${chief} said ${town} had been lucky.`,
  ({ town, owner, street, chief }) =>
    `What we know about the ${town} fire\n\nChief ${chief} of ${town} believes a charger at the ${owner} depot failed. Surveyors will enter ${street} on foot; ${owner} has offered its tenants rooms.`,
];

function article(id: string, text: string, published?: string): Article {
  const [title = ''] = text.split('\n\n');
  return { id, version: '1', source: `Paper ${id}`, language: 'en', title, text, ...(published === undefined ? {} : { published }) };
}

const idsOf = (run: readonly Article[]) =>
  groupStories({ articles: run, extractions: [], repeats: [] })
    .map(({ articleIds }) => articleIds.join(' '))
    .sort();
const fires = [norvik, qualby].flatMap((event, n) =>
  reports.map((report, m) => article(`${'nq'[n]}${m}`, report(event), `2031-04-0${n + 1}T0${m}:00:00Z`)),
);

describe('groupStories', () => {
  test('keeps two fires in two towns apart', () => {
    expect(idsOf(fires)).toEqual(['n0 n1 n2', 'q0 q1 q2']);
  });

  test('groups by text alone where no date is given', () => {
    const undated = fires.map(({ published: _published, ...rest }) => rest);
    expect(idsOf(undated)).toEqual(['n0 n1 n2', 'q0 q1 q2']);
  });

  test('says what joined the articles', () => {
    const [story] = groupStories({ articles: fires.slice(0, 3), extractions: [], repeats: [] });
    expect(story?.why).toMatch(/^Shares .*Norvik.* and \w+; published within a day\.$/u);
  });

  test('two doings of one politician in one week are two events', () => {
    const harbour =
      'Quays rebuilt at last\n\nThe ribbon at the rebuilt quays was cut by Governor Ansa Kolvik on Monday. The work took four years and two contractors, and the first trawlers landed cod while a brass band played. "We waited long for this," Kolvik said, and thanked the dredging crews of Norvik. Traders hope for cheaper berths, and the pilots for deeper water.';
    const veto =
      'School bill sent back\n\nA law that would let pupils of twelve choose their own subjects was refused on Tuesday by Governor Ansa Kolvik. Teachers had asked for it; parents had written thousands of letters against it. "Children need a floor under them," Kolvik said in Norvik, and called for a committee. Its report is due before the summer holidays.';
    expect(idsOf([article('h', harbour, '2031-04-01'), article('v', veto, '2031-04-02')])).toEqual(['h', 'v']);
  });

  test('lets an article stand alone', () => {
    const lone = article('x', 'Owl leaves the organ\n\nAn owl that nested in the organ of Saint Orla was moved to a barn near Brill.');
    expect(groupStories({ articles: [lone], extractions: [], repeats: [] })).toEqual([
      { id: expect.stringMatching(/^story-/u), articleIds: ['x'], why: 'Stands alone.' },
    ]);
    expect(idsOf([...fires, lone])).toContain('x');
  });

  test.each(fires.map(({ id }) => id))('a copy of %s goes where its original goes and moves nobody else', (id) => {
    const original = fires.find((report) => report.id === id) as Article;
    for (const copyId of ['a-copy', 'z-copy']) {
      const told = idsOf([...fires, { ...original, id: copyId, source: 'Copycat Daily' }]);
      const expected = idsOf(fires).map((ids) => (ids.includes(id) ? [...ids.split(' '), copyId].sort().join(' ') : ids));
      expect(told).toEqual(expected.sort());
    }
  });

  test('calls copies of one text copies', () => {
    const [report] = fires as [Article];
    const [story] = groupStories({ articles: [report, { ...report, id: 'copy' }], extractions: [], repeats: [] });
    expect(story?.why).toBe('Copies of one text; published within a day.');
  });

  test('an outlet named after its town does not lose the town', () => {
    const renamed = fires.map((report) => ({ ...report, source: `${report.id.startsWith('n') ? 'Norvik' : 'Qualby'} Post` }));
    expect(idsOf(renamed)).toEqual(['n0 n1 n2', 'q0 q1 q2']);
  });

  test('the order of articles changes nothing', () => {
    const expected = groupStories({ articles: fires, extractions: [], repeats: [] });
    fc.assert(
      fc.property(fc.shuffledSubarray(fires, { minLength: fires.length }), (run) => {
        expect(groupStories({ articles: run, extractions: [], repeats: [] })).toEqual(expected);
      }),
    );
  });

  test('whether two articles tell one event does not depend on what else is in the run', () => {
    const [letters, towns] = ['abcdefghij', ['Ostra', 'Marbeck', 'Senlow']];
    const others = Array.from({ length: 30 }, (_, n) => {
      const [letter, town] = [letters[n % 10] as string, towns[Math.floor(n / 10)] as string];
      const event = {
        town: `${town}${letter}`,
        owner: `Firm${letter}${town}`,
        street: `${town}${letter} Row`,
        witness: `Ida ${town}l${letter}`,
        chief: `Ulf ${letter}${town}`,
      };
      return article(`x${n}`, reports[n % reports.length]?.(event) ?? '');
    });
    const told = (run: readonly Article[]) => idsOf(run).filter((ids) => /[nq]\d/u.test(ids));
    fc.assert(
      fc.property(fc.subarray(others), (some) => {
        expect(told([...fires, ...some])).toEqual(['n0 n1 n2', 'q0 q1 q2']);
      }),
      { numRuns: 25 },
    );
    for (const two of [fires.slice(0, 2), [fires[0] as Article, fires[3] as Article]])
      expect(idsOf(two)).toEqual(two[1]?.id.startsWith('n') ? ['n0 n1'] : ['n0', 'q0']);
  });

  test.each([
    ['no date', undefined],
    ['the year 0001', '0001-01-01'],
    ['the year 9999', '9999-12-31T23:59:59Z'],
    ['no date at all', 'last Tuesday'],
    ['a month that is not', '2031-13-45'],
  ])('an article with %s is grouped, and parts nobody else', (_what, published) => {
    const odd = article('odd', reports[1]?.(norvik) ?? '', published);
    const told = groupStories({ articles: [...fires, odd, article('empty', '')], extractions: [], repeats: [] });
    expect(told.some(({ articleIds }) => ['n0', 'n1', 'n2'].every((id) => articleIds.includes(id)))).toBe(true);
    expect(told.flatMap(({ articleIds }) => articleIds)).toEqual(expect.arrayContaining(['odd', 'empty']));
  });

  test('every article is in a story, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (texts) => {
        const run = texts.map((text, n) => article(`a${n}`, text));
        const told = new Set(groupStories({ articles: run, extractions: [], repeats: [] }).flatMap(({ articleIds }) => articleIds));
        expect(told.size).toBe(run.length);
      }),
    );
  });
});
