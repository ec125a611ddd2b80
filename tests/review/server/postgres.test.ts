import { describe, expect, jest, test } from '@jest/globals';
import { freshDatabase } from '../../servers/fresh-database.ts';
import { needServer } from '../../servers/need-server.ts';
import { startPostgres } from '../../servers/start-postgres.ts';
import { TestDesk } from './test-desk.ts';

jest.setTimeout(60_000);

const server = needServer(await startPostgres());

(server === undefined ? describe.skip : describe)('on PostgreSQL', () => {
  test('two desks on one database share decisions, and each hears of those of the other', async () => {
    const place = { database: await freshDatabase(server?.url ?? '') };
    const [one, other] = [await TestDesk.on(place), await TestDesk.on(place)];
    expect((await one.ask('/healthz')).json).toEqual({ status: 'ok' });
    const events = await fetch(`${other.address}/api/events`);
    const stream = events.body!.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    const heard = readUntil(stream, /"conflict-towns"/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const ana = await one.session();
    expect((await ana.decide('conflict-towns', { decision: 'confirmed' })).status).toBe(201);
    expect(await heard).toContain('event: changed');
    const page = (await other.ask('/api/conflicts/conflict-towns')).json;
    expect([page.standing.status, page.passages.length, page.copies.length]).toEqual(['confirmed', 2, 0]);
    expect((await other.ask('/api/articles/bay')).json.conflictIds).toHaveLength(3);
    expect((await other.ask(`/api/conflicts?search=${encodeURIComponent("'; DROP TABLE docket; --")}`)).json.total).toBe(0);
    expect((await other.ask('/api/conflicts?cursor=zzz')).status).toBe(400);
    await stream.cancel();
    await Promise.all([one.close(), other.close()]);
  });
});

async function readUntil(stream: ReadableStreamDefaultReader<Uint8Array>, wanted: RegExp): Promise<string> {
  let text = '';
  while (!wanted.test(text)) {
    const { value, done } = await stream.read();
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  return text;
}
