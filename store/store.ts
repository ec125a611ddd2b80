import type {
  Article,
  Claim,
  ClusterRuling,
  Comparison,
  Conflict,
  Extraction,
  Judgement,
  SetAside,
  Stage,
  Story,
  StoryRuling,
  Task,
  WorkStatus,
} from '../schemas/index.ts';
import type { Desk } from './desk.ts';
import type { TextGraph } from './text-graph.ts';

/** Who holds a task, and for how long. */
export interface Lease {
  readonly owner: string;
  readonly ms: number;
}

/** What became of an article that was put in: it is new, it takes the place of an older text, or it is known already. */
export type Acceptance = 'new' | 'revised' | 'known';

/** An `extract` task and what it is about. */
export interface TakenArticle {
  readonly task: Task;
  readonly article: Article;
}

/** What came of an `extract` task. */
export interface Extracted {
  readonly task: Task;
  /** the Extraction, as JSON, packed */
  readonly body: Buffer;
  /** the text by which the article is linked; articles of one text and one day share it */
  readonly text: { readonly id: number; readonly profile: Buffer; readonly passages: Buffer };
}

/**
 * The system of record: articles, what was made of them, and what is still to be done. Every method is one transaction, and doing it
 * twice changes nothing. Rows are checked against their schema on the way out.
 */
export interface Store {
  /** What the review desk asks for. */
  readonly desk: Desk;

  /** Keeps articles and asks for their extraction; another text under a known id takes the place of the old one, which stays as a version. */
  accept(articles: readonly Article[]): Promise<Acceptance[]>;

  /** Subjects with work that is due, the longest due first. */
  due(stage: Stage, limit: number): Promise<string[]>;
  /** Takes those of the subjects whose work is due. What a process died under is counted here, before it is tried again. */
  take(stage: Stage, subjects: readonly string[], lease: Lease): Promise<Task[]>;
  /** Takes extractions that are due, with the articles to be read. */
  takeArticles(articleIds: readonly string[], lease: Lease): Promise<TakenArticle[]>;
  renew(tasks: readonly Task[], lease: Lease): Promise<void>;
  /** Gives tasks back that were not begun. */
  release(tasks: readonly Task[], owner: string): Promise<void>;
  /** Counts a failed try; after three the task is set aside with the reason. */
  fail(task: Task, owner: string, reason: string): Promise<void>;
  /** Who holds tasks now. */
  owners(): Promise<string[]>;
  /** Frees the tasks of processes that are known to be gone. */
  lapse(owners: readonly string[]): Promise<void>;
  /** Asks again for the extraction of what an older pipeline read. */
  requestOutdated(): Promise<void>;
  /** Lets set-aside work be tried again, of some articles or (undefined) of all. */
  retry(articleIds: readonly string[] | undefined): Promise<Pick<SetAside, 'stage' | 'articleId'>[]>;
  /** Makes the comparisons due that wait for more to come. */
  hurry(): Promise<void>;
  /** How much of a stage waits or runs. */
  unfinished(stage: Stage): Promise<number>;
  status(): Promise<WorkStatus>;

  /** Keeps what was extracted, as far as the tasks are still held and current, and asks for the linking of the articles. */
  saveExtractions(results: readonly Extracted[], owner: string): Promise<void>;
  /**
   * Reads and changes how texts hang together, alone: nobody else does at the same time. The work asks the graph only (a call of the
   * store would wait for the work itself), and may be run twice when another transaction was in its way.
   */
  changeGraph<Result>(work: (graph: TextGraph) => Promise<Result>): Promise<Result>;
  /** Looks at the graph and takes tasks, beside others who do the same: what was seen may have changed by the time that it is used. */
  readGraph<Result>(work: (graph: TextGraph) => Promise<Result>): Promise<Result>;
  /** Keeps a judgement that was made elsewhere, whatever its conflict has become; one that is known changes nothing. */
  saveJudgement(judgement: Judgement): Promise<void>;
  /** Keeps what a person ruled on stories, and has the articles that it is about compared anew. */
  saveStoryRuling(ruling: StoryRuling): Promise<void>;
  /** Keeps what a person ruled on which claims answer one question, and has their articles compared anew. */
  saveClusterRuling(ruling: ClusterRuling): Promise<void>;

  /** Every article, by id. */
  articles(): AsyncIterable<Article>;
  article(id: string): Promise<Article | undefined>;
  /** Articles by id, those that there are. */
  articlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;
  /** The texts that articles had before the one that holds, by id, the first one first. */
  formerArticles(): AsyncIterable<Article>;
  /** Every extraction, by article id. */
  extractions(): AsyncIterable<Extraction>;
  extraction(articleId: string): Promise<Extraction | undefined>;
  /** Packed extractions with their articles' JSON, by article id: what a thread compares. */
  members(articleIds: readonly string[]): Promise<{ readonly article: string; readonly extraction: Buffer }[]>;
  comparison(): Promise<Comparison>;
  claim(id: string): Promise<Claim | undefined>;
  conflict(id: string): Promise<Conflict | undefined>;
  story(id: string): Promise<Story | undefined>;
  /** Every story, by id. */
  stories(): Promise<Story[]>;
  /** Every judgement, in the order in which they were made. */
  judgements(): Promise<Judgement[]>;
  /** Every ruling on stories, in the order in which they were made. */
  storyRulings(): Promise<StoryRuling[]>;
  /** Every ruling on questions, in the order in which they were made. */
  clusterRulings(): Promise<ClusterRuling[]>;
  close(): Promise<void>;
}
