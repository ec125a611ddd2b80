import type { Article, Extraction, Repeat, Story } from '../../../schemas/index.ts';
import { contentId } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';
import { readArticlePlaces } from './article-places.ts';
import { readArticleTerms, type ArticleTerms } from './article-terms.ts';
import { clusterArticles } from './cluster-articles.ts';
import { explainStory } from './explain-story.ts';
import { findCandidates, type Edge } from './find-candidates.ts';
import { findRoundUps } from './find-round-ups.ts';
import { foldExactCopies, foldNearCopies } from './fold-copies.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { splitComponents } from './split-components.ts';
import { weighTerms, type Vocabulary, type WeighedArticle } from './weigh-terms.ts';

/**
 * Groups articles that tell one event; an article that tells two is in both stories. Independent of the order of articles; a copy of
 * an article goes where the article goes and weighs nothing. Two reports of one ferry and one of a fire → two stories.
 */
export function groupStories(articles: readonly Article[], extractions: readonly Extraction[], repeats: readonly Repeat[]): Story[] {
  const texts = readTexts([...articles].sort(compareArticles), extractions, repeats);
  const { weighed, vocabulary } = weighTerms(texts.map(({ terms }) => terms));
  const profiles = profileTexts(texts, weighed);
  const edges = findCandidates(profiles);
  const clusters = splitComponents(texts.length, edges).flatMap((component) =>
    clusterArticles(component, (one, other) => measureLikeness(profiles[one] as ArticleProfile, profiles[other] as ArticleProfile)),
  );
  const told = addRoundUps(clusters, profiles, edges);
  return told.map((cluster) => makeStory(cluster, texts, { profiles, vocabulary })).sort((one, other) => compareText(one.id, other.id));
}

/** One text with all articles that print it, the earliest first, and what it speaks of. */
interface PrintedText {
  readonly articles: readonly Article[];
  readonly terms: ArticleTerms;
  readonly places: ReadonlySet<string>;
}

function readTexts(articles: readonly Article[], extractions: readonly Extraction[], repeats: readonly Repeat[]): PrintedText[] {
  const extracted = new Map(extractions.map((extraction) => [extraction.articleId, extraction]));
  const standing = standingText(repeats);
  const printed = foldExactCopies(articles).map((numbers): PrintedText => {
    const copies = numbers.map((number) => articles[number] as Article);
    const [first] = copies as [Article];
    const extraction = extracted.get(first.id);
    const terms = readArticleTerms(first, extraction, {
      skipped: standing.get(first.id) ?? [],
      outlets: copies.map(({ source }) => source),
    });
    return { articles: copies, terms, places: readArticlePlaces(first, extraction) };
  });
  return foldNear(printed, repeats);
}

function foldNear(printed: readonly PrintedText[], repeats: readonly Repeat[]): PrintedText[] {
  const firsts = printed.map(({ articles: [first] }) => first as Article);
  const leaders = foldNearCopies(
    firsts,
    printed.map(({ terms }) => terms),
    repeats,
  );
  const folded = new Map<number, PrintedText>();
  for (const [number, text] of printed.entries()) {
    const leader = leaders[number] as number;
    const held = folded.get(leader);
    folded.set(leader, held ? { ...held, articles: [...held.articles, ...text.articles] } : text);
  }
  return [...folded.values()];
}

function profileTexts(texts: readonly PrintedText[], weighed: readonly WeighedArticle[]): ArticleProfile[] {
  return texts.map(({ articles: [first], terms, places }, number) => ({
    ...(weighed[number] as WeighedArticle),
    places,
    terms: terms.counts,
    time: publishedTime(first?.published),
  }));
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

function makeStory(
  cluster: readonly number[],
  texts: readonly PrintedText[],
  { profiles, vocabulary }: { readonly profiles: readonly ArticleProfile[]; readonly vocabulary: Vocabulary },
): Story {
  const numbers = [...cluster].sort((one, other) => one - other);
  const told = numbers.flatMap((number) => (texts[number] as PrintedText).articles);
  const articleIds = told.map(({ id }) => id).sort(compareText);
  const shared = numbers.map((number) => profiles[number] as ArticleProfile);
  return { id: contentId('story', articleIds), articleIds, why: explainStory(shared, told, vocabulary) };
}

/** By time, then by text, so that the name of a copy changes nothing. */
function compareArticles(one: Article, other: Article): number {
  const [oneTime, otherTime] = [publishedTime(one.published) ?? Infinity, publishedTime(other.published) ?? Infinity];
  if (oneTime !== otherTime) return oneTime < otherTime ? -1 : 1;
  return compareText(one.text, other.text) || compareText(one.id, other.id) || compareText(one.version, other.version);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
