import {
  overlaps,
  type Article,
  type Claim,
  type Extraction,
  type Mention,
  type Occurrence,
  type Repeat,
  type Span,
  type Story,
} from '../../schemas/index.ts';
import { groupBy } from './group-by.ts';
import { originsOf } from './origins.ts';
import { wordWeights } from './word-weights.ts';

/** A claim with what comparing needs to know of its article. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly article: Article;
  /** the independent witness behind the claim: its article, or the origin of the passage it was copied from */
  readonly origin: string;
  /** the repeated passage that holds the claim, if any */
  readonly repeatId: string | null;
  /** the same claim in the same words elsewhere */
  readonly copies: readonly PlacedClaim[];
}

/** A story made ready for comparing: its claims, and how much its words and names tell apart. */
export interface Setting {
  readonly story: Story;
  readonly claims: readonly PlacedClaim[];
  readonly weightOf: (word: string) => number;
  readonly entityWeightOf: (entityId: string) => number;
  /** the claims of one article */
  readonly claimsOf: (articleId: string) => readonly PlacedClaim[];
  readonly articleOf: (articleId: string) => Article;
  /** the sentence that holds a stretch of text */
  readonly sentenceAt: (occurrence: Occurrence) => Span | undefined;
  /** the name that a stretch of text touches */
  readonly mentionAt: (occurrence: Occurrence) => Mention | undefined;
}

/**
 * Gathers the claims of a story. Claims in the same words are folded into the earliest of them, so that a copy changes neither
 * what is compared nor the weights; a second standing of a passage in one article is left out.
 */
export function setStory(
  story: Story,
  articles: readonly Article[],
  extractions: readonly Extraction[],
  repeats: readonly Repeat[],
): Setting {
  const members = new Set(story.articleIds);
  const byId = new Map(articles.filter(({ id }) => members.has(id)).map((article) => [article.id, article]));
  const origins = originsOf(
    repeats.filter((repeat) => !repeat.boilerplate && repeat.occurrences.some(({ articleId }) => members.has(articleId))),
  );
  const placed = extractions.flatMap(({ articleId, claims }) => {
    const article = byId.get(articleId);
    return article === undefined ? [] : claims.flatMap((claim) => place(claim, article, origins(claim)));
  });
  const claims = fold(placed.toSorted(earliestFirst));
  const extractionOf = new Map(extractions.map((extraction) => [extraction.articleId, extraction]));
  const byArticle = groupBy(placed, ({ article }) => [article.id]);
  return {
    story,
    claims,
    weightOf: wordWeights(claims.map(({ claim }) => claim.context)),
    entityWeightOf: wordWeights(claims.map(({ claim }) => claim.entities)),
    claimsOf: (articleId) => byArticle.get(articleId) ?? [],
    articleOf: (articleId) => byId.get(articleId) as Article,
    sentenceAt: ({ articleId, span }) => extractionOf.get(articleId)?.sentences.find((sentence) => sentence.span.end > span.start)?.span,
    mentionAt: ({ articleId, span }) => extractionOf.get(articleId)?.mentions.find((mention) => overlaps(mention.span, span)),
  };
}

function place(claim: Claim, article: Article, { origin, repeatId, folded }: ReturnType<ReturnType<typeof originsOf>>): PlacedClaim[] {
  return folded ? [] : [{ claim, article, origin, repeatId, copies: [] }];
}

function earliestFirst(a: PlacedClaim, b: PlacedClaim): number {
  const key = ({ article, claim }: PlacedClaim) =>
    `${article.published ?? '9'} ${article.id} ${String(claim.span.start).padStart(9, '0')} ${claim.id}`;
  return key(a) < key(b) ? -1 : 1;
}

function fold(placed: readonly PlacedClaim[]): PlacedClaim[] {
  const groups = groupBy(placed, ({ claim }) => [wordsOf(claim)]);
  return [...groups.values()].map(([first, ...copies]) => ({ ...(first as PlacedClaim), copies }));
}

/** What makes two claims the same claim in the same words. */
function wordsOf({ kind, rule, span, subject, quantity, date, marks }: Claim): string {
  return [kind, rule, span.text, subject?.head, quantity?.span.text, date?.span.text, date?.from, marks.join()].join('\u0000');
}
