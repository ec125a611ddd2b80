import type { Article } from '../../schemas/index.ts';

/** An article of a text; what is not given is made up. */
export function makeArticle(text: string, fields: Partial<Article> = {}): Article {
  return { id: 'a', version: '1', source: 'Port Meral Post', language: 'en', published: '2024-06-04', text, ...fields };
}
