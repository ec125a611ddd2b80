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
  groupStories(run, [], [])
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
    const [story] = groupStories(fires.slice(0, 3), [], []);
    expect(story?.why).toMatch(/^Shares .*Norvik.* and \w+; published within a day\.$/u);
  });

  test('lets an article stand alone', () => {
    const lone = article('x', 'Owl leaves the organ\n\nAn owl that nested in the organ of Saint Orla was moved to a barn near Brill.');
    expect(groupStories([lone], [], [])).toEqual([{ id: expect.stringMatching(/^story-/u), articleIds: ['x'], why: 'Stands alone.' }]);
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
    const [story] = groupStories([report, { ...report, id: 'copy' }], [], []);
    expect(story?.why).toBe('Copies of one text; published within a day.');
  });

  test('an outlet named after its town does not lose the town', () => {
    const renamed = fires.map((report) => ({ ...report, source: `${report.id.startsWith('n') ? 'Norvik' : 'Qualby'} Post` }));
    expect(idsOf(renamed)).toEqual(['n0 n1 n2', 'q0 q1 q2']);
  });

  test('puts a round-up into both of its stories', () => {
    const body = [norvik, qualby].map((event) => reports.map((report) => report(event).split('\n\n')[1]).join(' ')).join('\n\n');
    const stories = idsOf([...fires, article('roundup', `Two fires, two towns\n\n${body}`, '2031-04-03T08:00:00Z')]);
    expect(stories).toEqual(['n0 n1 n2 roundup', 'q0 q1 q2 roundup']);
  });

  test('the order of articles changes nothing', () => {
    const expected = groupStories(fires, [], []);
    fc.assert(
      fc.property(fc.shuffledSubarray(fires, { minLength: fires.length }), (run) => {
        expect(groupStories(run, [], [])).toEqual(expected);
      }),
    );
  });

  test('every article is in a story, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (texts) => {
        const run = texts.map((text, n) => article(`a${n}`, text));
        const told = new Set(groupStories(run, [], []).flatMap(({ articleIds }) => articleIds));
        expect(told.size).toBe(run.length);
      }),
    );
  });
});
