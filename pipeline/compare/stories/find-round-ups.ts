import { areTwoEvents, HARDLY_TOLD } from './are-two-events.ts';
import { NO_EVENT, type EventCentre } from './event-centre.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import { partArticle, type ArticlePart } from './part-article.ts';
import { shareTold } from './share-told.ts';
import type { ToldEvents } from './told-events.ts';

/** So many other events are asked about. */
const EVENTS_ASKED = 6;
/** An article leaves the cluster that it is in when so much of it tells of others, and nobody but perhaps one other keeps it there. */
const MOST_LEFT = 2;
const MOST_COVERED = 0.6;

/** An article that tells several events. */
export interface RoundUp {
  readonly text: number;
  /** the clusters it belongs to, its own first unless it leaves that */
  readonly clusters: readonly number[];
  readonly leaves: boolean;
}

/** An article, the cluster that it is in, and clusters that it may tell of as well. */
interface Neighbourhood {
  readonly text: number;
  readonly home: number;
  readonly others: readonly number[];
}

/**
 * Articles that tell more than one event: a part of them, taken by itself, would be an article of another cluster. `neighbours` are
 * clusters worth asking about.
 */
export function findRoundUps(told: ToldEvents, neighbours: readonly (readonly [text: number, cluster: number])[]): RoundUp[] {
  const asked = gather(told, neighbours);
  const leaving = asked.flatMap((one) => leaveHome(told, one) ?? []);
  const left = new Set(leaving.map(({ text }) => text));
  const stays = (cluster: number) => told.clusters[cluster]?.some((number) => !left.has(number)) === true;
  const staying = asked
    .filter(({ text }) => !left.has(text))
    .flatMap((one) => tellSecond(told, { ...one, others: one.others.filter(stays) }) ?? []);
  const placed = leaving.map((one) => ({ ...one, clusters: one.clusters.filter(stays) }));
  return [...placed.filter(({ clusters }) => clusters.length > 1), ...staying];
}

function gather({ clusters }: ToldEvents, neighbours: readonly (readonly [text: number, cluster: number])[]): Neighbourhood[] {
  const homes = new Map(clusters.flatMap((cluster, index) => cluster.map((number): [number, number] => [number, index])));
  const others = new Map<number, number[]>();
  for (const [text, cluster] of neighbours) others.set(text, [...(others.get(text) ?? []), cluster]);
  return [...others].map(([text, near]) => ({ text, home: homes.get(text) as number, others: near }));
}

/** An article of one event that tells others as well. */
function tellSecond(told: ToldEvents, asked: Neighbourhood): RoundUp | undefined {
  const { text, home } = asked;
  if ((told.clusters[home] ?? []).length < 2) return undefined;
  const shares = sharesTold(told, asked, told.centres[home] as EventCentre);
  if (shares.size === 0) return undefined;
  const [own, ...parts] = partArticle(told, text, { clusters: [home, ...shares.keys()], isHome: true });
  if (own?.cluster !== home) return undefined;
  const passed = parts.filter((part) => areTwoEvents(describe(told, part, shares), own)).map(({ cluster }) => cluster);
  return passed.length === 0 ? undefined : { text, clusters: [home, ...passed], leaves: false };
}

/** An article that stands alone ("News in brief") while its parts tell the events of others. */
function leaveHome(told: ToldEvents, asked: Neighbourhood): RoundUp | undefined {
  const { text, home, others } = asked;
  if ((told.clusters[home] ?? []).length > MOST_LEFT || others.length < 2) return undefined;
  const shares = sharesTold(told, asked, NO_EVENT);
  if (shares.size < 2) return undefined;
  const parts = partArticle(told, text, { clusters: [...shares.keys()], isHome: false });
  const placed = parts.filter((part) => part.likeness(part.cluster) > part.likeness(home));
  const passed = placed.filter((part) => placed.some((other) => other !== part && areTwoEvents(describe(told, part, shares), other)));
  if (passed.length < 2 || lengthOf(passed) < MOST_COVERED * lengthOf(parts)) return undefined;
  return { text, clusters: passed.map(({ cluster }) => cluster), leaves: true };
}

/** How far an article tells each of the clusters near by, beside what its own is about; those it tells most. */
function sharesTold({ profiles, centres }: ToldEvents, { text, others }: Neighbourhood, home: EventCentre): Map<number, number> {
  const shares = others
    .map((cluster): [number, number] => [cluster, shareTold(profiles[text] as ArticleProfile, centres[cluster] as EventCentre, home)])
    .filter(([, share]) => share >= HARDLY_TOLD);
  return new Map(shares.sort(([one, a], [other, b]) => b - a || one - other).slice(0, EVENTS_ASKED));
}

function describe({ clusters }: ToldEvents, part: ArticlePart, shares: ReadonlyMap<number, number>) {
  return { part, share: shares.get(part.cluster) ?? 0, isAlone: clusters[part.cluster]?.length === 1 };
}

function lengthOf(parts: readonly ArticlePart[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
