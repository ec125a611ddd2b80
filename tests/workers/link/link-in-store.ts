import { extract } from '../../../pipeline/extract.ts';
import type { Article } from '../../../schemas/index.ts';
import { pack } from '../../../store/pack.ts';
import type { Store } from '../../../store/store.ts';
import { linkArticles } from '../../../workers/link/link-articles.ts';
import { linkedText } from '../../../workers/link/linked-text.ts';

const lease = { owner: 'test', ms: 60_000 };

/** Takes articles up to their linking, in the given order. */
export async function linkInStore(store: Store, articles: readonly Article[]): Promise<void> {
  for (const article of articles) {
    await store.accept([article]);
    const taken = await store.takeArticles([article.id], lease);
    const results = taken.map(({ task }) => {
      const extraction = extract(article);
      const { id, profile, passages } = linkedText(article, extraction);
      return { task, body: pack(JSON.stringify(extraction)), text: { id, profile: Buffer.from(profile), passages: Buffer.from(passages) } };
    });
    await store.saveExtractions(results, lease.owner);
    const links = await store.take('link', [article.id], lease);
    await store.changeGraph((graph) => linkArticles(graph, links, lease.owner));
  }
}
