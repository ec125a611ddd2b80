import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ArticlePage, type ClaimPointer, type ConflictPage, spanOf, type StoryPage } from '../../../schemas/index.ts';
import { bay, harbor } from './sample-world.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
let ana: Session;
beforeAll(async () => {
  desk = await TestDesk.open();
  ana = await desk.session();
});
afterAll(() => desk.close());

test('stories are listed with how much is in them', async () => {
  const { json } = await ana.get('/api/stories');
  const story = { id: 'story-1', why: 'one storm' };
  expect(json).toEqual({ items: [{ story, articles: 2, conflicts: 3, headline: 'Storm at Harbor Post' }] });
});

test('the page of a story has its questions by its articles, and what was ruled on it', async () => {
  await ana.decide('conflict-towns', { decision: 'confirmed' });
  const page = (await ana.get('/api/stories/story-1')).json as StoryPage;
  expect(page.articles.map(({ id, source }) => [id, source])).toEqual([
    ['harbor', 'Harbor Post'],
    ['bay', 'Bay Wire'],
  ]);
  expect(page.questions.map(({ conflictId, status, answers }) => [conflictId, status, answers.length])).toEqual([
    ['conflict-towns', 'confirmed', 2],
    ['conflict-injured', 'open', 2],
    ['conflict-bridge', 'open', 2],
  ]);
  expect(page.rulings).toEqual([]);
});

describe('a ruling on stories', () => {
  const ruling = { decision: 'apart', articleIds: ['harbor'], others: ['bay'], rationale: 'two storms' };

  test('is kept, and its articles are compared anew', async () => {
    const { status, json } = await ana.send('POST', '/api/stories/rulings', ruling);
    expect([status, json]).toEqual([201, { id: expect.stringMatching(/^ruling-/), by: 'ana', at: expect.any(String), ...ruling }]);
    expect(await desk.store.storyRulings()).toEqual([json]);
    expect(await desk.store.unfinished('compare')).toBeGreaterThan(0);
  });

  test.each([
    [{ ...ruling, others: ['nowhere'] }, 404],
    [{ ...ruling, others: [] }, 422],
    [{ ...ruling, decision: 'merge' }, 422],
    [{ ...ruling, articleIds: 'harbor' }, 422],
  ])('%j is refused', async (body, status) => {
    expect((await ana.send('POST', '/api/stories/rulings', body)).status).toBe(status);
  });
});

describe('a ruling on questions', () => {
  const evidenceOf = async (conflictId: string) => {
    const { conflict } = (await ana.get(`/api/conflicts/${conflictId}`)).json as ConflictPage;
    return conflict.sides.map(({ claims }) => claims.map(({ articleId, span, mark }) => ({ articleId, span, mark })));
  };

  test('is kept, shown with its conflict, its story and in the log, and its articles are compared anew', async () => {
    const [claims = [], others = []] = await evidenceOf('conflict-towns');
    const ruling = { decision: 'apart', claims, others, rationale: 'two grids' };
    const { status, json } = await ana.send('POST', '/api/clusters/rulings', ruling);
    expect([status, json]).toEqual([201, { id: expect.stringMatching(/^cluster-ruling-/), by: 'ana', at: expect.any(String), ...ruling }]);
    expect(await desk.store.clusterRulings()).toEqual([json]);
    const page = (await ana.get('/api/conflicts/conflict-towns')).json as ConflictPage;
    expect([page.rulings, page.waiting]).toEqual([[json], ['bay', 'harbor']]);
    const other = (await ana.get('/api/conflicts/conflict-bridge')).json as ConflictPage;
    expect(other.rulings).toEqual([]);
    const story = (await ana.get('/api/stories/story-1')).json as StoryPage;
    expect([story.clusterRulings, story.waiting]).toEqual([[json], ['bay', 'harbor']]);
    expect((await ana.get('/api/log?limit=1')).json.entries).toEqual([{ type: 'cluster-ruling', ruling: json }]);
  });

  test('may join two questions of one sort, and be taken back', async () => {
    const [towns, injured] = [await evidenceOf('conflict-towns'), await evidenceOf('conflict-injured')];
    const ruling = { claims: towns.flat(), others: injured.flat(), rationale: '' };
    for (const decision of ['together', 'undone'])
      expect((await ana.send('POST', '/api/clusters/rulings', { decision, ...ruling })).status).toBe(201);
  });

  test.each<[string, number, (claims: ClaimPointer[], others: ClaimPointer[]) => object]>([
    ['of an article that is not there', 404, (claims) => ({ claims, others: [{ ...claims[0], articleId: 'nowhere' }] })],
    ['without others', 422, (claims) => ({ claims, others: [] })],
    ['of one claim with itself', 422, (claims) => ({ claims, others: claims })],
    ['with another decision', 422, (claims, others) => ({ claims, others, decision: 'merge' })],
    ['without a place', 422, (claims) => ({ claims, others: [{ articleId: 'bay' }] })],
    [
      'on words that do not stand there',
      422,
      (claims) => ({ claims, others: [{ articleId: 'bay', span: { start: 0, end: 3, text: 'xyz' } }] }),
    ],
    ['that joins what is no claim', 422, (claims) => ({ claims, others: [{ articleId: 'bay', span: spanOf(bay.text, 0, 5) }] })],
  ])('%s is refused', async (_name, status, bodyOf) => {
    const [claims = [], others = []] = await evidenceOf('conflict-towns');
    const answer = await ana.send('POST', '/api/clusters/rulings', { decision: 'together', ...bodyOf(claims, others) });
    expect(answer.status).toBe(status);
  });

  test('claims of two sorts are not joined, and the refusal says which', async () => {
    const [claims = []] = await evidenceOf('conflict-towns');
    const length = { articleId: 'harbor', span: spanOf(harbor.text, harbor.text.indexOf('3 days'), harbor.text.indexOf('3 days') + 6) };
    const { status, json } = await ana.send('POST', '/api/clusters/rulings', { decision: 'together', claims, others: [length] });
    expect([status, json.message]).toEqual([422, expect.stringContaining('figure: count; figure: duration')]);
  });
});

describe('the page of an article', () => {
  test('has its claims, the conflicts that they are in, and what is copied', async () => {
    const page = (await ana.get('/api/articles/bay')).json as ArticlePage;
    expect(page.claims).toHaveLength(3);
    expect(page.conflictIds.map(({ conflictId }) => conflictId)).toEqual(['conflict-towns', 'conflict-injured', 'conflict-bridge']);
    expect(page.copies.map(({ id }) => id)).toEqual(['repeat-1']);
    expect(page.versions).toEqual([{ version: 1, published: '2026-01-16' }]);
  });

  test('has the earlier versions of its text', async () => {
    const text = harbor.text.replace('9 towns', '10 towns');
    await desk.store.accept([{ ...harbor, version: 'version-2', published: '2026-01-17', text }]);
    const now = (await ana.get('/api/articles/harbor')).json as ArticlePage;
    expect(now.article.text).toBe(text);
    expect(now.versions).toEqual([
      { version: 1, published: '2026-01-16' },
      { version: 2, published: '2026-01-17' },
    ]);
    const before = (await ana.get('/api/articles/harbor?version=1')).json as ArticlePage;
    expect([before.article.text, before.claims]).toEqual([harbor.text, []]);
    expect((await ana.get('/api/articles/harbor?version=2')).json).toEqual(now);
  });

  test('is found whatever signs are in its id', async () => {
    const id = '../a b/c?d#e&f=%g"<h>';
    await desk.store.accept([{ ...harbor, id }]);
    const { status, json } = await ana.get(`/api/articles/${encodeURIComponent(id)}`);
    expect([status, json.article?.id]).toEqual([200, id]);
  });
});
