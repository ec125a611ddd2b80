import type { Attribution, Claim, DateMention, Mention, Quantity } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';

export interface Parts {
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
}

/** Turns what was read into claims. */
export function readClaims(_reading: Reading, _parts: Parts): Claim[] {
  return [];
}
