import type { Claim } from '../../schemas/index.ts';
import { predicateClass } from './predicate-classes.ts';

/**
 * What happens to some of those to whom the first happens: of the injured some go to hospital, of the arrested some are charged. By
 * predicate class, or by verb where a class holds both ("damaged", "destroyed"). Our own list (MIT).
 */
const rows: Readonly<Record<string, string>> = {
  injure: 'hospitalize',
  shoot: 'die,injure,hospitalize,survive',
  infect: 'die,hospitalize,survive',
  arrest: 'charge,convict,release',
  charge: 'convict,acquit',
  miss: 'rescue,recover',
  carry: 'die,injure,survive,rescue,miss,hospitalize',
  attend: 'arrest,injure,die,hospitalize',
  evacuate: 'injure,hospitalize',
  ask: 'agree,accept,reject,approve',
};

const DAMAGED = /^(?:damage|hit|affect|flood)$/u;
const DESTROYED = /^(?:destroy|collapse|raze|flatten|level|gut|wreck|burn down|wipe out|demolish|topple)$/u;

type Told = Pick<Claim, 'predicate' | 'predicateClass'>;

/** Both actions in words ("were hurt", "were taken to hospital") where the second happens to some of those to whom the first does. */
export function narrowerThan(wide: Told, narrow: Told): readonly [string, string] | undefined {
  if (DAMAGED.test(wide.predicate) && DESTROYED.test(narrow.predicate)) return ['hit or damaged', 'destroyed'];
  const [one, two] = [wide.predicateClass ?? '', narrow.predicateClass ?? ''];
  return rows[one]?.split(',').includes(two) === true ? [told(one), told(two)] : undefined;
}

const told = (id: string): string => `that ${predicateClass(id)?.asked ?? id}`;
