import type { Article, Claim, Conflict, Judgement, Story, StoryRuling } from '../schemas/index.ts';
import type { Store } from '../store/store.ts';
import { ranked } from './in-order.ts';

/** A record with its kind, for a stream of several kinds. */
export type ExportedRecord =
  | ({ readonly type: 'article' } & Article)
  | ({ readonly type: 'claim' } & Claim)
  | ({ readonly type: 'story' } & Story)
  | ({ readonly type: 'conflict' } & Conflict)
  | ({ readonly type: 'judgement' } & Judgement)
  | ({ readonly type: 'story-ruling' } & StoryRuling);

/**
 * Articles by id, claims by article and place, conflicts as they are ranked, judgements as they were made, stories by id, rulings on them as
 * they were made.
 */
export async function* exportRecords(store: Store): AsyncGenerator<ExportedRecord> {
  for await (const article of store.articles()) yield { type: 'article', ...article };
  for await (const { claims } of store.extractions()) for (const claim of claims) yield { type: 'claim', ...claim };
  const comparison = await store.comparison();
  for (const conflict of ranked(comparison).conflicts) yield { type: 'conflict', ...conflict };
  for (const judgement of await store.judgements()) yield { type: 'judgement', ...judgement };
  for (const story of comparison.stories) yield { type: 'story', ...story };
  for (const ruling of await store.storyRulings()) yield { type: 'story-ruling', ...ruling };
}
