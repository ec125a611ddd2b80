import type { Article, ArticlePage } from '../../../schemas/index.ts';
import type { Store } from '../../../store/store.ts';
import { Refusal } from '../refusal.ts';
import { conflictsInArticle } from './conflicts-in-article.ts';

/** The page of an article. Claims, conflicts and copies are those of the text that holds; an earlier one is shown without. */
export async function showArticle(store: Store, id: string, version?: number): Promise<ArticlePage> {
  const [current, versions] = await Promise.all([store.article(id), store.desk.articleVersions(id)]);
  if (current === undefined) throw new Refusal(404, 'not-found', 'there is no such article');
  const shown = versions.map(({ version, published }) => ({ version, published }));
  if (version === undefined || version === versions.at(-1)?.version)
    return { article: current, ...(await foundIn(store, current)), versions: shown };
  const article = await store.desk.articleVersion(id, version);
  if (article === undefined) throw new Refusal(404, 'not-found', 'the article has no such version');
  return { article, claims: [], conflictIds: [], copies: [], versions: shown };
}

async function foundIn(store: Store, { id }: Article): Promise<Pick<ArticlePage, 'claims' | 'conflictIds' | 'copies'>> {
  const [extraction, conflicts, repeats] = await Promise.all([
    store.extraction(id),
    store.desk.conflictsIn(id),
    store.desk.repeatsOf([id]),
  ]);
  return { claims: extraction?.claims ?? [], conflictIds: conflictsInArticle(id, conflicts), copies: repeats };
}
