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
import { startClock } from './clock.ts';
import type { Desk } from './desk.ts';
import { acceptArticles, hasRevision } from './sql/article-rows.ts';
import type { Sql, SqlDriver } from './sql/driver.ts';
import { deskDriver } from './sql/desk/desk-driver.ts';
import { fillDocket } from './sql/desk/fill-docket.ts';
import { keepImported } from './sql/desk/keep-imported.ts';
import { makeDesk } from './sql/desk/sql-desk.ts';
import { saveExtracted } from './sql/extraction-rows.ts';
import { readFindings, readStories } from './sql/finding-rows.ts';
import { readStatus } from './sql/read-status.ts';
import { RecordRows } from './sql/record-rows.ts';
import { readRulings, saveRuling } from './sql/ruling-rows.ts';
import { CLUSTER_RULINGS, STORY_RULINGS } from './sql/ruling-tables.ts';
import { requestOutdated, retryTasks } from './sql/task-requests.ts';
import { dueSubjects, failTask, finishTasks, giveBack, lapse, ownersOf, renewTasks, takeTasks } from './sql/task-rows.ts';
import { TextGraphRows } from './sql/text-graph-rows.ts';
import type { Acceptance, Extracted, Lease, Store, TakenArticle } from './store.ts';
import type { TextGraph } from './text-graph.ts';

export interface StoreOptions {
  /** the version of the pipeline whose results are kept */
  readonly pipeline: number;
  /** another clock than the database's, in milliseconds: tests set it */
  readonly now?: () => number;
}

/** Makes a store of a database that is open. */
export async function makeSqlStore(driver: SqlDriver, options: StoreOptions): Promise<Store> {
  const now = options.now ?? startClock(await driver.time());
  await fillDocket(driver, now());
  return new SqlStore(driver, now, options);
}

/** The store in SQL, the same for every engine. */
class SqlStore implements Store {
  readonly desk: Desk;
  readonly #driver: SqlDriver;
  readonly #now: () => number;
  readonly #pipeline: number;
  readonly #records: RecordRows;

  constructor(driver: SqlDriver, now: () => number, { pipeline }: StoreOptions) {
    this.#driver = driver;
    this.#now = now;
    this.#pipeline = pipeline;
    this.#records = new RecordRows(driver);
    this.desk = makeDesk(driver, now);
  }

  async accept(articles: readonly Article[]): Promise<Acceptance[]> {
    const work = (sql: Sql) => acceptArticles(sql, articles, { now: this.#now(), name: this.#driver.name });
    // a revision changes how texts hang together
    const alone = await this.#driver.read((sql) => hasRevision(sql, articles));
    return alone ? this.#driver.exclusively(work) : this.#write(work);
  }

  due(stage: Stage, limit: number): Promise<string[]> {
    return this.#driver.read((sql) => dueSubjects(sql, stage, limit, this.#now()));
  }

  take(stage: Stage, subjects: readonly string[], lease: Lease): Promise<Task[]> {
    return this.#write((sql) => takeTasks(sql, this.#driver, { stage, subjects, now: this.#now(), lease, pipeline: this.#pipeline }));
  }

  takeArticles(articleIds: readonly string[], lease: Lease): Promise<TakenArticle[]> {
    return this.#write(async (sql) => {
      const about = { stage: 'extract', subjects: articleIds, now: this.#now(), lease, pipeline: this.#pipeline } as const;
      const tasks = await takeTasks(sql, this.#driver, about);
      return this.#records.withArticles(sql, tasks);
    });
  }

  renew(tasks: readonly Task[], lease: Lease): Promise<void> {
    return this.#write((sql) => renewTasks(sql, tasks, { now: this.#now(), lease }));
  }

  release(tasks: readonly Task[], owner: string): Promise<void> {
    return this.#write(async (sql) => {
      for (const task of tasks) await giveBack(sql, task, { owner, now: this.#now() });
    });
  }

  fail(task: Task, owner: string, reason: string): Promise<void> {
    return this.#write((sql) => failTask(sql, task, { owner, now: this.#now(), reason, pipeline: this.#pipeline }));
  }

  owners(): Promise<string[]> {
    return this.#driver.read(ownersOf);
  }

  lapse(owners: readonly string[]): Promise<void> {
    return this.#write((sql) => lapse(sql, owners));
  }

  requestOutdated(): Promise<void> {
    return this.#write((sql) => requestOutdated(sql, this.#pipeline, this.#now()));
  }

  retry(articleIds: readonly string[] | undefined): Promise<Pick<SetAside, 'stage' | 'articleId'>[]> {
    return this.#write((sql) => retryTasks(sql, articleIds, this.#now()));
  }

  async hurry(): Promise<void> {
    const text = "UPDATE tasks SET due_at = ? WHERE stage = 'compare' AND state = 'waiting' AND due_at > ?";
    await this.#write((sql) => sql.run(text, [this.#now(), this.#now()]));
  }

  async unfinished(stage: Stage): Promise<number> {
    const text = "SELECT count(*) AS count FROM tasks WHERE stage = ? AND state IN ('waiting', 'running')";
    const [row] = await this.#driver.read((sql) => sql.all<{ count: number }>(text, [stage]));
    return row?.count ?? 0;
  }

  status(): Promise<WorkStatus> {
    return this.#driver.read((sql) => readStatus(sql, this.#now()));
  }

  saveExtractions(results: readonly Extracted[], owner: string): Promise<void> {
    return this.#write(async (sql) => {
      const now = this.#now();
      const tasks = results.map(({ task }) => task);
      const current = new Set(await finishTasks(sql, tasks, { owner, now, pipeline: this.#pipeline }));
      for (const result of results) if (current.has(result.task)) await saveExtracted(sql, result, now);
    });
  }

  changeGraph<Result>(work: (graph: TextGraph) => Promise<Result>): Promise<Result> {
    return this.#driver.exclusively((sql) => work(this.#graph(sql)));
  }

  readGraph<Result>(work: (graph: TextGraph) => Promise<Result>): Promise<Result> {
    return this.#write((sql) => work(this.#graph(sql)));
  }

  #graph(sql: Sql): TextGraph {
    return new TextGraphRows(sql, { driver: this.#driver, now: this.#now(), pipeline: this.#pipeline });
  }

  saveJudgement(judgement: Judgement): Promise<void> {
    const { write } = deskDriver(this.#driver, this.#now);
    return write((sql) => keepImported(sql, judgement, { name: this.#driver.name, now: this.#now() }));
  }

  saveStoryRuling(ruling: StoryRuling): Promise<void> {
    return this.#driver.exclusively((sql) => saveRuling(sql, STORY_RULINGS, ruling, this.#now()));
  }

  saveClusterRuling(ruling: ClusterRuling): Promise<void> {
    return this.#driver.exclusively((sql) => saveRuling(sql, CLUSTER_RULINGS, ruling, this.#now()));
  }

  storyRulings(): Promise<StoryRuling[]> {
    return this.#driver.read((sql) => readRulings(sql, STORY_RULINGS, this.#driver.name));
  }

  clusterRulings(): Promise<ClusterRuling[]> {
    return this.#driver.read((sql) => readRulings(sql, CLUSTER_RULINGS, this.#driver.name));
  }

  comparison(): Promise<Comparison> {
    return this.#driver.read((sql) => readFindings(sql, this.#driver.name));
  }

  articles(): AsyncIterable<Article> {
    return this.#records.articles();
  }

  article(id: string): Promise<Article | undefined> {
    return this.#records.article(id);
  }

  articlesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Article>> {
    return this.#records.articlesOf(ids);
  }

  formerArticles(): AsyncIterable<Article> {
    return this.#records.formerArticles();
  }

  extractions(): AsyncIterable<Extraction> {
    return this.#records.extractions();
  }

  extraction(articleId: string): Promise<Extraction | undefined> {
    return this.#records.extraction(articleId);
  }

  members(articleIds: readonly string[]): Promise<{ article: string; extraction: Buffer }[]> {
    return this.#records.members(articleIds);
  }

  claim(id: string): Promise<Claim | undefined> {
    return this.#records.claim(id);
  }

  conflict(id: string): Promise<Conflict | undefined> {
    return this.#records.conflict(id);
  }

  story(id: string): Promise<Story | undefined> {
    return this.#records.story(id);
  }

  stories(): Promise<Story[]> {
    return this.#driver.read((sql) => readStories(sql, this.#driver.name));
  }

  judgements(): Promise<Judgement[]> {
    return this.#records.judgements();
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#driver.transaction(work);
  }
}
