import { pairKeys, singleKeys } from '../../pipeline/compare/stories/blocking-keys.ts';
import type { TextProfile } from '../../pipeline/compare/stories/text-profile.ts';
import type { Task } from '../../schemas/index.ts';
import type { TextGraph } from '../../store/text-graph.ts';
import { unpackProfile } from './pack-profile.ts';
import { sharePassages } from './share-passages.ts';

/**
 * Puts the texts of articles where others will find them, and asks for the comparison of the articles with their neighbours, and of those
 * whose passages they have. When a key is retired by it, those that met under it are compared anew: they may no longer be neighbours.
 */
export async function linkArticles(graph: TextGraph, tasks: readonly Task[], owner: string): Promise<void> {
  const current = await graph.finish(tasks, owner);
  const ids = current.map(({ subject }) => subject);
  const texts = [...new Set((await graph.textsOf(ids)).values())];
  const parted = new Set<number>();
  for (const [text, profile] of await graph.profiles(texts)) {
    for (const other of await linkText(graph, text, unpackProfile(profile))) parted.add(other);
  }
  for (const other of await sharePassages(graph, texts)) parted.add(other);
  const apart = await graph.articlesOf([...parted]);
  await graph.requestComparison([...new Set([...ids, ...apart.map(({ id }) => id)])]);
}

/** Keeps a text under its keys; gives back the texts that met under keys which this retired. */
async function linkText(graph: TextGraph, text: number, profile: TextProfile): Promise<number[]> {
  const { retired, met } = await graph.addKeys(text, singleKeys(profile));
  if (retired.length === 0) return [];
  const useless = new Set(retired);
  return [...met, ...(await addPairs(graph, [...new Set([text, ...met])], useless))];
}

/** A term that is everywhere still tells something beside another. */
async function addPairs(graph: TextGraph, texts: readonly number[], useless: ReadonlySet<number>): Promise<number[]> {
  const parted: number[] = [];
  for (const [text, profile] of await graph.profiles(texts)) {
    const { met } = await graph.addKeys(text, pairKeys(unpackProfile(profile), useless));
    parted.push(...met);
  }
  return parted;
}
