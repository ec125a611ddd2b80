import type { Article, Conflict, ItemLease, Judgement, LogPage, QueueFilter, QueueItem, QueuePage, Story } from '../schemas/index.ts';
import type { DeskFindings } from './desk-findings.ts';
import type { DeskHooks } from './desk-hooks.ts';
import type { DeskPeople } from './desk-people.ts';

/** Who asks, and where in the queue; `reviewer` is what `by: 'me'` means, and whose own lease is no hindrance. */
export interface Asking {
  readonly reviewer: string;
}

/** Where a page begins (what an earlier page gave as `next`) and how much it holds. */
export interface PageAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A conflict with everything that was said of it, also under the ids that it had before. */
export interface DeskCase {
  readonly conflict: Conflict;
  /** in order of time, with what was taken back: `standingOf(conflict, judgements)` folds them */
  readonly judgements: readonly Judgement[];
  /** another one after each judgement and each change of the conflict; always higher than the one before */
  readonly version: number;
  /** as long as it has not lapsed */
  readonly lease?: ItemLease;
}

/** What became of judgements that were put in. */
export interface Kept {
  /** as they stand in the log, those that were there already too */
  readonly kept: readonly Judgement[];
  /** the `conflictId`s of the others: unknown, at another version, or with nothing left to take back */
  readonly refused: readonly string[];
}

/** A version of an article's text; they count from 1, and the highest is the one that holds. */
export interface ArticleVersion {
  readonly version: number;
  readonly published?: string;
}

/**
 * The review desk's part of the store. Conflicts lie in a docket that is kept in step with what the workers find, and a conflict that
 * goes on with another (new id after re-extraction or new articles) takes over its case. Every method is one transaction. A cursor
 * that no page gave, and a record that does not fit its schema, throw a `DeskRefusal`.
 */
export interface Desk extends DeskPeople, DeskHooks, DeskFindings {
  /** Conflicts by rank: by score, the differences that are no error last. */
  queue(filter: QueueFilter, asking: Asking & PageAsked): Promise<QueuePage>;
  /**
   * What to look at next: the first after `after` that nobody else holds and that is open or has new evidence; where the filter
   * names another status, the first that the reviewer has not decided. Undefined at the end of the queue.
   */
  next(filter: QueueFilter, asking: Asking & { readonly after?: string | undefined }): Promise<QueueItem | undefined>;
  /** A conflict by its id, or by the id of one that it goes on with. */
  page(conflictId: string): Promise<DeskCase | undefined>;
  /** All that a filter lets through, by rank: for exports. */
  cases(filter: QueueFilter, asking: Asking): AsyncIterable<DeskCase>;
  /** The conflicts of a story, by rank. */
  conflictsOf(storyId: string): Promise<DeskCase[]>;
  /** Stories with how many conflicts they have, those with the highest conflicts first. */
  stories(page: PageAsked): Promise<{ readonly items: readonly { story: Story; conflicts: number }[]; readonly next?: string }>;

  /**
   * Adds judgements, each id once whatever happens, and never takes the place of another's: a conflict whose version is not the one in
   * `versions` (by `conflictId`) is refused. A judgement that is `undone` may go without a version: it takes away what it names
   * whatever was decided since, also on a conflict that is gone.
   */
  decide(judgements: readonly Judgement[], versions: ReadonlyMap<string, number>): Promise<Kept>;
  /** Holds a conflict for a while, or tells who does; undefined when there is no such conflict. */
  lease(conflictId: string, by: string, ms: number): Promise<ItemLease | undefined>;
  release(conflictId: string, by: string): Promise<void>;
  judgement(id: string): Promise<Judgement | undefined>;
  /** What was decided in one action. */
  judgementsOf(batch: string): Promise<Judgement[]>;
  /** Judgements and rulings on stories as they were kept, the newest first. */
  log(page: PageAsked): Promise<LogPage>;
  /** What has changed in the docket since `last` of an earlier call; of many changes only how far they go. */
  changes(after: number): Promise<{ readonly last: number; readonly conflictIds: readonly string[] }>;

  /** The versions of an article's text, the first one first; empty when there is no such article. */
  articleVersions(articleId: string): Promise<ArticleVersion[]>;
  articleVersion(articleId: string, version: number): Promise<Article | undefined>;
}
