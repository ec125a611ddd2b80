import { entityLabel } from '../../lexicons/entity-label.ts';
import { remember } from '../../nlp/remember.ts';
import { nameWords } from '../name-words.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { differ, type SlotRule } from './slot.ts';

/**
 * "Velmont closed 40 shops; a smaller rival, Oresk, is to close nine": a name that the other article never gives, told beside one that both
 * articles tell more of, stands for somebody or somewhere else.
 */
export const foreignSlot: SlotRule = (a, b, setting) => {
  const foreign = foreignName(a, b, setting) ?? foreignName(b, a, setting);
  return foreign === undefined ? null : differ('foreign', -2, `only one article tells of ${entityLabel(foreign)}`);
};

function foreignName(placed: PlacedClaim, other: PlacedClaim, { claimsOf }: Setting): string | undefined {
  if (placed.article === other.article || isNamed(other)) return undefined;
  const [here, there] = [namesOf(claimsOf(placed.article.id)), namesOf(claimsOf(other.article.id))];
  return [placed.claim.subject?.entityId, placed.claim.place].find(
    (id) => id !== undefined && !isKnown(id, there) && hasGreater(id, here, there),
  );
}

const isNamed = ({ claim }: PlacedClaim) => claim.subject?.entityId !== undefined;

const isKnown = (id: string, there: ReadonlyMap<string, number>) => {
  const words = new Set([...there.keys()].flatMap((name) => nameWords([name])));
  return nameWords([id]).some((word) => words.has(word));
};

/** Is there a name of its kind that both articles give, and this one oftener? */
function hasGreater(id: string, here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): boolean {
  const times = here.get(id) ?? 1;
  return [...here].some(([name, count]) => kindOf(name) === kindOf(id) && count > times && isKnown(name, there));
}

const kindOf = (id: string) => (/^(?:place|country):/u.test(id) ? 'place' : /^person:/u.test(id) ? 'person' : 'organization');

/** How often the claims of an article give each name. */
const namesOf = remember((claims: readonly PlacedClaim[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { claim } of claims) for (const id of claim.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});
