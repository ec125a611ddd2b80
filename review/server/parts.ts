import type { Site } from '../../schemas/export-records.ts';
import type { Article } from '../../schemas/index.ts';
import type { Store } from '../../store/store.ts';
import type { DeskLog } from './desk-log.ts';
import type { ChangeWatcher } from './live/change-watcher.ts';
import type { LoginLimit } from './security/login-limit.ts';
import type { WebFile } from './static/load-web-app.ts';

/** A row that was put in: the article that was read in it, and what is to be said of it. */
export interface ReadRow {
  readonly article?: Article;
  readonly problems: readonly string[];
}

/** What a desk is made of. */
export interface DeskParts {
  readonly store: Store;
  /** the one user of a desk that this machine alone can reach; without it people log in */
  readonly local?: { readonly name: string; readonly csrf: string };
  /** the names under which it answers */
  readonly hosts: ReadonlySet<string>;
  /** how long an item is held for whoever opened it */
  readonly leaseMs: number;
  /** has what one reviewer decided looked at by another */
  readonly secondReviewer: boolean;
  /** reads an article row as `crosscheck add` does */
  readonly readArticle: (row: unknown, at: number) => ReadRow;
  readonly webFiles: ReadonlyMap<string, WebFile>;
  readonly watcher: ChangeWatcher;
  readonly loginLimit: LoginLimit;
  readonly log: DeskLog;
  /** milliseconds since 1970 */
  readonly now: () => number;
  readonly version: string;
  /** who publishes reviews, and where: ClaimReview asks for it */
  readonly site?: Site;
}
