import {
  overlaps,
  type Article,
  type Claim,
  type Mention,
  type Occurrence,
  type Repeat,
  type Span,
  type Story,
  type Quantity,
} from '../../schemas/index.ts';
import { isAlternative, isComparable, isDeed, isWhether } from './comparable.ts';
import { deedKeys, keysOfSide } from './deed-keys.ts';
import { eventOf } from './event-of.ts';
import { groupBy } from './group-by.ts';
import type { Library } from './library.ts';
import type { Interval } from './interval.ts';
import { conceptBags } from './concept-bags.ts';
import { nameWords } from './name-words.ts';
import { originsOf, type Origin } from './origins.ts';
import { figuresOf, learnRates } from './rates.ts';
import { bagOf, wordWeights, type Bag } from './word-weights.ts';

/** A claim with what comparing needs to know of its article. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly article: Article;
  /** the independent witness behind the claim: its article, or the origin of the passage it was copied from */
  readonly origin: string;
  /** the same claim in the same words elsewhere */
  readonly copies: readonly PlacedClaim[];
  /** words and names round the claim, with their weights in this story */
  readonly words: Bag;
  readonly names: Bag;
  /** what the words nearest to the claim are about, in whatever wording */
  readonly concepts: Bag;
  /** the figure in every unit that is known for it */
  readonly figures: readonly Interval[];
}

/** A story made ready for comparing: its claims, folded, and the ways to look around them. */
export interface Setting {
  readonly story: Story;
  readonly claims: readonly PlacedClaim[];
  readonly repeats: readonly Repeat[];
  readonly weightOf: (word: string) => number;
  /** how much a counted or measured noun tells one figure of the story from the others: 1 for a noun of one figure */
  readonly weightOfNoun: (noun: string) => number;
  /** how much the verb of a dated event tells it from the other events of the story */
  readonly weightOfEvent: (event: string) => number;
  readonly claimOf: (claimId: string) => PlacedClaim | undefined;
  /** the claims of one article */
  readonly claimsOf: (articleId: string) => readonly PlacedClaim[];
  /** the claims of the sentence that a claim stands in, itself among them */
  readonly claimsBeside: (placed: PlacedClaim) => readonly PlacedClaim[];
  /** the figures of an article that are about as large as that of a claim */
  readonly figuresLike: (articleId: string, claim: Claim) => readonly PlacedClaim[];
  readonly articleOf: (articleId: string) => Article;
  /** whether a stretch of text tells of this story: all of an article does, but for one that tells two events */
  readonly isTold: (occurrence: Occurrence) => boolean;
  /** the sentence that holds a stretch of text */
  readonly sentenceAt: (occurrence: Occurrence) => Span | undefined;
  /** the name that a stretch of text touches */
  readonly mentionAt: (occurrence: Occurrence) => Mention | undefined;
}

/**
 * Gathers the claims of a story. Claims in the same words are folded into the earliest of them, so that a copy changes neither
 * what is compared nor the weights; a second standing of a passage in one article is left out.
 */
export function setStory(story: Story, library: Library): Setting {
  const repeats = [...new Set(story.articleIds.flatMap((id) => library.repeatsOf(id)))];
  const articles = story.articleIds.flatMap((id) => library.articleOf(id) ?? []);
  const claims = weigh(fold(contested(placeClaims(story, library, originsOf(repeats, articles))).toSorted(earliestFirst)));
  const all = claims.flatMap((placed) => [placed, ...placed.copies]);
  return {
    story,
    claims,
    repeats,
    weightOf: wordWeights(telling(claims).map(({ claim }) => claim.context)),
    weightOfNoun: weighNouns(claims),
    weightOfEvent: weighEvents(claims),
    isTold: toldIn(story),
    ...lookUps(all, library),
  };
}

/** Nouns by how few figures of a story are of them. */
const weighNouns = (claims: readonly PlacedClaim[]) =>
  wordWeights(
    claims.filter(({ claim }) => claim.kind === 'quantity').map(({ claim }) => [claim.quantity?.counted ?? claim.object?.head ?? '']),
  );

const weighEvents = (claims: readonly PlacedClaim[]) =>
  wordWeights(claims.filter(({ claim }) => claim.kind === 'date').map(({ claim }) => [eventOf(claim)]));

type Lookups = Pick<Setting, 'claimOf' | 'claimsOf' | 'claimsBeside' | 'figuresLike' | 'articleOf' | 'sentenceAt' | 'mentionAt'>;

function lookUps(all: readonly PlacedClaim[], library: Library): Lookups {
  const byArticle = groupBy(all, ({ article }) => [article.id]);
  const bySentence = groupBy(all, ({ article, claim }) => [`${article.id} ${String(claim.sentence)}`]);
  const byMagnitude = groupBy(all, ({ article, claim: { quantity } }) => magnitudesOf(quantity).map((size) => `${article.id} ${size}`));
  const byId = new Map(all.map((placed) => [placed.claim.id, placed]));
  return {
    claimOf: (claimId) => byId.get(claimId),
    claimsOf: (articleId) => byArticle.get(articleId) ?? [],
    claimsBeside: ({ article, claim }) => bySentence.get(`${article.id} ${String(claim.sentence)}`) ?? [],
    figuresLike: (articleId, { quantity }) => byMagnitude.get(`${articleId} ${magnitudesOf(quantity)[0] ?? ''}`) ?? [],
    articleOf: (articleId) => library.articleOf(articleId) as Article,
    sentenceAt: ({ articleId, span }) =>
      library.extractionOf(articleId)?.sentences.find((sentence) => sentence.span.end > span.start)?.span,
    mentionAt: ({ articleId, span }) => library.extractionOf(articleId)?.mentions.find((mention) => overlaps(mention.span, span)),
  };
}

/** Where a figure lies on a scale of steps of a fifth, and the steps beside it: what is nearly as large meets it there. */
function magnitudesOf(quantity: Quantity | undefined): string[] {
  const size = Math.abs(quantity?.value ?? 0);
  if (size === 0) return quantity?.value === 0 ? ['0'] : [];
  const step = Math.floor(Math.log(size) / Math.log(1.2));
  return [step, step - 1, step + 1].map(String);
}

type BareClaim = Pick<PlacedClaim, 'claim' | 'article' | 'origin'>;
type FoldedClaim = BareClaim & { readonly copies: readonly BareClaim[] };

function toldIn({ parts = [] }: Story): Setting['isTold'] {
  const told = new Map(parts.map(({ articleId, stretches }) => [articleId, stretches]));
  return ({ articleId, span }) => told.get(articleId)?.some(({ start, end }) => start <= span.start && span.start < end) ?? true;
}

function placeClaims(story: Story, library: Library, originOf: (claim: Claim) => Origin): BareClaim[] {
  const isTold = toldIn(story);
  return story.articleIds.flatMap((id) => {
    const article = library.articleOf(id);
    if (article === undefined) return [];
    const told = (library.extractionOf(id)?.claims ?? []).filter((claim) => isTold(claim));
    return told.filter(isComparable).flatMap((claim) => {
      const { origin, folded } = originOf(claim);
      return folded ? [] : [{ claim, article, origin }];
    });
  });
}

/** Of what was done or not, only what one claim affirms and another denies. */
function contested(placed: readonly BareClaim[]): BareClaim[] {
  const keysOf = (denied: boolean) => new Set(placed.flatMap(({ claim }) => keysOfSide(claim, denied)));
  const [affirmed, denied] = [keysOf(false), keysOf(true)];
  return placed.filter(({ claim }) => !isDeed(claim) || deedKeys(claim).some((key) => affirmed.has(key) && denied.has(key)));
}

function earliestFirst(a: BareClaim, b: BareClaim): number {
  return (
    compareText(a.article.published ?? '9', b.article.published ?? '9') ||
    compareText(a.article.id, b.article.id) ||
    a.claim.span.start - b.claim.span.start ||
    compareText(a.claim.id, b.claim.id)
  );
}

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function fold(placed: readonly BareClaim[]): FoldedClaim[] {
  const groups = groupBy(placed, ({ claim }) => [wordsOf(claim)]);
  return [...groups.values()].map(([first, ...copies]) => ({ ...(first as BareClaim), copies }));
}

/** What makes two claims the same claim in the same words. */
function wordsOf({ kind, rule, span, subject, quantity, date, marks }: Claim): string {
  return [kind, rule, span.text, subject?.head, quantity?.span.text, date?.span.text, date?.from, marks.join()].join('\u0000');
}

/** Names, places and yes-or-no stand in sentences that other claims were read from as well: counted again, they would make their words common. */
const telling = <Placed extends BareClaim>(claims: readonly Placed[]): readonly Placed[] =>
  claims.filter(({ claim }) => claim.kind !== 'identity' && !isAlternative(claim) && !isDeed(claim));

/** Weighs the words and names round each claim by how rare they are among the claims of this story. */
function weigh(folded: readonly FoldedClaim[]): PlacedClaim[] {
  const weightOfWord = wordWeights(telling(folded).map(({ claim }) => claim.context));
  const weightOfName = wordWeights(telling(folded).map(({ claim }) => nameWords(claim.entities)));
  const conceptsIn = conceptBags(folded.map(({ claim }) => claim).filter((claim) => !isDeed(claim) && !isWhether(claim)));
  const rates = learnRates(folded.map(({ claim }) => claim));
  const bags = ({ claim }: BareClaim) => ({
    words: bagOf(claim.context, weightOfWord),
    names: bagOf(nameWords(claim.entities), (word) => COMMON_NAME + weightOfName(word)),
    concepts: conceptsIn(claim),
    figures: figuresOf(claim, rates),
  });
  return folded.map((entry) => ({
    ...entry,
    ...bags(entry),
    copies: entry.copies.map((copy) => ({ ...copy, ...bags(copy), copies: [] })),
  }));
}

/** A name that all of a story shares still says a little. */
const COMMON_NAME = 0.15;
