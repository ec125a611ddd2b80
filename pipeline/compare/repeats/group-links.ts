import { overlapShare, type Link, type Passage } from './passage.ts';

/** Two stretches are one passage when they share so much of what they cover together: a headline more or less does not part them. */
const SAME_PASSAGE = 0.74;
/** Whatever their length: a paragraph more on one side is no headline, and would be lost. */
const MOST_APART = 250;
/** So many members of a group answer for all of it. */
const MEMBERS_ASKED = 12;

/** Copies of one text that share a part with copies of another: so many pairs are kept, their places told apart by so many letters. */
const PAIRS_PER_PART = 3;
/** A passage that already stands in so many groups needs no more. */
const GROUPS_PER_PLACE = 8;
const PART_INSIDE = 0.9;
const PART_STEP = 100;

interface Member {
  readonly passage: Passage;
  group: number;
  /** what its links hold to be the passage here */
  readonly heard: Passage[];
}

interface Groups {
  readonly members: Member[][];
  readonly byArticle: Map<number, Member[]>;
  /** how many pairs stand for the passages that two groups share a part of, by the groups and the part */
  readonly parts: Map<string, number>;
}

/**
 * Puts linked passages into groups, longest first, such that all members of a group correspond end to end and no two stretches
 * meet in two groups: a copy that was cut short makes a group of its own with the matching part of the whole.
 */
export function groupLinks(links: readonly Link[]): Passage[][] {
  const groups: Groups = { members: [], byArticle: new Map(), parts: new Map() };
  const sorted = [...links].sort(compareLinks);
  for (const { a, b } of sorted) placeLink(groups, a, b);
  return groups.members.filter((group) => group.length > 0).map((group) => group.map(settleBounds));
}

function compareLinks(one: Link, other: Link): number {
  return (
    Math.min(other.a.letters, other.b.letters) - Math.min(one.a.letters, one.b.letters) ||
    one.a.article - other.a.article ||
    one.b.article - other.b.article ||
    one.a.start - other.a.start ||
    one.b.start - other.b.start
  );
}

function placeLink(groups: Groups, a: Passage, b: Passage): void {
  const nearA = membersNear(groups, a, isNear);
  const nearB = membersNear(groups, b, isNear);
  if (shareGroup(membersNear(groups, a, isMostly), membersNear(groups, b, isMostly))) return hear(nearA, nearB, { a, b });
  for (const one of nearA) {
    const other = nearB.find(({ group }) => canMerge(groups, one.group, group));
    if (other) return merge(groups, one.group, other.group);
  }
  const hostOfB = nearA.find(({ group }) => canJoin(groups, b, group));
  if (hostOfB) return join(groups, b, hostOfB.group);
  const hostOfA = nearB.find(({ group }) => canJoin(groups, a, group));
  if (hostOfA) return join(groups, a, hostOfA.group);
  if (Math.max(nearA.length, nearB.length) >= GROUPS_PER_PLACE || isAnswered(groups, a, b)) return;
  const group = groups.members.push([]) - 1;
  join(groups, a, group);
  join(groups, b, group);
}

/** Where copies of one text and copies of another share a part, a few pairs tell it for all of them. */
function isAnswered(groups: Groups, a: Passage, b: Passage): boolean {
  const key = `${partOf(groups, a)} ${partOf(groups, b)}`;
  const pairs = groups.parts.get(key) ?? 0;
  groups.parts.set(key, pairs + 1);
  return pairs >= PAIRS_PER_PART;
}

/** The largest group that holds the passage as a part, and which part, roughly; a passage outside all groups is its own. */
function partOf({ members, byArticle }: Groups, passage: Passage): string {
  const whole = (byArticle.get(passage.article) ?? [])
    .filter((member) => overlapShare(passage, member.passage) > PART_INSIDE && member.passage.letters > passage.letters)
    .filter(({ group }) => (members[group] as Member[]).length > 2)
    .reduce<Member | undefined>((best, member) => (best && best.passage.letters >= member.passage.letters ? best : member), undefined);
  if (!whole) return `a${passage.article} ${passage.start}`;
  return `g${whole.group} ${Math.round((passage.start - whole.passage.start) / PART_STEP)}`;
}

function hear(nearA: readonly Member[], nearB: readonly Member[], { a, b }: Link): void {
  for (const one of nearA) {
    const other = nearB.find((member) => member.group === one.group && member !== one);
    if (!other) continue;
    one.heard.push(a);
    other.heard.push(b);
  }
}

/**
 * Most copies decide where the passage begins and ends: a headline that two of them share is no part of it. Where as many have more
 * as have less, it is the longer: a closing paragraph that a third copy lacks is copied all the same.
 */
function settleBounds({ passage, heard }: Member): Passage {
  const start = inOrder(heard.map((one) => one.start))[(heard.length - 1) >> 1] as number;
  const end = inOrder(heard.map((one) => one.end))[heard.length >> 1] as number;
  return end > start ? { ...passage, start, end } : passage;
}

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}

function shareGroup(some: readonly Member[], others: readonly Member[]): boolean {
  const numbers = new Set(some.map(({ group }) => group));
  return others.some(
    (member) => numbers.has(member.group) && some.some((one) => one.group === member.group && one.passage !== member.passage),
  );
}

function membersNear({ byArticle }: Groups, passage: Passage, near: (one: Passage, other: Passage) => boolean): Member[] {
  return (byArticle.get(passage.article) ?? []).filter((member) => near(member.passage, passage));
}

function isNear(one: Passage, other: Passage): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const together = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared >= SAME_PASSAGE * together && together - shared <= MOST_APART;
}

/** The new stretch is already answered for when most of it lies in the member. */
function isMostly(member: Passage, passage: Passage): boolean {
  const shared = Math.min(member.end, passage.end) - Math.max(member.start, passage.start);
  return shared > 0.6 * (passage.end - passage.start);
}

/** Joining must not bring two stretches together that already meet in another group, nor one stretch twice into one. */
function canJoin(groups: Groups, passage: Passage, group: number, leaving?: number): boolean {
  const elsewhere = new Map<number, Member>();
  for (const member of groups.byArticle.get(passage.article) ?? []) {
    if (member.group === leaving || !touches(member.passage, passage)) continue;
    if (member.group === group) return false;
    elsewhere.set(member.group, member);
  }
  if (elsewhere.size === 0) return true;
  const asked = (groups.members[group] as Member[]).slice(0, MEMBERS_ASKED);
  const meets = (other: Member) => elsewhere.has(other.group) && elsewhere.get(other.group) !== other;
  return asked.every((member) => !membersNear(groups, member.passage, touches).some(meets));
}

function canMerge(groups: Groups, one: number, other: number): boolean {
  if (one === other) return false;
  const asked = (groups.members[other] as Member[]).slice(0, MEMBERS_ASKED);
  return asked.every(({ passage }) => canJoin(groups, passage, one, other));
}

function merge(groups: Groups, one: number, other: number): void {
  const [smaller, larger] = [one, other].sort(
    (x, y) => (groups.members[x] as Member[]).length - (groups.members[y] as Member[]).length || y - x,
  ) as [number, number];
  for (const member of groups.members[smaller] as Member[]) {
    member.group = larger;
    groups.members[larger]?.push(member);
  }
  groups.members[smaller] = [];
}

function touches(one: Passage, other: Passage): boolean {
  return overlapShare(one, other) > 0.3;
}

function join(groups: Groups, passage: Passage, group: number): void {
  const member = { passage, group, heard: [passage] };
  groups.members[group]?.push(member);
  const members = groups.byArticle.get(passage.article);
  if (members) members.push(member);
  else groups.byArticle.set(passage.article, [member]);
}
