import type { ClaimLink } from '../../../schemas/index.ts';

/** Two groups join only when their claims fit one another on the whole, and no pair of them clashes. */
const CLASH = -2;
const LENIENCE = 0.25;

export interface LinkedClaims {
  readonly claimIds: readonly string[];
  readonly links: readonly ClaimLink[];
}

/** All links between two groups, summed up. */
interface Bond {
  readonly sum: number;
  readonly count: number;
  readonly worst: number;
  /** a person has said that some of them answer two questions */
  readonly apart: boolean;
}

interface Group {
  readonly members: string[];
  readonly bonds: Map<Group, Bond>;
}

/**
 * Groups claims by their links, strongest first, with average linkage and no clash: chains of weak resemblance do not grow.
 * `whole`: claims that were never compared count against joining; false where only some kinds of claims meet. What persons put together
 * is joined before all else, and what they set apart never is.
 */
export function clusterLinks(all: readonly ClaimLink[], whole: boolean): LinkedClaims[] {
  const groups = singleGroups(all);
  joinRuled(groups, all);
  const strongest = all.filter(({ strength }) => strength >= 0).toSorted((x, y) => y.strength - x.strength || compareIds(x, y));
  for (const { a, b } of strongest) {
    const [one, two] = [groups.get(a) as Group, groups.get(b) as Group];
    if (one !== two && fit(one, two, whole)) join(groups, [one, two], addUp);
  }
  return collect(all, groups);
}

function joinRuled(groups: Map<string, Group>, all: readonly ClaimLink[]): void {
  for (const { a, b } of all.filter(({ ruled }) => ruled === 'together').toSorted(compareIds)) {
    const [one, two] = [groups.get(a) as Group, groups.get(b) as Group];
    if (one !== two && one.bonds.get(two)?.apart === false) join(groups, [one, two], better);
  }
}

const compareIds = (x: ClaimLink, y: ClaimLink) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1);

function singleGroups(all: readonly ClaimLink[]): Map<string, Group> {
  const ids = new Set(all.flatMap(({ a, b }) => [a, b]));
  const groups = new Map([...ids].map((id): [string, Group] => [id, { members: [id], bonds: new Map() }]));
  for (const { a, b, strength, ruled } of all) {
    const bond = { sum: strength, count: 1, worst: strength, apart: ruled === 'apart' };
    bind([groups.get(a) as Group, groups.get(b) as Group], bond, addUp);
  }
  return groups;
}

type Merge = (known: Bond, added: Bond) => Bond;

const addUp: Merge = (known, added) => ({
  sum: known.sum + added.sum,
  count: known.count + added.count,
  worst: Math.min(known.worst, added.worst),
  apart: known.apart || added.apart,
});

/** What belongs to one of two questions that a person made one belongs to the one, though it does not look like the other. */
const better: Merge = (known, added) => {
  if (known.apart || added.apart || isClose(known) === isClose(added)) return addUp(known, added);
  return isClose(known) ? known : added;
};

const isClose = ({ sum, count, worst }: Bond) => worst > CLASH && sum + LENIENCE * count >= 0;

function bind([one, two]: readonly [Group, Group], added: Bond, merge: Merge): void {
  const known = one.bonds.get(two);
  const bond = known === undefined ? added : merge(known, added);
  one.bonds.set(two, bond);
  two.bonds.set(one, bond);
}

function fit(one: Group, two: Group, whole: boolean): boolean {
  const bond = one.bonds.get(two);
  if (bond === undefined || bond.apart || !isClose(bond)) return false;
  return !whole || bond.count * 2 >= one.members.length + two.members.length - 1;
}

/** The smaller group goes into the larger, with all its bonds. */
function join(groups: Map<string, Group>, [one, two]: readonly [Group, Group], merge: Merge): void {
  const [small, large] = one.members.length < two.members.length ? [one, two] : [two, one];
  for (const id of small.members) groups.set(id, large);
  large.members.push(...small.members);
  large.bonds.delete(small);
  for (const [other, bond] of small.bonds) {
    other.bonds.delete(small);
    if (other !== large) bind([large, other], bond, merge);
  }
}

function collect(all: readonly ClaimLink[], groups: ReadonlyMap<string, Group>): LinkedClaims[] {
  const inside = new Map<Group, ClaimLink[]>();
  for (const link of all) {
    const group = groups.get(link.a) as Group;
    if (group !== groups.get(link.b)) continue;
    const links = inside.get(group);
    if (links === undefined) inside.set(group, [link]);
    else links.push(link);
  }
  return [...inside].map(([{ members }, links]) => ({ claimIds: members.toSorted(), links }));
}
