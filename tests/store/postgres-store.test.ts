import { describe, expect, test } from '@jest/globals';
import { find } from '../contracts/desk-run.ts';
import { gather, OpenedStore } from '../contracts/opened-store.ts';
import { sampleArticle } from '../contracts/sample-run.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { withDatabase } from '../contracts/with-database.ts';
import { makeConflict } from '../schemas/make-conflict.ts';
import { freshDatabase, query } from '../servers/fresh-database.ts';
import { needServer } from '../servers/need-server.ts';
import { startPostgres } from '../servers/start-postgres.ts';

const server = needServer(await startPostgres());
const newPlace = async () => ({ database: await freshDatabase(server?.url ?? '') });

const withStore = async (work: (opened: OpenedStore, database: string) => Promise<void>) => withDatabase((await newPlace()).database, work);

(server === undefined ? describe.skip : describe)('with a server', () => {
  storeContract('PostgreSQL', { newPlace, shared: true });

  test('opening twice changes nothing', () =>
    withStore(async (opened, database) => {
      await opened.extract(sampleArticle('a'));
      const before = await query(database, 'SELECT * FROM crosscheck.migrations ORDER BY version');
      const again = await opened.open();
      expect(await gather(again.articles())).toEqual([sampleArticle('a')]);
      expect(await again.due('extract', 10)).toEqual([]);
      expect(await query(database, 'SELECT * FROM crosscheck.migrations ORDER BY version')).toEqual(before);
    }));

  test('four that open an empty database at once make one store', async () => {
    const opened = new OpenedStore(await newPlace());
    const stores = await Promise.all(Array.from({ length: 4 }, () => opened.open()));
    await Promise.all(stores.map((store) => store.accept([sampleArticle('a')])));
    expect(await gather(stores[3]!.articles())).toEqual([sampleArticle('a')]);
    await opened.close();
  });

  test('articles of the first version are read again', async () => {
    const place = await newPlace();
    const first = new OpenedStore(place);
    await (await first.open()).accept([sampleArticle('a'), sampleArticle('b')]);
    await first.close();
    await backToFirst(place.database);
    const second = new OpenedStore(place);
    const store = await second.open();
    expect(await gather(store.articles())).toEqual([sampleArticle('a'), sampleArticle('b')]);
    expect(await store.due('extract', 10)).toEqual(['a', 'b']);
    await second.close();
  });

  test('tables lie in a schema of their own, and sort as SQLite does', () =>
    withStore(async (opened, database) => {
      expect(await query(database, "SELECT count(*)::int AS count FROM information_schema.tables WHERE table_schema = 'public'")).toEqual([
        { count: 0 },
      ]);
      const ids = ['B', 'a', 'Z', 'é', 'z', '!'];
      await opened.store.accept(ids.map((id) => sampleArticle(id)));
      expect((await gather(opened.store.articles())).map(({ id }) => id)).toEqual(['!', 'B', 'Z', 'a', 'z', 'é']);
    }));

  test('a docket that was not filled is filled from the findings, by the first of those that open it', () =>
    withStore(async (opened, database) => {
      await find(opened, [makeConflict([['a@0:nine'], ['b@0:ten']], { id: 'towns' })]);
      for (const table of ['docket', 'docket_names']) await query(database, `DELETE FROM crosscheck.${table}`);
      await query(database, 'UPDATE crosscheck.desk_state SET filled = 0');
      const stores = await Promise.all([opened.open(), opened.open()]);
      for (const { desk } of stores) expect((await desk.queue({}, { reviewer: '', limit: 9 })).items).toMatchObject([{ id: 'towns' }]);
    }));

  test('a newer store is refused', () =>
    withStore(async (opened, database) => {
      await query(database, 'INSERT INTO crosscheck.migrations VALUES (999)');
      await expect(opened.open()).rejects.toThrow('it was written by a newer Crosscheck');
    }));

  test('an id that PostgreSQL cannot keep is refused in one line', () =>
    withStore(async ({ store }) => {
      await expect(store.accept([sampleArticle('a\0b')])).rejects.toThrow('an id holds a character that PostgreSQL cannot keep');
      expect(await gather(store.articles())).toEqual([]);
    }));
});

/** Takes a database back to what the first version made. */
async function backToFirst(database: string): Promise<void> {
  const tables = await query(database, "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'crosscheck'");
  const later = tables.map(({ name }) => String(name)).filter((name) => name !== 'articles' && name !== 'migrations');
  await query(database, `DROP TABLE ${later.map((name) => `crosscheck.${name}`).join(', ')}`);
  for (const name of ['claims', 'extractions', 'findings']) await query(database, `CREATE TABLE crosscheck.${name} (id TEXT)`);
  await query(database, 'DELETE FROM crosscheck.migrations WHERE version > 1');
}
