import type { Article, Extraction } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';

interface Extractions {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
}

/** Keeps what was read, and gives back everything that the store now holds: new articles are compared with old ones. */
export async function keepInStore(store: Store, found: Extractions): Promise<Extractions> {
  for (const article of found.articles) await store.saveArticle(article);
  for (const extraction of found.extractions) await store.saveExtraction(extraction);
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const extraction of store.extractions()) extractions.push(extraction);
  const extracted = new Set(extractions.map(({ articleId }) => articleId));
  for await (const article of store.articles()) if (extracted.has(article.id)) articles.push(article);
  return { articles, extractions };
}
