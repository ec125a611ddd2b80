import type { Mention } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';

/** Reads every name of an article. */
export function readMentions(_reading: Reading): Mention[] {
  return [];
}
