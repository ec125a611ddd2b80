import { records } from './0001-records.ts';
import { work } from './0002-work.ts';
import { storyRulings } from './0003-story-rulings.ts';
import { desk } from './0004-desk.ts';
import { guests } from './0005-guests.ts';
import { clusterRulings } from './0006-cluster-rulings.ts';

/** In the order in which they are applied; a released one is never changed. They are written for SQLite. */
export const MIGRATIONS: readonly string[] = [records, work, storyRulings, desk, guests, clusterRulings];
