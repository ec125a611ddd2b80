import type { ArticleProfile } from './measure-likeness.ts';
import { weightOf } from './term-vector.ts';

/** Only the heaviest terms bring articles together, and only with the latest articles that have them: cost stays near linear. */
const TERMS_ASKED = 30;
const ARTICLES_PER_TERM = 40;
const PARTNERS = 40;

/** For each article, the articles that share its heaviest terms, with how much they share: scores by number. Articles come in order of time. */
export function findPartners(profiles: readonly ArticleProfile[]): Map<number, number>[] {
  const index = new Map<number, number[]>();
  const partners = profiles.map(() => new Map<number, number>());
  const scores = new Float64Array(profiles.length);
  for (const [number, profile] of profiles.entries()) {
    for (const [other, score] of bestPartners(index, profile, scores)) {
      partners[number]?.set(other, score);
      partners[other]?.set(number, score);
    }
    addToIndex(index, profile, number);
  }
  return partners;
}

/** The best first; the earlier of equals. */
export function rank(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other).map(([number]) => number);
}

/** `scores` is all 0 before and after. */
function bestPartners(index: ReadonlyMap<number, number[]>, { vector }: ArticleProfile, scores: Float64Array): [number, number][] {
  const touched: number[] = [];
  for (const term of vector.heaviest.subarray(0, TERMS_ASKED)) {
    const weight = weightOf(vector, term);
    for (const number of index.get(term) ?? []) {
      if (scores[number] === 0) touched.push(number);
      scores[number] = (scores[number] as number) + weight * weight;
    }
  }
  const found = touched.map((number): [number, number] => [number, scores[number] as number]);
  for (const number of touched) scores[number] = 0;
  return found.sort(([one, oneScore], [other, otherScore]) => otherScore - oneScore || one - other).slice(0, PARTNERS);
}

function addToIndex(index: Map<number, number[]>, { vector }: ArticleProfile, number: number): void {
  for (const term of vector.heaviest.subarray(0, TERMS_ASKED)) {
    const numbers = index.get(term);
    if (!numbers) index.set(term, [number]);
    else {
      if (numbers.length === ARTICLES_PER_TERM) numbers.shift();
      numbers.push(number);
    }
  }
}
