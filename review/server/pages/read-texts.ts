import type { Article, Extraction } from '../../../schemas/index.ts';
import type { Store } from '../../../store/store.ts';

/** An article as it stands, and what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  /** counts the texts that the article had, from 1 */
  readonly version: number;
  readonly extraction?: Extraction;
}

/** Articles with what was read in them; those that are gone are left out. */
export async function readTexts(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, ReadArticle>> {
  const read = await Promise.all([...new Set(ids)].map((id) => readText(store, id)));
  return new Map(read.filter((one) => one !== undefined).map((one) => [one.article.id, one]));
}

async function readText(store: Store, id: string): Promise<ReadArticle | undefined> {
  const [article, extraction, versions] = await Promise.all([store.article(id), store.extraction(id), store.desk.articleVersions(id)]);
  if (article === undefined) return undefined;
  return { article, version: versions.at(-1)?.version ?? 1, ...(extraction && { extraction }) };
}
