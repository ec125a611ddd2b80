import type { Attribution, Mention } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';

/** Reads who is said to have said what. */
export function readAttributions(_reading: Reading, _mentions: readonly Mention[]): Attribution[] {
  return [];
}
