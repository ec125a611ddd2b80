import { capArticle } from '../../pipeline/nlp/cap-article.ts';
import { type Place, problemAt, type ReadProblem } from '../../readers/read-problem.ts';
import type { Article, ClusterRuling, Judgement, StoryRuling } from '../../schemas/index.ts';
import type { Acceptance, Store } from '../../store/store.ts';
import { importedRecord } from './imported-record.ts';

/** So many articles are accepted in one transaction. */
const TOGETHER = 100;

export interface ImportCounts {
  readonly articles: Record<Acceptance, number>;
  readonly judgements: { kept: number; known: number };
  readonly rulings: { kept: number; known: number };
  readonly clusterRulings: { kept: number; known: number };
}

/**
 * Puts the records of an export into a store, in their order. Articles go the way of all articles; judgements and rulings keep their ids, and
 * one that is there already changes nothing. What follows from the articles is left for the workers to find.
 */
export class RecordImport {
  readonly counts: ImportCounts = {
    articles: { new: 0, revised: 0, known: 0 },
    judgements: { kept: 0, known: 0 },
    rulings: { kept: 0, known: 0 },
    clusterRulings: { kept: 0, known: 0 },
  };
  readonly #store: Store;
  #articles: Article[] = [];
  #rulings: ReadonlyMap<string, StoryRuling> | undefined;
  #clusterRulings: ReadonlyMap<string, ClusterRuling> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Takes a line; gives back what is wrong with it. */
  async take(value: unknown, place: Place): Promise<ReadProblem | undefined> {
    const record = importedRecord(value);
    if ('wrong' in record) return problemAt(place, 'bad-record', record.wrong, record.action).problem;
    if (record.type === 'article') return this.#takeArticle(record.article, place);
    await this.flush();
    if (record.type === 'judgement') return this.#takeJudgement(record.judgement, place);
    if (record.type === 'ruling') return this.#takeRuling(record.ruling, place);
    return record.type === 'cluster-ruling' ? this.#takeClusterRuling(record.ruling, place) : undefined;
  }

  /** Accepts the articles that were gathered. */
  async flush(): Promise<void> {
    const articles = this.#articles;
    this.#articles = [];
    for (const acceptance of await this.#store.accept(articles)) this.counts.articles[acceptance] += 1;
  }

  async #takeArticle(article: Article, place: Place): Promise<ReadProblem | undefined> {
    if (capArticle(article).text !== article.text) {
      const message = `${article.id}: its text is longer than an article may be, or holds what is no text`;
      return problemAt(place, 'bad-record', message, 'put it in with "crosscheck add", which cuts it').problem;
    }
    // two texts of one article go in one after the other
    if (this.#articles.length === TOGETHER || this.#articles.some(({ id }) => id === article.id)) await this.flush();
    if (await this.#isFormer(article)) this.counts.articles.known += 1;
    else this.#articles.push(article);
    return undefined;
  }

  /** A text that another took the place of here does not take the place of that one. */
  async #isFormer({ id, version }: Article): Promise<boolean> {
    const held = await this.#store.article(id);
    if (held === undefined || held.version === version) return false;
    const versions = await this.#store.desk.articleVersions(id);
    const texts = await Promise.all(versions.map((one) => this.#store.desk.articleVersion(id, one.version)));
    return texts.some((text) => text?.version === version);
  }

  async #takeJudgement(judgement: Judgement, place: Place): Promise<ReadProblem | undefined> {
    const held = await this.#store.desk.judgement(judgement.id);
    if (held === undefined) await this.#store.saveJudgement(judgement);
    return this.#counted('judgements', judgement, { held, place });
  }

  async #takeRuling(ruling: StoryRuling, place: Place): Promise<ReadProblem | undefined> {
    this.#rulings ??= new Map((await this.#store.storyRulings()).map((one) => [one.id, one]));
    const held = this.#rulings.get(ruling.id);
    if (held === undefined) await this.#store.saveStoryRuling(ruling);
    return this.#counted('rulings', ruling, { held, place });
  }

  async #takeClusterRuling(ruling: ClusterRuling, place: Place): Promise<ReadProblem | undefined> {
    this.#clusterRulings ??= new Map((await this.#store.clusterRulings()).map((one) => [one.id, one]));
    const held = this.#clusterRulings.get(ruling.id);
    if (held === undefined) await this.#store.saveClusterRuling(ruling);
    return this.#counted('clusterRulings', ruling, { held, place });
  }

  /** What was decided is never written over, by nobody. */
  #counted(
    what: 'judgements' | 'rulings' | 'clusterRulings',
    record: object,
    { held, place }: { held: object | undefined; place: Place },
  ): ReadProblem | undefined {
    this.counts[what][held === undefined ? 'kept' : 'known'] += 1;
    if (held === undefined || JSON.stringify(held) === JSON.stringify(record)) return undefined;
    const { id } = record as { readonly id: string };
    return problemAt(
      place,
      'bad-record',
      `${id}: another record has this id here, and stays`,
      'nothing to do if it was exported from elsewhere',
    ).problem;
  }
}
