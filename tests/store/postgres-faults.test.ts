import { describe, expect, test } from '@jest/globals';
import { openStore } from '../../store/open-store.ts';
import { gather, type OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle } from '../contracts/sample-run.ts';
import { withDatabase } from '../contracts/with-database.ts';
import { freshDatabase, query } from '../servers/fresh-database.ts';
import { needServer } from '../servers/need-server.ts';
import { startPostgres } from '../servers/start-postgres.ts';

const server = needServer(await startPostgres());
const withStore = async (work: (opened: OpenedStore, database: string) => Promise<void>) =>
  withDatabase(await freshDatabase(server?.url ?? ''), work);

(server === undefined ? describe.skip : describe)('with a server', () => {
  test('the server may fall and come back', () =>
    withStore(async ({ store }) => {
      await store.accept([sampleArticle('a')]);
      await server!.kill();
      await expect(store.article('a')).rejects.toThrow(/^postgres:\/\/127\.0\.0\.1:\d+\/fresh_\d+: .*check that it runs/u);
      await server!.restart();
      expect(await gather(store.articles())).toEqual([sampleArticle('a')]);
      expect(await store.accept([sampleArticle('a'), sampleArticle('b')])).toEqual(['known', 'new']);
    }));

  test('a connection that is cut in the middle of a change undoes it', () =>
    withStore(async ({ store }, database) => {
      const cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'crosscheck' AND state = 'idle in transaction'";
      const change = store.changeGraph(async (graph) => {
        await graph.addKeys(1, [10]);
        await query(database, cut);
        await graph.addKeys(1, [20]);
      });
      await expect(change).rejects.toThrow('check that it runs');
      expect(await store.changeGraph((graph) => graph.textsUnder([{ key: 0, last: 99 }]))).toEqual([]);
    }));
});

test.each([
  ['nobody listens there', 'postgres://ana:secret@127.0.0.1:1/news', 'check that it runs and can be reached'],
  ['it is no address', 'postgres://ana:secret@127.0.0.1:port/news', 'write it like postgres://'],
])('%s: one line without the password', async (_name, database, message) => {
  const failure = await openStore({ database }, { pipeline: 1 }).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  expect(failure?.name).toBe('StoreError');
  expect(failure?.message).toContain(message);
  expect(failure?.message).not.toMatch(/secret|\n/u);
});
