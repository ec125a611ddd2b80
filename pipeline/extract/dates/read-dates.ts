import type { DateMention } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';

/** Reads every date and time of an article, anchored on its publication date. */
export function readDates(_reading: Reading): DateMention[] {
  return [];
}
