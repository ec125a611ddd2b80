import { OPENERS } from '../../lexicons/abbreviations.ts';
import type { Passage } from './passage.ts';
import type { PrintedText } from './print-texts.ts';

/** Two articles that share so much of the shorter one, or so many of its names, tell of one thing. */
const SHARED_TEXT = 0.2;
const SHARED_NAMES = 0.2;
/** So many articles of a group are looked at: enough to tell four apart. */
const ARTICLES_ASKED = 16;

export interface Relatedness {
  readonly articles: readonly PrintedText[];
  readonly groupsOf: ReadonlyMap<number, readonly (readonly Passage[])[]>;
  readonly names: Map<number, ReadonlySet<string>>;
}

export function makeRelatedness(groups: readonly (readonly Passage[])[], articles: readonly PrintedText[]): Relatedness {
  const groupsOf = new Map<number, (readonly Passage[])[]>();
  for (const group of groups) {
    for (const article of new Set(group.map((passage) => passage.article))) {
      const held = groupsOf.get(article);
      if (held) held.push(group);
      else groupsOf.set(article, [group]);
    }
  }
  return { articles, groupsOf, names: new Map() };
}

/** How many of the articles have nothing in common but this passage with those counted before them. */
export function countUnrelated(relatedness: Relatedness, numbers: readonly number[], passage: readonly Passage[]): number {
  const unrelated: number[] = [];
  for (const number of numbers.slice(0, ARTICLES_ASKED)) {
    if (!unrelated.some((other) => areRelated(relatedness, number, other, passage))) unrelated.push(number);
  }
  return unrelated.length;
}

function areRelated(relatedness: Relatedness, one: number, other: number, passage: readonly Passage[]): boolean {
  const shorter = Math.min(lengthOf(relatedness, one), lengthOf(relatedness, other));
  let shared = 0;
  for (const group of relatedness.groupsOf.get(one) ?? []) {
    if (group === passage || !group.some(({ article }) => article === other)) continue;
    shared += Math.max(0, ...group.filter(({ article }) => article === other).map(({ start, end }) => end - start));
  }
  return shared >= SHARED_TEXT * shorter || shareNames(namesOf(relatedness, one, passage), namesOf(relatedness, other, passage));
}

function lengthOf({ articles }: Relatedness, number: number): number {
  return (articles[number] as PrintedText).text.length;
}

function shareNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared >= 3 && shared >= SHARED_NAMES * Math.min(one.size, other.size);
}

/** Capitalised words outside the passage; the same set serves all passages but for its own words. */
function namesOf(relatedness: Relatedness, number: number, passage: readonly Passage[]): ReadonlySet<string> {
  const held = relatedness.names.get(number) ?? namesIn((relatedness.articles[number] as PrintedText).text);
  relatedness.names.set(number, held);
  const own = passage.find(({ article }) => article === number);
  const inside = namesIn((relatedness.articles[number] as PrintedText).text.slice(own?.start ?? 0, own?.end ?? 0));
  return new Set([...held].filter((name) => !inside.has(name)));
}

function namesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\p{Lu}\p{L}{3,}/gu), ([word]) => word).filter((word) => !OPENERS.has(word)));
}
