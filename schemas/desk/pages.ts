import { z } from 'zod';
import { Article } from '../article.ts';
import { Claim } from '../claim.ts';
import { ClusterRuling } from '../cluster-ruling.ts';
import { Conflict, ConflictKind } from '../conflict.ts';
import { Judgement } from '../judgement.ts';
import { Repeat } from '../repeat.ts';
import { Span } from '../span.ts';
import { Standing } from '../standing.ts';
import { Story } from '../story.ts';
import { StoryRuling } from '../story-ruling.ts';
import { ItemLease } from './queue.ts';

/** A claim's sentence in its paragraph, with what differs marked; offsets are the article's. */
export const Passage = z.object({
  claimId: z.string(),
  articleId: z.string(),
  version: z.int(),
  published: z.string().optional(),
  paragraph: Span,
  sentence: Span,
  marks: z.array(Span),
});
export type Passage = z.infer<typeof Passage>;

/** A competing figure as an interval on one axis, for the plot over time. */
export const PlottedFigure = z.object({
  claimId: z.string(),
  side: z.int(),
  at: z.string().optional(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
});
export type PlottedFigure = z.infer<typeof PlottedFigure>;

export const ConflictPage = z.object({
  conflict: Conflict,
  standing: Standing,
  version: z.int(),
  history: z.array(Judgement),
  passages: z.array(Passage),
  figures: z.array(PlottedFigure),
  /** passages that are copies of one another; they are one witness */
  copies: z.array(Repeat),
  lease: ItemLease.optional(),
  /** what people ruled on which of its claims answer one question */
  rulings: z.array(ClusterRuling),
  /** articles of it that the workers have still to compare: what was ruled shows after that */
  waiting: z.array(z.string()),
});
export type ConflictPage = z.infer<typeof ConflictPage>;

/** A story as a matrix: its questions by its articles. */
export const StoryPage = z.object({
  story: Story,
  articles: z.array(Article.pick({ id: true, source: true, title: true, published: true, url: true })),
  questions: z.array(
    z.object({
      conflictId: z.string(),
      question: z.string(),
      kind: ConflictKind,
      status: Standing.shape.status,
      answers: z.array(z.object({ articleId: z.string(), side: z.int(), answer: z.string() })),
    }),
  ),
  rulings: z.array(StoryRuling),
  /** what people ruled on which claims of it answer one question */
  clusterRulings: z.array(ClusterRuling),
  /** articles of it that the workers have still to compare: what was ruled shows after that */
  waiting: z.array(z.string()),
});
export type StoryPage = z.infer<typeof StoryPage>;

export const ArticlePage = z.object({
  article: Article,
  claims: z.array(Claim),
  conflictIds: z.array(z.object({ claimId: z.string(), conflictId: z.string() })),
  copies: z.array(Repeat),
  versions: z.array(z.object({ version: z.int(), published: z.string().optional() })),
});
export type ArticlePage = z.infer<typeof ArticlePage>;

/** The log, the newest first. */
export const LogPage = z.object({
  entries: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('judgement'), judgement: Judgement }),
      z.object({ type: z.literal('ruling'), ruling: StoryRuling }),
      z.object({ type: z.literal('cluster-ruling'), ruling: ClusterRuling }),
    ]),
  ),
  next: z.string().optional(),
});
export type LogPage = z.infer<typeof LogPage>;
