import { OpenedStore } from './opened-store.ts';

/** Opens a store on a database, and closes it after the work. */
export async function withDatabase(database: string, work: (opened: OpenedStore, database: string) => Promise<void>): Promise<void> {
  const opened = new OpenedStore({ database });
  try {
    await opened.open();
    await work(opened, database);
  } finally {
    await opened.close();
  }
}
