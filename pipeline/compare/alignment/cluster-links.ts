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
}

interface Group {
  readonly members: string[];
  readonly bonds: Map<Group, Bond>;
}

/**
 * Groups claims by their links, strongest first, with average linkage and no clash: chains of weak resemblance do not grow.
 * `whole`: claims that were never compared count against joining; false where only some kinds of claims meet.
 */
export function clusterLinks(all: readonly ClaimLink[], whole: boolean): LinkedClaims[] {
  const groups = singleGroups(all);
  const strongest = all.filter(({ strength }) => strength >= 0).toSorted((x, y) => y.strength - x.strength || compareIds(x, y));
  for (const { a, b } of strongest) {
    const [one, two] = [groups.get(a) as Group, groups.get(b) as Group];
    if (one !== two && fit(one, two, whole)) join(groups, one, two);
  }
  return collect(all, groups);
}

const compareIds = (x: ClaimLink, y: ClaimLink) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1);

function singleGroups(all: readonly ClaimLink[]): Map<string, Group> {
  const ids = new Set(all.flatMap(({ a, b }) => [a, b]));
  const groups = new Map([...ids].map((id): [string, Group] => [id, { members: [id], bonds: new Map() }]));
  for (const { a, b, strength } of all) bind(groups.get(a) as Group, groups.get(b) as Group, { sum: strength, count: 1, worst: strength });
  return groups;
}

function bind(one: Group, two: Group, added: Bond): void {
  const known = one.bonds.get(two);
  const bond =
    known === undefined
      ? added
      : { sum: known.sum + added.sum, count: known.count + added.count, worst: Math.min(known.worst, added.worst) };
  one.bonds.set(two, bond);
  two.bonds.set(one, bond);
}

function fit(one: Group, two: Group, whole: boolean): boolean {
  const bond = one.bonds.get(two);
  if (bond === undefined || bond.worst <= CLASH || bond.sum + LENIENCE * bond.count < 0) return false;
  return !whole || bond.count * 2 >= one.members.length + two.members.length - 1;
}

/** The smaller group goes into the larger, with all its bonds. */
function join(groups: Map<string, Group>, one: Group, two: Group): void {
  const [small, large] = one.members.length < two.members.length ? [one, two] : [two, one];
  for (const id of small.members) groups.set(id, large);
  large.members.push(...small.members);
  large.bonds.delete(small);
  for (const [other, bond] of small.bonds) {
    other.bonds.delete(small);
    if (other !== large) bind(large, other, bond);
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
