import type { ConflictPage } from '../../../schemas/index.ts';
import type { Store } from '../../../store/store.ts';
import { Refusal } from '../refusal.ts';
import { makeConflictPage } from './conflict-page.ts';
import { readTexts } from './read-texts.ts';

/** The page of a conflict, also by an id that it had before; refuses an id that none ever had. */
export async function showConflict(store: Store, id: string): Promise<ConflictPage> {
  const found = await store.desk.page(id);
  if (found === undefined) throw new Refusal(404, 'not-found', 'there is no such conflict');
  const ids = [...new Set(found.conflict.sides.flatMap(({ claims }) => claims.map(({ articleId }) => articleId)))];
  const { desk } = store;
  const [texts, repeats, { clusters }, waiting] = await Promise.all([
    readTexts(store, ids),
    desk.repeatsOf(ids),
    desk.rulingsOf(ids),
    desk.waiting(ids),
  ]);
  return makeConflictPage(found, { texts, repeats, rulings: clusters, waiting });
}
