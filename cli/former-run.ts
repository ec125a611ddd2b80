import type { Article, Claim, Conflict, Extraction } from '../schemas/index.ts';

/** What a former run left, in a folder of results or in a store. */
export interface FormerRun {
  /** where a person would look for the ids */
  readonly where: string;
  claim(id: string): Promise<Claim | undefined>;
  conflict(id: string): Promise<Conflict | undefined>;
  article(id: string): Promise<Article | undefined>;
  extraction(articleId: string): Promise<Extraction | undefined>;
  close(): Promise<void>;
}
