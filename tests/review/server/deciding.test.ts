import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ConflictPage, Judgement, QueueItem } from '../../../schemas/index.ts';
import { bay, conflictsOf, harbor, saveFindings } from './sample-world.ts';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const TOWNS = 'conflict-towns';
const confirmed = { decision: 'confirmed', rationale: 'both stand there' };

let desk: TestDesk;
let ana: Session;
beforeEach(async () => {
  desk = await TestDesk.open();
  ana = await desk.session();
});
afterEach(() => desk.close());

const statusOf = async (id: string) => ((await ana.get(`/api/conflicts/${id}`)).json as ConflictPage).standing.status;
const pageOf = async (id: string) => (await ana.get(`/api/conflicts/${id}`)).json as ConflictPage;

describe('the queue', () => {
  test('has the best first, in pages', async () => {
    const first = await ana.get('/api/conflicts?limit=2');
    expect(first.json).toMatchObject({ items: [{ id: TOWNS, status: 'open' }, { id: 'conflict-injured' }], total: 3 });
    const second = await ana.get(`/api/conflicts?limit=2&cursor=${first.json.next}`);
    expect(second.json.items.map(({ id }: QueueItem) => id)).toEqual(['conflict-bridge']);
    expect(second.json.next).toBeUndefined();
  });

  test('is narrowed by what is asked for', async () => {
    await ana.decide(TOWNS, confirmed);
    const idsOf = async (query: string) => (await ana.get(`/api/conflicts?${query}`)).json.items.map(({ id }: QueueItem) => id);
    expect(await idsOf('status=confirmed')).toEqual([TOWNS]);
    expect(await idsOf('search=bridge')).toEqual(['conflict-bridge']);
    expect(await idsOf('by=me')).toEqual([TOWNS]);
    expect(await idsOf('outlet=Nobody')).toEqual([]);
  });

  test('gives the next that is open and that nobody else holds', async () => {
    await desk.store.desk.lease(TOWNS, 'ben', 60_000);
    expect((await ana.get('/api/conflicts/next')).json.item.id).toBe('conflict-injured');
    expect((await ana.get('/api/conflicts/next?after=conflict-injured')).json.item.id).toBe('conflict-bridge');
    expect((await ana.get('/api/conflicts/next?kind=date')).json).toEqual({ item: null });
  });
});

test('the page of a conflict has its sentences in their paragraphs, figures and copies', async () => {
  const page = await pageOf(TOWNS);
  expect(page.passages.map(({ articleId, sentence, marks }) => [articleId, sentence.text, marks[0]?.text])).toEqual([
    ['harbor', '9 towns lost power.', '9'],
    ['bay', '11 towns lost power.', '11'],
  ]);
  expect(page.passages[0]?.paragraph.text).toMatch(/^9 towns .* river\.$/);
  expect(page.figures.map(({ side, value, at }) => [side, value, at])).toEqual([
    [0, 9, '2026-01-16'],
    [1, 11, '2026-01-16'],
  ]);
  expect(page.history).toEqual([]);
  expect((await ana.get('/api/conflicts/conflict-none')).status).toBe(404);
});

describe('a decision', () => {
  test('is kept with who made it, when and what was seen', async () => {
    const { status, json } = await ana.decide(TOWNS, confirmed);
    expect(status).toBe(201);
    expect(json).toMatchObject({ standing: { status: 'confirmed' }, judgements: [{ by: 'ana', conflictId: TOWNS, ...confirmed }] });
    const [kept] = (await pageOf(TOWNS)).history;
    expect(kept).toEqual(json.judgements[0]);
    expect(kept?.seen.sides.map(({ answer }) => answer)).toEqual(['9 towns lost power', '11 towns lost power']);
  });

  test.each([
    [{ decision: 'not-a-conflict', dismissal: 'rounding' }, 'not-a-conflict'],
    [{ decision: 'resolved', answer: '9 towns', evidence: 'https://grid.example/outages' }, 'resolved'],
    [{ decision: 'unresolved' }, 'unresolved'],
    [{ decision: 'note', rationale: 'asked the grid' }, 'open'],
  ])('%j', async (verdict, status) => {
    expect((await ana.decide(TOWNS, verdict)).status).toBe(201);
    expect(await statusOf(TOWNS)).toBe(status);
  });

  test.each([
    ['no reason', { decision: 'not-a-conflict' }, 'dismissal'],
    ['a reason for something else', { decision: 'confirmed', dismissal: 'update' }, 'dismissal'],
    ['no answer', { decision: 'resolved' }, 'answer'],
    ['an answer to nothing', { decision: 'unresolved', answer: '9' }, 'answer'],
    ['a script for evidence', { decision: 'resolved', answer: '9', evidence: 'javascript:alert(1)' }, 'evidence'],
    ['a file for evidence', { decision: 'resolved', answer: '9', evidence: 'file:///etc/passwd' }, 'evidence'],
    ['data for evidence', { decision: 'resolved', answer: '9', evidence: 'data:text/html,<script>1</script>' }, 'evidence'],
    ['an undo by the back door', { decision: 'undone' }, 'decision'],
    ['a decision that there is not', { decision: 'deleted' }, 'decision'],
    ['a rationale without end', { decision: 'confirmed', rationale: 'x'.repeat(10_001) }, 'rationale'],
    ['a version that is none', { decision: 'confirmed', version: 'latest' }, 'version'],
  ])('is refused with %s', async (_name, verdict, field) => {
    const { status, json } = await ana.decide(TOWNS, verdict);
    expect([status, json.error, json.issues[0].path[0]]).toEqual([422, 'bad-input', field]);
    expect((await pageOf(TOWNS)).history).toEqual([]);
  });

  test('on what changed meanwhile is answered with how it is now, and changes nothing', async () => {
    const { version } = await pageOf(TOWNS);
    await ana.decide(TOWNS, confirmed);
    const late = await ana.send('POST', `/api/conflicts/${TOWNS}/judgements`, { version, decision: 'unresolved' });
    expect(late.status).toBe(409);
    expect(late.json).toMatchObject({ error: 'decided-meanwhile', page: { standing: { status: 'confirmed' }, history: [{ by: 'ana' }] } });
    expect((await pageOf(TOWNS)).history).toHaveLength(1);
  });

  test('that is sent again because its answer was lost is the same decision', async () => {
    const { version } = await pageOf(TOWNS);
    const send = () => ana.send('POST', `/api/conflicts/${TOWNS}/judgements`, { version, ...confirmed });
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json.judgements).toEqual(first.json.judgements);
    expect((await pageOf(TOWNS)).history).toHaveLength(1);
  });

  test('outlives a new id of the conflict; the old address leads to the new one', async () => {
    await ana.decide(TOWNS, confirmed);
    const renamed = conflictsOf([harbor, bay]).map((conflict) => (conflict.id === TOWNS ? { ...conflict, id: 'conflict-new' } : conflict));
    await saveFindings(desk.store, [harbor, bay], renamed);
    expect(await pageOf(TOWNS)).toMatchObject({ conflict: { id: 'conflict-new' }, standing: { status: 'confirmed', newEvidence: [] } });
  });
});

describe('undo', () => {
  const undo = (what: object) => ana.send('POST', '/api/undo', what);

  test('takes back, and an undo of the undo gives back', async () => {
    const { judgements } = (await ana.decide(TOWNS, confirmed)).json as { judgements: Judgement[] };
    const undone = await undo({ judgementIds: [judgements[0]!.id] });
    expect([undone.status, await statusOf(TOWNS)]).toEqual([201, 'open']);
    await undo({ judgementIds: [undone.json.judgements[0].id] });
    expect(await statusOf(TOWNS)).toBe('confirmed');
    await undo({ judgementIds: [judgements[0]!.id] });
    expect(await statusOf(TOWNS)).toBe('open');
    expect((await pageOf(TOWNS)).history).toHaveLength(4);
  });

  test('twice takes back once', async () => {
    const { judgements } = (await ana.decide(TOWNS, confirmed)).json as { judgements: Judgement[] };
    await undo({ judgementIds: [judgements[0]!.id] });
    expect((await undo({ judgementIds: [judgements[0]!.id] })).json).toEqual({ judgements: [], refused: [TOWNS] });
  });

  test('of what was done at once takes all of it back, and so does the redo', async () => {
    const { items } = (await ana.get('/api/conflicts')).json as { items: { id: string }[] };
    const versions = await Promise.all(items.map(async ({ id }) => ({ id, version: (await pageOf(id)).version })));
    const bulk = await ana.send('POST', '/api/judgements/bulk', { items: versions, decision: 'unresolved' });
    expect([bulk.status, bulk.json.judgements.length, bulk.json.refused]).toEqual([201, 3, []]);
    const back = await undo({ batch: bulk.json.batch });
    expect(await Promise.all(items.map(({ id }) => statusOf(id)))).toEqual(['open', 'open', 'open']);
    await undo({ batch: back.json.judgements[0].batch });
    expect(await Promise.all(items.map(({ id }) => statusOf(id)))).toEqual(['unresolved', 'unresolved', 'unresolved']);
  });

  test.each([
    ['a judgement that there is not', { judgementIds: ['judgement-none'] }, 404],
    ['a batch that there is not', { batch: 'batch-none' }, 404],
    ['nothing', {}, 422],
    ['both', { judgementIds: ['a'], batch: 'b' }, 422],
  ])('of %s is refused', async (_name, what, status) => {
    expect((await undo(what)).status).toBe(status);
  });
});

test('of many, those that changed meanwhile are left alone and named', async () => {
  const [towns, injured] = [await pageOf(TOWNS), await pageOf('conflict-injured')];
  await ana.decide(TOWNS, confirmed);
  const items = [
    { id: TOWNS, version: towns.version },
    { id: 'conflict-injured', version: injured.version },
    { id: 'conflict-none', version: 1 },
  ];
  const { json } = await ana.send('POST', '/api/judgements/bulk', { items, decision: 'unresolved' });
  expect(json.judgements.map(({ conflictId }: Judgement) => conflictId)).toEqual(['conflict-injured']);
  expect(json.refused).toEqual([TOWNS, 'conflict-none']);
  expect(await statusOf(TOWNS)).toBe('confirmed');
});

test('a lease holds a conflict until it is let go', async () => {
  const held = await ana.send('PUT', `/api/conflicts/${TOWNS}/lease`);
  expect([held.status, held.json.by]).toEqual([200, 'ana']);
  expect((await pageOf(TOWNS)).lease?.by).toBe('ana');
  expect((await ana.send('DELETE', `/api/conflicts/${TOWNS}/lease`)).status).toBe(204);
  expect((await pageOf(TOWNS)).lease).toBeUndefined();
  expect((await ana.send('PUT', '/api/conflicts/conflict-none/lease')).status).toBe(404);
});

test('the log has everything that was decided, the newest first', async () => {
  await ana.decide(TOWNS, confirmed);
  const ruling = { decision: 'apart', articleIds: ['harbor'], others: ['bay'], rationale: 'two storms' };
  expect((await ana.send('POST', '/api/stories/rulings', ruling)).status).toBe(201);
  const { json } = await ana.get('/api/log?limit=1');
  expect(json.entries).toMatchObject([{ type: 'ruling', ruling: { by: 'ana', ...ruling } }]);
  expect((await ana.get(`/api/log?cursor=${json.next}`)).json.entries).toMatchObject([{ type: 'judgement', judgement: { by: 'ana' } }]);
});
