import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Alignment } from '../pipeline/compare/alignment/alignments.ts';
import { pairClaims } from '../pipeline/compare/alignment/pair-claims.ts';
import { VETO } from '../pipeline/compare/alignment/slot.ts';
import { judgePair } from '../pipeline/compare/conflicts/judge-pair.ts';
import { makeLibrary } from '../pipeline/compare/library.ts';
import { findRepeats } from '../pipeline/compare/repeats/find-repeats.ts';
import { setStory, type PlacedClaim } from '../pipeline/compare/setting.ts';
import { groupStories } from '../pipeline/compare/stories/group-stories.ts';
import { extract } from '../pipeline/extract.ts';
import { readPaths } from '../readers/read-paths.ts';
import { isArticle } from '../readers/read-result.ts';
import type { Article, Quantity } from '../schemas/index.ts';
import type { FittedPair } from './fit-pairs.ts';

interface Quote {
  readonly article: string;
  readonly quote: string;
}

interface Gold {
  readonly conflicts: readonly {
    readonly id: string;
    readonly optional?: boolean;
    readonly sides: readonly { readonly mentions: readonly Quote[] }[];
  }[];
}

/** Pairs of one conflict count as this many at the most. */
const PAIRS_OF_ONE = 3;

/** All pairs of figures of a story folder that exclude each other and meet no veto, told apart by its gold. */
export async function readStoryPairs(folder: string, alignment: Alignment): Promise<FittedPair[]> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  const articles = await readArticles(join(folder, 'articles.jsonl'));
  const labelled = pairsOf(articles, alignment).flatMap(({ a, b, weights, nudge }) => {
    const conflict = gold.conflicts.find(({ sides }) => areSides(sides, a, b));
    return conflict?.optional === true ? [] : [{ id: conflict?.id, weights, nudge }];
  });
  return labelled.map(({ id, weights, nudge }) => {
    const count = labelled.filter((other) => id !== undefined && other.id === id).length;
    return {
      story: folder,
      isConflict: id !== undefined,
      share: id === undefined ? 1 : Math.min(PAIRS_OF_ONE, count) / count,
      nudge,
      weights,
    };
  });
}

async function readArticles(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readPaths([path], Readable.from([]))) if (isArticle(result)) articles.push(result.article);
  return articles;
}

function pairsOf(articles: readonly Article[], { slots, ...alignment }: Alignment) {
  const [extractions, repeats] = [articles.map(extract), findRepeats(articles)];
  const library = makeLibrary(articles, extractions, repeats);
  return groupStories({ articles, extractions, repeats }).flatMap((story) => {
    const setting = setStory(story, library);
    const claims = setting.claims.filter(({ claim }) => claim.kind === 'quantity');
    return pairClaims(claims, { slots, ...alignment }).flatMap(([a, b]) => {
      const { outcome, nudge } = judgePair(a, b);
      const compared = slots.flatMap((rule) => rule(a, b, setting) ?? []);
      const isOpen = outcome === 'conflict' || outcome === 'disputed';
      if (!isOpen || compared.some(({ weight }) => weight <= VETO)) return [];
      return [{ a, b, nudge, weights: Object.fromEntries(compared.map(({ slot, result, weight }) => [`${slot} ${result}`, weight])) }];
    });
  });
}

/** Do two figures stand in quotes of two different sides? */
function areSides(sides: Gold['conflicts'][number]['sides'], a: PlacedClaim, b: PlacedClaim): boolean {
  const sidesOf = (placed: PlacedClaim) =>
    sides.flatMap(({ mentions }, index) => (mentions.some((quote) => isIn(quote, placed)) ? [index] : []));
  const [one, two] = [sidesOf(a), sidesOf(b)];
  return one.some((side) => two.some((other) => side !== other));
}

function isIn({ article, quote }: Quote, { claim, article: own, copies }: PlacedClaim): boolean {
  if (copies.some((copy) => isIn({ article, quote }, copy))) return true;
  const { start, end } = (claim.quantity as Quantity).span;
  const from = article === own.id ? own.text.indexOf(quote.trim()) : -1;
  return from >= 0 && from < end && start < from + quote.trim().length;
}
