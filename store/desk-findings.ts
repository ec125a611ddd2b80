import type { Conflict, Repeat, Rulings } from '../schemas/index.ts';

/** What the workers found round an article, for its page. */
export interface DeskFindings {
  /** The repeated passages that stand in any of these articles. */
  repeatsOf(articleIds: readonly string[]): Promise<Repeat[]>;
  /** The conflicts that an article's claims stand in, by rank. */
  conflictsIn(articleId: string): Promise<Conflict[]>;
  /** What people ruled on any of these articles, and on claims of them, in the order in which they did. */
  rulingsOf(articleIds: readonly string[]): Promise<Rulings>;
  /** Those of the articles that are still to be read or compared: what was ruled on them shows after that. */
  waiting(articleIds: readonly string[]): Promise<string[]>;
}
