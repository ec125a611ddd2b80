import type { Quantity } from '../../../schemas/index.ts';
import type { Scene } from './scene.ts';

/** The same figure in other units, as the sentence gives it: "€8m ($9m)" → [$9m]; undefined where it gives none. */
export function conversionsOf({ quantities }: Scene, { span }: Quantity): Quantity[] | undefined {
  const found = quantities.filter(({ aliasOf }) => aliasOf === span.start);
  return found.length === 0 ? undefined : found;
}
