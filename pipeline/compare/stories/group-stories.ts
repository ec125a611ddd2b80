import type { Article, Extraction, Repeat, Story, StoryRuling } from '../../../schemas/index.ts';
import { contentId } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';
import { readArticlePlaces } from './article-places.ts';
import { readArticleTerms, type ArticleTerms } from './article-terms.ts';
import { clusterArticles } from './cluster-articles.ts';
import { explainRulings } from './explain-rulings.ts';
import { explainStory } from './explain-story.ts';
import { addRoundUps, type ToldEvent } from './add-round-ups.ts';
import { findCandidates } from './find-candidates.ts';
import { foldExactCopies, foldNearCopies } from './fold-copies.ts';
import { measureLikeness, type ArticleProfile } from './measure-likeness.ts';
import { settleRulings, type SettledRulings } from './settle-rulings.ts';
import { splitComponents } from './split-components.ts';
import type { Stretch } from './stretch.ts';
import { rulingsOnTexts } from './text-rulings.ts';
import type { ToldText } from './told-text.ts';
import { weighTerms, type Vocabulary, type WeighedArticle } from './weigh-terms.ts';

/**
 * Groups articles that tell one event; an article that tells two is in both stories. Independent of the order of articles; a copy of
 * an article goes where the article goes and weighs nothing. Two reports of one ferry and one of a fire → two stories. What persons
 * have ruled on pairs of articles overrules all of it.
 */
export function groupStories({ articles, extractions, repeats, rulings = [] }: StoryRun): Story[] {
  const settled = settleRulings(rulings);
  const texts = readTexts({ articles: [...articles].sort(compareArticles), extractions, repeats, areApart: settled.areApart });
  const ruled = rulingsOnTexts(
    settled,
    texts.map((text) => ({ ids: text.articles.map(({ id }) => id) })),
  );
  const { weighed, vocabulary, numbers } = weighTerms(texts.map(({ terms }) => terms));
  const profiles = profileTexts(texts, weighed);
  const edges = [...findCandidates(profiles), ...ruled.together.map(([one, other]) => ({ one, other, likeness: 1 }))];
  const similarity = (one: number, other: number) => measureLikeness(profiles[one] as ArticleProfile, profiles[other] as ArticleProfile);
  const clusters = splitComponents(texts.length, edges).flatMap((component) => clusterArticles(component, similarity, ruled));
  const events = addRoundUps({ clusters, profiles, texts, numbers }, { edges, ruled });
  const context = { profiles, vocabulary, holding: settled.holding };
  return events.map((event) => makeStory(event, texts, context)).sort((one, other) => compareText(one.id, other.id));
}

/** What is grouped. */
export interface StoryRun {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
  readonly repeats: readonly Repeat[];
  readonly rulings?: readonly StoryRuling[];
}

/** One text with all articles that print it, the earliest first, and what it speaks of. */
interface PrintedText {
  readonly articles: readonly Article[];
  /** the same with what was read out of them */
  readonly printed: readonly ToldText[];
  readonly terms: ArticleTerms;
  readonly places: ReadonlySet<string>;
}

type Apart = SettledRulings['areApart'];

function readTexts({ articles, extractions, repeats, areApart }: Omit<StoryRun, 'rulings'> & { readonly areApart: Apart }): PrintedText[] {
  const extracted = new Map(extractions.map((extraction) => [extraction.articleId, extraction]));
  const standing = standingText(repeats);
  const texts = foldExactCopies(articles).map((numbers): PrintedText => {
    const copies = numbers.map((number) => articles[number] as Article);
    const printed = copies.map((article) => ({ article, extraction: extracted.get(article.id), standing: standing.get(article.id) ?? [] }));
    const { article: first, extraction, standing: skipped } = printed[0] as ToldText;
    const terms = readArticleTerms(first, extraction, { skipped, outlets: copies.map(({ source }) => source) });
    return { articles: copies, printed, terms, places: readArticlePlaces(first, extraction) };
  });
  return foldNear(texts, repeats, areApart);
}

function foldNear(printed: readonly PrintedText[], repeats: readonly Repeat[], areApart: Apart): PrintedText[] {
  const firsts = printed.map(({ articles: [first] }) => first as Article);
  const terms = printed.map((text) => text.terms);
  const leaders = foldNearCopies({ articles: firsts, terms, areApart }, repeats);
  const folded = new Map<number, PrintedText>();
  for (const [number, text] of printed.entries()) {
    const leader = leaders[number] as number;
    const held = folded.get(leader);
    folded.set(leader, held ? joinTexts(held, text) : text);
  }
  return [...folded.values()];
}

function joinTexts(held: PrintedText, { articles, printed }: PrintedText): PrintedText {
  return { ...held, articles: [...held.articles, ...articles], printed: [...held.printed, ...printed] };
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
function standingText(repeats: readonly Repeat[]): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  for (const { articleId, span } of repeats.filter(({ boilerplate }) => boilerplate).flatMap(({ occurrences }) => occurrences)) {
    stretches.set(
      articleId,
      [...(stretches.get(articleId) ?? []), span].sort((one, other) => one.start - other.start || one.end - other.end),
    );
  }
  return stretches;
}

interface StoryContext {
  readonly profiles: readonly ArticleProfile[];
  readonly vocabulary: Vocabulary;
  readonly holding: readonly StoryRuling[];
}

function makeStory({ members, parts }: ToldEvent, texts: readonly PrintedText[], { profiles, vocabulary, holding }: StoryContext): Story {
  const numbers = [...members].sort((one, other) => one - other);
  const articles = numbers.flatMap((number) => (texts[number] as PrintedText).articles);
  const articleIds = articles.map(({ id }) => id).sort(compareText);
  const shared = numbers.map((number) => profiles[number] as ArticleProfile);
  const why = [explainStory(shared, articles, vocabulary), ...explainRulings(articleIds, holding)].join(' ');
  const told = parts.toSorted((one, other) => compareText(one.articleId, other.articleId));
  return { id: contentId('story', articleIds), articleIds, why, ...(told.length === 0 ? {} : { parts: told }) };
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
