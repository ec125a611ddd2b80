import type { Article, Claim, Comparison, Conflict, Extraction } from '../schemas/index.ts';

/**
 * Where records are kept. Every method writes or reads in one transaction; saving the same record twice changes nothing.
 * Rows are checked against their schema on the way out.
 */
export interface Store {
  /** Keeps an article; another version under the same id takes its place, and what was extracted from the old one goes. */
  saveArticle(article: Article): Promise<void>;
  /** Keeps what was read out of an article that is already kept; claims can then be asked for by id. */
  saveExtraction(extraction: Extraction): Promise<void>;
  /** Keeps what a comparison found, in place of the last one. */
  saveComparison(comparison: Comparison): Promise<void>;
  /** Every article, by id. */
  articles(): AsyncIterable<Article>;
  article(id: string): Promise<Article | undefined>;
  /** Every extraction, by article id. */
  extractions(): AsyncIterable<Extraction>;
  extraction(articleId: string): Promise<Extraction | undefined>;
  comparison(): Promise<Comparison>;
  claim(id: string): Promise<Claim | undefined>;
  conflict(id: string): Promise<Conflict | undefined>;
  close(): Promise<void>;
}
