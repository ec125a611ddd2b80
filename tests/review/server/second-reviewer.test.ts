import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Session, TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

let desk: TestDesk;
let rolf: Session;
let nora: Session;
beforeAll(async () => {
  desk = await TestDesk.open({ secondReviewer: true }, { rolf: 'reviewer', nora: 'reviewer', adam: 'admin' });
  [rolf, nora] = [await desk.session('rolf'), await desk.session('nora')];
});
afterAll(() => desk.close());

const nextOf = async (session: Session) => ((await session.get('/api/conflicts/next')).json.item as { id: string } | null)?.id;

test('whoever asks is told of it', async () => {
  expect((await rolf.get('/api/me')).json.secondReviewer).toBe(true);
});

test('what one has decided is next for another, after all that is open, and is done when two have', async () => {
  for (const id of ['conflict-towns', 'conflict-injured']) await rolf.decide(id, { decision: 'confirmed' });
  expect(await nextOf(nora)).toBe('conflict-bridge');
  await nora.decide('conflict-bridge', { decision: 'unresolved' });
  expect(await nextOf(nora)).toBe('conflict-towns');
  expect(await nextOf(rolf)).toBe('conflict-bridge');
  await nora.decide('conflict-towns', { decision: 'confirmed' });
  expect(await nextOf(nora)).toBe('conflict-injured');
  await nora.decide('conflict-injured', { decision: 'unresolved' });
  expect(await nextOf(nora)).toBeUndefined();
  expect(await nextOf(await desk.session('adam'))).toBe('conflict-bridge');
  expect((await nora.get('/api/conflicts?status=disagreed')).json.items.map(({ id }: { id: string }) => id)).toEqual(['conflict-injured']);
});
