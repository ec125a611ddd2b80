import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { ClusterRuling } from './cluster-ruling.ts';
import type { Conflict } from './conflict.ts';
import type { Extraction } from './extraction.ts';
import type { LogPage } from './desk/pages.ts';
import type { Judgement } from './judgement.ts';
import type { Standing } from './standing.ts';
import type { Story } from './story.ts';
import type { StoryRuling } from './story-ruling.ts';

/** A conflict and what was decided on it. */
export interface JudgedConflict {
  readonly conflict: Conflict;
  readonly standing: Standing;
}

/** Who publishes the reviews, and where: what ClaimReview asks for besides the decision. */
export interface Site {
  readonly publisher: { readonly name: string; readonly url: string };
  /** the address of the page that shows a conflict; `{id}` stands for its id */
  readonly pageUrl: string;
}

/** Many records, which may be gone through more than once. */
export type Many<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Everything that a store holds, for an export that can be read back. */
export interface Archive {
  /** texts that another took the place of, by id, the first one first */
  readonly formerArticles: () => AsyncIterable<Article>;
  readonly articles: () => AsyncIterable<Article>;
  readonly claims: () => AsyncIterable<Claim>;
  readonly stories: () => Promise<Story[]>;
}

/** A line of the log of who decided what. */
export type LogEntry = LogPage['entries'][number];

/**
 * What is exported. Conflicts stand in the order in which they are to be written; of articles only those asked for are looked up, so that an export of any size takes little memory.
 */
export interface ExportRecords {
  readonly conflicts: Many<JudgedConflict>;
  readonly articles: ReadonlyMap<string, Article> | ((ids: readonly string[]) => Promise<ReadonlyMap<string, Article>>);
  /** those that go out with `jsonl` and `audit`, in the order in which they were made */
  readonly judgements: Many<Judgement>;
  readonly rulings: Many<StoryRuling>;
  readonly clusterRulings: Many<ClusterRuling>;
  /** all of these as they were kept, the first one first, for `audit`: so an earlier log is how a later one begins */
  readonly log?: Many<LogEntry>;
  /** how articles were read; without it the HTML report has no plots, and quotes clauses in place of sentences */
  readonly extractions?: (ids: readonly string[]) => Promise<ReadonlyMap<string, Extraction>>;
  /** with it `jsonl` has everything; without it only what the conflicts are about */
  readonly archive?: Archive;
  readonly site?: Site;
}
