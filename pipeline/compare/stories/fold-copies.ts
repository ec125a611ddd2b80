import type { Article, Repeat } from '../../../schemas/index.ts';
import type { ArticleTerms } from './article-terms.ts';

/** A passage so long is the article. */
const WHOLE = 0.8;
/** Copies keep nearly all words; a form filled in anew ("Brackholm Inc. earned …") keeps them too, but for the names. */
const SHARED_TERMS = 0.85;
/** So many different texts of one passage are asked about. */
const TEXTS_ASKED = 24;

/** Articles of one text, as numbers: the first stands for the others. */
type Copies = readonly number[];

/** Puts articles of exactly one text together, whatever its spaces. Each is in one group; groups and members keep their order. */
export function foldExactCopies(articles: readonly Article[]): Copies[] {
  const groups = new Map<string, number[]>();
  for (const [number, { text }] of articles.entries()) {
    const key = text.replaceAll(/\s+/gu, ' ').trim();
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  return [...groups.values()];
}

interface Texts {
  readonly articles: readonly Article[];
  readonly terms: readonly ArticleTerms[];
  /** whether a person has ruled that two articles tell two events */
  readonly areApart: (one: string, other: string) => boolean;
}

/**
 * Which text each text is nearly a copy of: itself, or an earlier one with which it shares one passage that is almost all of both,
 * and every name. An agency's report under two headlines → [0, 0].
 */
export function foldNearCopies(texts: Texts, repeats: readonly Repeat[]): number[] {
  const { articles } = texts;
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const leaders = articles.map((_, number) => number);
  for (const { boilerplate, occurrences } of repeats) {
    if (boilerplate) continue;
    const whole = occurrences.flatMap(({ articleId, span }) => {
      const number = numbers.get(articleId);
      return number !== undefined && span.end - span.start >= WHOLE * (articles[number] as Article).text.length ? [number] : [];
    });
    foldAmong(
      [...new Set(whole)].sort((one, other) => one - other),
      texts,
      leaders,
    );
  }
  return leaders.map((_, number) => leaderOf(leaders, number));
}

function foldAmong(whole: readonly number[], { articles, terms, areApart }: Texts, leaders: number[]): void {
  const asked: number[] = [];
  for (const number of whole) {
    const first = asked.find(
      (other) =>
        tellTheSame(terms[other] as ArticleTerms, terms[number] as ArticleTerms) &&
        !areApart(idOf(articles, other), idOf(articles, number)),
    );
    if (first === undefined) {
      if (asked.length < TEXTS_ASKED) asked.push(number);
      continue;
    }
    const [low, high] = [leaderOf(leaders, first), leaderOf(leaders, number)].sort((one, other) => one - other) as [number, number];
    leaders[high] = low;
  }
}

function idOf(articles: readonly Article[], number: number): string {
  return (articles[number] as Article).id;
}

function leaderOf(leaders: readonly number[], number: number): number {
  let leader = number;
  while (leaders[leader] !== leader) leader = leaders[leader] as number;
  return leader;
}

function tellTheSame(one: ArticleTerms, other: ArticleTerms): boolean {
  if (!hasAll(one.names, other.counts) || !hasAll(other.names, one.counts)) return false;
  const shared = [...one.counts.keys()].filter((term) => other.counts.has(term)).length;
  return shared >= SHARED_TERMS * (one.counts.size + other.counts.size - shared);
}

function hasAll(names: ReadonlySet<string>, terms: ReadonlyMap<string, number>): boolean {
  for (const name of names) if (!terms.has(name)) return false;
  return true;
}
