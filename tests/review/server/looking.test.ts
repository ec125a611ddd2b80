import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ArticlePage, StoryPage } from '../../../schemas/index.ts';
import { harbor } from './sample-world.ts';
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
