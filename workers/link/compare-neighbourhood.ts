import { contentId, type Comparison, type Rulings, type Task } from '../../schemas/index.ts';
import type { Lease } from '../../store/store.ts';
import type { TextGraph } from '../../store/text-graph.ts';
import { PIPELINE_VERSION } from '../../pipeline/version.ts';
import { findNeighbourhood, type Neighbourhood } from './find-neighbourhood.ts';
import type { Neighbour } from './neighbour.ts';
import { ownRepeats } from './own-repeats.ts';

/** Articles to be compared with one another, and the tasks that asked for it. */
export interface OpenNeighbourhood {
  /** follows from the articles and their versions: what was compared once is known again */
  readonly id: string;
  readonly articleIds: readonly string[];
  /** articles that share passages with them */
  readonly guestIds: readonly string[];
  readonly rulings: Rulings;
  readonly tasks: readonly Task[];
}

/**
 * Takes the comparison that an article waits for, with those that its neighbours wait for: one run serves them all. Undefined when
 * there is nothing to do: somebody else has it, or just these articles were compared before.
 */
export async function openNeighbourhood(graph: TextGraph, articleId: string, lease: Lease): Promise<OpenNeighbourhood | undefined> {
  const own = await graph.takeComparisons([articleId], lease);
  if (own.length === 0) return undefined;
  const neighbourhood = await findNeighbourhood(graph, articleId);
  const { articles, rulings, guests } = neighbourhood;
  const articleIds = articles.map(({ id }) => id);
  const others = articleIds.filter((id) => id !== articleId);
  const tasks = [...own, ...(await graph.takeComparisons(others, lease, { waiting: true }))];
  const id = nameOf(neighbourhood);
  const known = await graph.neighbourhoodsOf(articleIds);
  if (articleIds.some((one) => known.get(one) !== id))
    return { id, articleIds, guestIds: guests.articles.map((guest) => guest.id), rulings, tasks };
  await graph.finish(tasks, lease.owner);
  return undefined;
}

/** Keeps what was found, unless the neighbourhood has changed meanwhile: then it is compared again. */
export async function saveNeighbourhood(
  graph: TextGraph,
  { id, articleIds, guestIds, tasks }: OpenNeighbourhood,
  { comparison, owner }: { readonly comparison: Comparison; readonly owner: string },
): Promise<void> {
  const [first] = articleIds;
  const neighbourhood = await findNeighbourhood(graph, first ?? '');
  const { beyond } = neighbourhood;
  if (nameOf(neighbourhood) !== id) return graph.release(tasks, owner);
  const found = { ...comparison, repeats: ownRepeats(comparison.repeats, neighbourhood) };
  const left = await graph.saveNeighbourhood(id, articleIds, found, guestIds);
  // where a large neighbourhood is cut may have moved
  await graph.requestComparison([...left, ...beyond.map((neighbour) => neighbour.id)]);
  await graph.finish(tasks, owner);
}

function nameOf({ articles, rulings, guests }: Neighbourhood): string {
  const versionsOf = (list: readonly Neighbour[]) => list.flatMap(({ id, version }) => [id, version]);
  const ruled = [...rulings.stories, ...rulings.clusters].map(({ id }) => id);
  const parts = [...versionsOf(articles), '', ...versionsOf(guests.articles), '', ...ruled];
  return contentId('neighbourhood', [String(PIPELINE_VERSION), ...parts]);
}
