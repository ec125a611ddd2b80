import { blockingKeys } from '../../pipeline/compare/stories/blocking-keys.ts';
import type { Task } from '../../schemas/index.ts';
import type { TextGraph } from '../../store/text-graph.ts';
import { unpackProfile } from './pack-profile.ts';

/**
 * Puts the texts of articles where others will find them, and asks for the comparison of the articles with their neighbours. When a key
 * is retired by it, those that met under it are compared anew: they may no longer be neighbours.
 */
export async function linkArticles(graph: TextGraph, tasks: readonly Task[], owner: string): Promise<void> {
  const current = await graph.finish(tasks, owner);
  const ids = current.map(({ subject }) => subject);
  const texts = [...new Set((await graph.textsOf(ids)).values())];
  const parted: number[] = [];
  for (const [text, profile] of await graph.profiles(texts)) {
    const keys = blockingKeys(unpackProfile(profile)).map(({ key }) => key);
    parted.push(...(await graph.addKeys(text, [...new Set(keys)])));
  }
  const apart = await graph.articlesOf([...new Set(parted)]);
  await graph.requestComparison([...new Set([...ids, ...apart.map(({ id }) => id)])]);
}
