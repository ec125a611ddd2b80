import type { DateMention, Quantity } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';

/** Reads every figure of an article. `dates` are stretches already read as dates, which hold no quantities. */
export function readQuantities(_reading: Reading, _dates: readonly DateMention[]): Quantity[] {
  return [];
}
