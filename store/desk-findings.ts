import type { Conflict, Repeat } from '../schemas/index.ts';

/** What the workers found round an article, for its page. */
export interface DeskFindings {
  /** The repeated passages that stand in any of these articles. */
  repeatsOf(articleIds: readonly string[]): Promise<Repeat[]>;
  /** The conflicts that an article's claims stand in, by rank. */
  conflictsIn(articleId: string): Promise<Conflict[]>;
}
