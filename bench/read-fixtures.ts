import { Readable } from 'node:stream';
import { readPaths } from '../readers/read-paths.ts';
import { isArticle } from '../readers/read-result.ts';
import type { Article } from '../schemas/index.ts';

export const articlesFolder = 'fixtures/articles';

/** The articles written for this project, folder by folder. */
export async function readFixtures(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of readPaths([articlesFolder], Readable.from([]))) {
    if (!isArticle(result)) throw new Error(JSON.stringify(result.problem));
    articles.push(result.article);
  }
  return articles;
}
