import type { Mention } from '../../../schemas/index.ts';
import { usStates } from '../../lexicons/us-states.ts';
import { placeId } from './entity-id.ts';

const stateIds: ReadonlySet<string> = new Set(['Atlanta', 'Savannah', ...usStates.map(({ name }) => name)].map(placeId));

/** One name, a country and a state: Georgia is the state where other states are named and nothing else of the country is. */
export function settleGeorgia(mentions: readonly Mention[]): Mention[] {
  const isGeorgia = ({ span, entityId }: Mention) => entityId === 'country:GE' && span.text === 'Georgia';
  const amongStates = mentions.some(({ entityId }) => stateIds.has(entityId ?? ''));
  const isCountry = mentions.some(
    (mention) => (mention.entityId === 'country:GE' && !isGeorgia(mention)) || mention.entityId === 'place:tbilisi',
  );
  if (!amongStates || isCountry) return [...mentions];
  return mentions.map((mention) => (isGeorgia(mention) ? { ...mention, entityId: 'place:georgia', rule: 'mention/known-place' } : mention));
}
