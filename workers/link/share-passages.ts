import type { TextGraph } from '../../store/text-graph.ts';
import { findGuests } from './find-guests.ts';
import { unpackPassages } from './pack-passages.ts';

/** Keeps texts under the keys of their passages; gives back the other texts whose guests change by it. */
export async function sharePassages(graph: TextGraph, texts: readonly number[]): Promise<number[]> {
  const parted: number[] = [];
  for (const [text, passages] of await graph.passages(texts)) {
    const { met } = await graph.addKeys(text, unpackPassages(passages));
    parted.push(...met);
  }
  const { hosts } = await findGuests(graph, new Set(texts));
  return [...parted, ...hosts.keys()];
}
