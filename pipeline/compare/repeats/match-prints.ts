import { PLACES_COMPARED_WHEN_HOT, PLACES_KEPT, PLACES_PER_ARTICLE, SHORTEST_PASSAGE } from './limits.ts';
import { makePrintNumbers, numberPrints, type PrintNumbers } from './number-prints.ts';
import type { ArticlePrints } from './print-articles.ts';
import { sortPrints, type SortedPrints } from './sort-prints.ts';

/** Instead of a place. */
export const NONE = 0xffffffff;
/** A meeting is so many numbers side by side: where its list begins, how much of the list it meets, and the place before it in its article. */
export const MEETING = 3;
export const LIST = 0;
export const MET = 1;
export const BEFORE = 2;
/** An entry of a list is a place and its article. */
export const ENTRY = 2;
export const PLACE = 0;
export const ARTICLE = 1;

/** Which earlier places each fingerprint meets. The places of one fingerprint stand side by side, the first one first. */
export interface Matches {
  /** of each print the number of its meeting, counted from one; 0 where it meets nothing */
  readonly rows: Uint32Array;
  meetings: Uint32Array;
  lists: Uint32Array;
  met: number;
  listed: number;
}

/** What is known of the fingerprints of a bucket, by their numbers, while its prints are gone through. */
interface Lists {
  readonly first: Uint32Array;
  /** how many places the list holds */
  readonly held: Uint32Array;
  /** the latest place, listed or not, and how often its article has been listed */
  readonly latest: Uint32Array;
  readonly inArticle: Uint32Array;
}

interface Standing {
  readonly print: number;
  readonly place: number;
  readonly article: number;
  /** where the article begins */
  readonly start: number;
}

/**
 * Finds which fingerprints stand more than once, and where, bucket by bucket: nineteen in twenty stand once and are passed over. One table
 * of all of them would wait for memory at each, the longer the more there are.
 */
export function matchPrints(prints: ArticlePrints, starts: Uint32Array): Matches {
  const sorted = sortPrints(prints);
  const numbers = makePrintNumbers(sorted.largest);
  const lists = makeLists(sorted.largest);
  const known = knownArticles(prints);
  // in the place of the hashes, so that no more room is taken
  const matches: Matches = { rows: prints.hashes.fill(0), meetings: new Uint32Array(0), lists: new Uint32Array(0), met: 0, listed: 0 };
  for (let bucket = 0; bucket + 1 < sorted.bounds.length; bucket += 1) {
    numberPrints(sorted, bucket, numbers);
    matchBucket(matches, lists, { prints, starts, known, sorted, numbers, bucket });
  }
  return matches;
}

interface Bucket {
  readonly prints: ArticlePrints;
  readonly starts: Uint32Array;
  readonly known: Uint32Array;
  readonly sorted: SortedPrints;
  readonly numbers: PrintNumbers;
  readonly bucket: number;
}

function matchBucket(matches: Matches, lists: Lists, { prints, starts, known, sorted, numbers, bucket }: Bucket): void {
  const [first, end] = [sorted.bounds[bucket] as number, sorted.bounds[bucket + 1] as number];
  makeRoom(matches, end - first);
  lists.held.fill(0);
  for (let at = first; at < end; at += 1) {
    const number = numbers.numbers[at - first] as number;
    const count = numbers.counts[number] as number;
    if (count < 2) continue;
    const print = sorted.prints[at] as number;
    const article = articleOf(prints, known, print);
    const standing = { print, place: prints.places[print] as number, article, start: starts[article] as number };
    if (lists.held[number] === 0) openList(matches, lists, { number, count }, standing);
    else meetList(matches, lists, number, standing);
  }
}

function openList(matches: Matches, lists: Lists, { number, count }: { number: number; count: number }, standing: Standing): void {
  lists.first[number] = matches.listed;
  matches.listed += ENTRY * Math.min(count, PLACES_KEPT);
  lists.inArticle[number] = 0;
  addPlace(matches, lists, number, standing);
}

function meetList(matches: Matches, lists: Lists, number: number, standing: Standing): void {
  const latest = lists.latest[number] as number;
  if (latest < standing.start) lists.inArticle[number] = 0;
  const before = latest >= standing.start && standing.place - latest >= SHORTEST_PASSAGE ? latest : NONE;
  const isOften = (lists.inArticle[number] as number) >= PLACES_PER_ARTICLE;
  const met = isOften ? 0 : countMet(matches, lists, number, standing.article);
  if (met > 0 || before !== NONE) addMeeting(matches, standing.print, { list: lists.first[number] as number, met, before });
  if (isOften) lists.latest[number] = standing.place;
  else addPlace(matches, lists, number, standing);
}

/** How much of a list is met: of a long one little, and not the article's own places, which come last. */
function countMet({ lists: entries }: Matches, { first, held }: Lists, number: number, article: number): number {
  const most = held[number] as number;
  let met = most >= PLACES_KEPT ? PLACES_COMPARED_WHEN_HOT : most;
  while (met > 0 && entries[(first[number] as number) + ENTRY * (met - 1) + ARTICLE] === article) met -= 1;
  return met;
}

function addPlace({ lists: entries }: Matches, lists: Lists, number: number, { place, article }: Standing): void {
  const held = lists.held[number] as number;
  if (held < PLACES_KEPT) {
    const entry = (lists.first[number] as number) + ENTRY * held;
    entries[entry + PLACE] = place;
    entries[entry + ARTICLE] = article;
    lists.held[number] = held + 1;
  }
  lists.inArticle[number] = (lists.inArticle[number] as number) + 1;
  lists.latest[number] = place;
}

function addMeeting(matches: Matches, print: number, { list, met, before }: { list: number; met: number; before: number }): void {
  const at = MEETING * matches.met;
  matches.meetings[at + LIST] = list;
  matches.meetings[at + MET] = met;
  matches.meetings[at + BEFORE] = before;
  matches.met += 1;
  matches.rows[print] = matches.met;
}

function makeLists(largest: number): Lists {
  const room = () => new Uint32Array(largest + 1);
  return { first: room(), held: room(), latest: room(), inArticle: room() };
}

/** For as many prints more, each of which may be listed and may meet others. */
function makeRoom(matches: Matches, prints: number): void {
  matches.lists = enlarge(matches.lists, matches.listed + ENTRY * prints);
  matches.meetings = enlarge(matches.meetings, MEETING * (matches.met + prints));
}

function enlarge(list: Uint32Array, room: number): Uint32Array {
  if (list.length >= room) return list;
  const larger = new Uint32Array(2 * room);
  larger.set(list);
  return larger;
}

/** The articles of so many prints are kept, and the others are near. */
const STEP = 64;

/** The articles of every 64th print. */
function knownArticles({ ends, count }: ArticlePrints): Uint32Array {
  const known = new Uint32Array(Math.ceil(count / STEP) + 1);
  let article = 0;
  for (let step = 0; STEP * step < count; step += 1) {
    while ((ends[article + 1] as number) <= STEP * step) article += 1;
    known[step] = article;
  }
  return known;
}

function articleOf({ ends }: ArticlePrints, known: Uint32Array, print: number): number {
  let article = known[(print / STEP) | 0] as number;
  while ((ends[article + 1] as number) <= print) article += 1;
  return article;
}
