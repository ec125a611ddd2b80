import type { Comparison, Rulings, Task } from '../schemas/index.ts';
import type { Lease } from './store.ts';

/** Keys from `key` to `last`, both included. */
export interface Range {
  readonly key: number;
  readonly last: number;
}

/** What became of the keys of a text. */
export interface AddedKeys {
  /** retired before, or by this */
  readonly retired: readonly number[];
  /** the texts that met under those that were retired by this */
  readonly met: readonly number[];
}

/**
 * Texts and the keys they are found by. A key that more than `MOST_TEXTS_PER_KEY` texts have says nothing: it is retired for good,
 * and its places are forgotten, so that looking up a key costs little however large the archive is.
 */
export interface TextGraph {
  /** The texts under the keys of the ranges. */
  textsUnder(ranges: readonly Range[]): Promise<{ readonly key: number; readonly text: number }[]>;
  /** The texts under keys. */
  holders(keys: readonly number[]): Promise<{ readonly key: number; readonly text: number }[]>;
  profiles(texts: readonly number[]): Promise<ReadonlyMap<number, Buffer>>;
  /** What the texts share passages by. */
  passages(texts: readonly number[]): Promise<ReadonlyMap<number, Buffer>>;
  /** The texts of articles that were linked. */
  textsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The articles of texts, with the version that was extracted. */
  articlesOf(texts: readonly number[]): Promise<{ readonly id: string; readonly version: string; readonly text: number }[]>;
  /** What persons have ruled on any of the articles, and on claims of them. */
  rulingsOf(articleIds: readonly string[]): Promise<Rulings>;
  /** Keeps a text under its keys, but for those that say nothing. */
  addKeys(text: number, keys: readonly number[]): Promise<AddedKeys>;
  /** Asks for the comparison of articles with their neighbours, after a while in which more may come. */
  requestComparison(articleIds: readonly string[]): Promise<void>;
  /** Takes the comparisons of articles that are due; with `waiting` those that are put off as well. */
  takeComparisons(articleIds: readonly string[], lease: Lease, options?: { readonly waiting?: boolean }): Promise<Task[]>;
  /** The neighbourhood that articles were last compared in. */
  neighbourhoodsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Keeps what comparing found in place of what was found in any neighbourhood of these articles. Gives back the articles of those
   * that are not in this one: they have lost their findings. When another text takes the place of a guest's, the articles are compared anew.
   */
  saveNeighbourhood(id: string, articleIds: readonly string[], comparison: Comparison, guestIds?: readonly string[]): Promise<string[]>;
  /** Ends tasks; gives back those that were still held and not asked for anew. */
  finish(tasks: readonly Task[], owner: string): Promise<Task[]>;
  release(tasks: readonly Task[], owner: string): Promise<void>;
}
