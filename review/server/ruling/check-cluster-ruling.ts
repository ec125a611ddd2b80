import { type Article, type ClaimPointer, type ClusterRuling, pointsAt, questionSort } from '../../../schemas/index.ts';
import type { Store } from '../../../store/store.ts';
import { Refusal } from '../refusal.ts';
import { claimsAt } from './claims-at.ts';

type Asked = Pick<ClusterRuling, 'decision' | 'claims' | 'others'>;

/** Refuses what cannot be ruled. A ruling is taken back as it was made, whatever has become of its articles. */
export async function checkClusterRuling(store: Store, { decision, claims, others }: Asked): Promise<void> {
  const pointers = [...claims, ...others];
  const articles = await store.articlesOf([...new Set(pointers.map(({ articleId }) => articleId))]);
  for (const pointer of pointers) checkPointer(articles.get(pointer.articleId), pointer, decision);
  if (claims.some((one) => others.some((other) => pointsAt(one, other))))
    throw new Refusal(422, 'bad-ruling', 'one claim stands in both parts');
  if (decision === 'together') await checkSorts(store, pointers);
}

function checkPointer(article: Article | undefined, { articleId, span, mark }: ClaimPointer, decision: Asked['decision']): void {
  if (article === undefined) throw new Refusal(404, 'not-found', `there is no article ${articleId.slice(0, 100)}`);
  const isThere = [span, ...(mark === undefined ? [] : [mark])].every(({ start, end, text }) => article.text.slice(start, end) === text);
  if (decision !== 'undone' && !isThere)
    throw new Refusal(422, 'bad-ruling', `the article ${articleId.slice(0, 100)} does not say this at that place; look at it again`);
}

/** Only claims of one sort can answer one question: no count is a date. */
async function checkSorts(store: Store, pointers: readonly ClaimPointer[]): Promise<void> {
  const sorts = await Promise.all(
    pointers.map(async (pointer) => {
      const claims = claimsAt(pointer, (await store.extraction(pointer.articleId))?.claims ?? []);
      if (claims.length === 0) throw new Refusal(422, 'bad-ruling', `no claim was read there: ${pointer.span.text.slice(0, 100)}`);
      return new Set(claims.map(questionSort));
    }),
  );
  const [first = new Set<string>(), ...rest] = sorts;
  if ([...first].some((sort) => rest.every((others) => others.has(sort)))) return;
  const named = [...new Set(sorts.flatMap((some) => [...some]))].sort().join('; ');
  throw new Refusal(422, 'bad-ruling', `these are claims of several sorts (${named}), which cannot answer one question`);
}
