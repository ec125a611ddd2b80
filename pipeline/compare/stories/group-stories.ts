import type { Article, Extraction, Repeat, Story } from '../../../schemas/index.ts';
import { contentId } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';
import { readArticlePlaces } from './article-places.ts';
import { readArticleTerms } from './article-terms.ts';
import { clusterArticles } from './cluster-articles.ts';
import { explainStory } from './explain-story.ts';
import { findCandidates, type Edge } from './find-candidates.ts';
import { findRoundUps } from './find-round-ups.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { splitComponents } from './split-components.ts';
import { weighTerms } from './weigh-terms.ts';

/**
 * Groups articles that tell one event; an article that tells two is in both stories. Independent of the order of articles.
 * Two reports of one ferry and one of a fire → two stories.
 */
export function groupStories(articles: readonly Article[], extractions: readonly Extraction[], repeats: readonly Repeat[]): Story[] {
  const sorted = [...articles].sort(compareArticles);
  const { profiles, edges } = findCandidates(readProfiles(sorted, extractions, repeats));
  const clusters = splitComponents(sorted.length, edges).flatMap((component) =>
    clusterArticles(component, (one, other) => measureLikeness(profiles[one] as ArticleProfile, profiles[other] as ArticleProfile)),
  );
  const told = addRoundUps(clusters, profiles, edges);
  return told.map((cluster) => makeStory(cluster, sorted, profiles)).sort((one, other) => compareText(one.id, other.id));
}

function readProfiles(articles: readonly Article[], extractions: readonly Extraction[], repeats: readonly Repeat[]): ArticleProfile[] {
  const extracted = new Map(extractions.map((extraction) => [extraction.articleId, extraction]));
  const standing = standingText(repeats);
  const terms = articles.map((article) => readArticleTerms(article, extracted.get(article.id), standing.get(article.id) ?? []));
  return weighTerms(terms).map((vector, index) => {
    const article = articles[index] as Article;
    const places = readArticlePlaces(article, extracted.get(article.id));
    return { vector, places, terms: terms[index]?.counts ?? new Map(), time: publishedTime(article.published) };
  });
}

/** An outlet's standing text says nothing about the event. */
function standingText(repeats: readonly Repeat[]): Map<string, { start: number; end: number }[]> {
  const stretches = new Map<string, { start: number; end: number }[]>();
  for (const { articleId, span } of repeats.filter(({ boilerplate }) => boilerplate).flatMap(({ occurrences }) => occurrences)) {
    stretches.set(
      articleId,
      [...(stretches.get(articleId) ?? []), span].sort((one, other) => one.start - other.start || one.end - other.end),
    );
  }
  return stretches;
}

function addRoundUps(clusters: readonly number[][], profiles: readonly ArticleProfile[], edges: readonly Edge[]): number[][] {
  const homes = new Map(clusters.flatMap((cluster, index) => cluster.map((number): [number, number] => [number, index])));
  const neighbours = new Map<string, readonly [number, number]>();
  for (const { one, other } of edges) {
    const [oneHome, otherHome] = [homes.get(one) as number, homes.get(other) as number];
    if (oneHome === otherHome) continue;
    neighbours.set(`${one} ${otherHome}`, [one, otherHome]);
    neighbours.set(`${other} ${oneHome}`, [other, oneHome]);
  }
  const told = clusters.map((cluster) => [...cluster]);
  for (const [article, cluster] of findRoundUps(clusters, profiles, [...neighbours.values()])) told[cluster]?.push(article);
  return told;
}

function makeStory(cluster: readonly number[], articles: readonly Article[], profiles: readonly ArticleProfile[]): Story {
  const numbers = [...cluster].sort((one, other) => one - other);
  const articleIds = numbers.map((number) => (articles[number] as Article).id).sort(compareText);
  const why = explainStory(
    numbers.map((number) => profiles[number] as ArticleProfile),
    numbers.map((number) => (articles[number] as Article).text),
  );
  return { id: contentId('story', articleIds), articleIds, why };
}

function compareArticles(one: Article, other: Article): number {
  const [oneTime, otherTime] = [publishedTime(one.published) ?? Infinity, publishedTime(other.published) ?? Infinity];
  if (oneTime !== otherTime) return oneTime < otherTime ? -1 : 1;
  return compareText(one.id, other.id) || compareText(one.version, other.version);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
