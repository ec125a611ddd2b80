import type { TextGraph } from '../../store/text-graph.ts';
import { type Neighbour, sortNeighbours } from './neighbour.ts';
import { unpackPassages } from './pack-passages.ts';

/** Articles that share passages with some texts, and may have nothing else in common with them. */
export interface Guests {
  /** by id */
  readonly articles: readonly Neighbour[];
  /** the texts that the text of each guest shares a key with, one for each key */
  readonly hosts: ReadonlyMap<number, readonly number[]>;
}

/**
 * The guests of texts. Under each key the text of the smallest number stands for it: it has all others as guests, and they have it. So a
 * copy more of a passage that is everywhere concerns one text and not all of them, in whatever order the copies come.
 */
export async function findGuests(graph: TextGraph, texts: ReadonlySet<number>): Promise<Guests> {
  const holders = await holdersOf(graph, texts);
  const others = new Set([...holders.values()].flat().filter((text) => !texts.has(text)));
  const articles = await graph.articlesOf([...others]);
  // a text that no article prints any more shares nothing
  const printed = new Set([...texts, ...articles.map(({ text }) => text)]);
  const hosts = new Map<number, number[]>();
  for (const held of holders.values()) {
    for (const [guest, host] of meet(
      held.filter((text) => printed.has(text)),
      texts,
    ))
      hosts.set(guest, [...(hosts.get(guest) ?? []), host]);
  }
  return { articles: sortNeighbours(articles.filter(({ text }) => hosts.has(text))), hosts };
}

/** The guests that share most; which of them share as much goes by their numbers. */
export function keepClosest({ articles, hosts }: Guests, most: number): Guests {
  if (hosts.size <= most) return { articles, hosts };
  const sorted = [...hosts].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b);
  const kept = new Map(sorted.slice(0, most));
  return { articles: articles.filter(({ text }) => kept.has(text)), hosts: kept };
}

/** The texts under the keys of passages, and all that stand under one together. */
async function holdersOf(graph: TextGraph, texts: ReadonlySet<number>): Promise<Map<number, number[]>> {
  const keys = new Set([...(await graph.passages([...texts])).values()].flatMap(unpackPassages));
  const holders = new Map<number, number[]>();
  for (const { key, text } of await graph.holders([...keys])) {
    const held = holders.get(key);
    if (held) held.push(text);
    else holders.set(key, [text]);
  }
  return holders;
}

/** Guests with their hosts, of all that have one key. */
function meet(held: readonly number[], texts: ReadonlySet<number>): (readonly [guest: number, host: number])[] {
  const first = held.reduce((least, text) => Math.min(least, text), Infinity);
  if (texts.has(first)) return held.filter((text) => !texts.has(text)).map((guest) => [guest, first] as const);
  return held.filter((text) => texts.has(text)).map((host) => [first, host] as const);
}
