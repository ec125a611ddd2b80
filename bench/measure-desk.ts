import { type Conflict, contentId, type Judgement, type QueueFilter, seenOf } from '../schemas/index.ts';
import type { Desk } from '../store/desk.ts';
import type { Store } from '../store/store.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateConflict } from './generate-conflicts.ts';
import { random } from './random.ts';

/** How long one kind of request takes, as the clock says and as the processor was busy with it in this process. */
export interface DeskCost {
  readonly times: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p95CpuMs: number;
}

const TOGETHER = 200;
const LIMIT = 50;
const DEEPEST = 40;
/** Requests come one by one: a store that has just written waits a moment for company. */
const QUIET_MS = 10;
const REVIEWERS = Array.from({ length: 20 }, (_, index) => `Reviewer ${index}`);
const DECISIONS = ['confirmed', 'unresolved', 'note'] as const;

/** Fills a store with conflicts, of which every fifth is decided. */
export async function fillDesk(store: Store, count: number): Promise<void> {
  for (let at = 0; at < count; at += TOGETHER) {
    const conflicts = Array.from({ length: Math.min(TOGETHER, count - at) }, (_, index) => generateConflict(at + index));
    const storyIds = [...new Set(conflicts.map(({ storyId }) => storyId))];
    const stories = storyIds.map((id) => ({ id, articleIds: [`article of ${id}`], why: 'one event' }));
    const articleIds = stories.map(({ id }) => `article of ${id}`);
    await store.changeGraph((graph) => graph.saveNeighbourhood(`n-${at}`, articleIds, { repeats: [], stories, conflicts }));
    await decideSome(
      store.desk,
      conflicts.filter((_, index) => index % 5 === 0),
    );
  }
}

async function decideSome(desk: Desk, conflicts: readonly Conflict[]): Promise<void> {
  const pages = await Promise.all(conflicts.map(({ id }) => desk.page(id)));
  const versions = new Map(pages.flatMap((page) => (page === undefined ? [] : [[page.conflict.id, page.version]])));
  await desk.decide(conflicts.map(judgementOn), versions);
}

function judgementOn(conflict: Conflict, index: number): Judgement {
  const [by, decision] = [REVIEWERS[index % REVIEWERS.length] ?? '', DECISIONS[index % DECISIONS.length] ?? 'note'];
  const at = new Date().toISOString();
  const id = contentId('judgement', [conflict.id, decision, by, at]);
  return { id, conflictId: conflict.id, decision, rationale: 'both stand there', by, at, seen: seenOf(conflict) };
}

/** Filters as people set them; a search finds from nothing to everything. */
function filtersOf(index: number): QueueFilter {
  const next = random(index);
  const { question, sides } = generateConflict(Math.floor(next() * 1_000));
  const searches = ['how', 'how many', 'p', 'zzz', question, question.slice(9, 14), sides[0]?.answer ?? ''];
  const filters: QueueFilter[] = [
    {},
    { status: 'open' },
    { status: 'confirmed', kind: 'date' },
    { outlet: `Outlet ${index % 200}` },
    { by: 'me' },
    { outcome: 'disputed', outlet: `Outlet ${index % 200}`, status: 'open' },
    ...searches.flatMap((search) => [{ search }, { search, status: 'open' as const }]),
  ];
  return filters[index % filters.length] ?? {};
}

/** What the pages of the queue, the next item and a decision cost, one request after the other. */
export async function measureDesk(desk: Desk, times: number): Promise<Record<string, DeskCost>> {
  const asking = { reviewer: REVIEWERS[0] ?? '' };
  const deep = await cursorsOf(desk, times);
  const next = await measure(times, (index) => desk.next(index % 2 === 0 ? {} : filtersOf(index), asking));
  const first = await measure(times, (index) => desk.queue(filtersOf(index), { ...asking, limit: LIMIT }));
  const later = await measure(times, (index) =>
    desk.queue(filtersOf(index), { ...asking, limit: LIMIT, cursor: deep[index % deep.length] }),
  );
  const { items } = await desk.queue({ status: 'open' }, { ...asking, limit: times });
  const page = await measure(times, (index) => desk.page(items[index % items.length]?.id ?? ''));
  const lease = await measure(times, (index) => desk.lease(items[index % items.length]?.id ?? '', asking.reviewer, 60_000));
  const decision = await measure(times, (index) => decideOne(desk, items[index % items.length]?.id ?? '', index));
  return { 'queue, first page': first, 'queue, later pages': later, next, page, lease, decision };
}

/** As a server does it: the page, then the judgement on what it shows. */
async function decideOne(desk: Desk, id: string, index: number): Promise<void> {
  const page = await desk.page(id);
  if (page === undefined) throw new Error(`${id} is not in the docket`);
  const { kept } = await desk.decide([judgementOn(page.conflict, index)], new Map([[id, page.version]]));
  if (kept.length !== 1) throw new Error(`the decision on ${id} was not kept`);
}

/** Places all over the queue. */
async function cursorsOf(desk: Desk, times: number): Promise<string[]> {
  const cursors: string[] = [];
  for (let cursor: string | undefined; cursors.length < Math.min(DEEPEST, times);) {
    const page = await desk.queue({}, { reviewer: '', limit: 500, cursor });
    if (page.next === undefined) break;
    cursor = page.next;
    cursors.push(cursor);
  }
  return cursors;
}

/** How long a kind of request takes, asked so many times. */
export async function measure(times: number, work: (index: number) => Promise<unknown>): Promise<DeskCost> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let index = 0; index < times; index += 1) {
    await sleep(QUIET_MS);
    const [began, busy] = [performance.now(), process.cpuUsage()];
    await work(index);
    const { user, system } = process.cpuUsage(busy);
    wall.push(performance.now() - began);
    cpu.push((user + system) / 1_000);
  }
  return { times, p50Ms: share(wall, 0.5), p95Ms: share(wall, 0.95), p95CpuMs: share(cpu, 0.95) };
}

function share(values: readonly number[], part: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
  return Math.round(value * 10) / 10;
}
