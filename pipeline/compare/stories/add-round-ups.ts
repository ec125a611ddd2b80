import type { StoryPart } from '../../../schemas/index.ts';
import type { EventCentre } from './event-centre.ts';
import type { Edge } from './find-candidates.ts';
import { findRoundUps, type RoundUp } from './find-round-ups.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import { partEvents } from './part-events.ts';
import type { Stretch } from './stretch.ts';
import type { TextRulings } from './text-rulings.ts';
import { makeToldEvents, type ToldEvents } from './told-events.ts';
import type { ToldText } from './told-text.ts';

/** The texts that tell one event, by their numbers, and which parts of the round-ups among them tell it. */
export interface ToldEvent {
  readonly members: number[];
  readonly parts: StoryPart[];
}

/** Clusters of texts, each text in one of them, with every article that prints it. */
type Clustered = Omit<ToldEvents, 'centres' | 'texts'> & { readonly texts: readonly { readonly printed: readonly ToldText[] }[] };

/** Puts round-ups into every event that they tell, each with the sentences that tell it. */
export function addRoundUps(
  { texts, ...clustered }: Clustered,
  { edges, ruled }: { readonly edges: readonly Edge[]; readonly ruled: TextRulings },
): ToldEvent[] {
  const told = makeToldEvents({ ...clustered, texts: texts.map(({ printed: [first] }) => first as ToldText) });
  const found = findRoundUps(told, neighboursOf(told.clusters, edges)).flatMap((roundUp) => allow(roundUp, told.clusters, ruled) ?? []);
  const left = new Set(found.flatMap(({ text, leaves }) => (leaves ? [text] : [])));
  const events = told.clusters.map((cluster): ToldEvent => ({ members: cluster.filter((number) => !left.has(number)), parts: [] }));
  for (const roundUp of found) {
    for (const cluster of roundUp.clusters.slice(roundUp.leaves ? 0 : 1)) events[cluster]?.members.push(roundUp.text);
    for (const print of texts[roundUp.text]?.printed ?? []) addParts(events, print, { told, roundUp });
  }
  return events.filter(({ members }) => members.length > 0);
}

/** What persons have ruled stays: nothing is put beside what it must be apart from, and nobody leaves whom they were put together with. */
function allow({ text, clusters: near, leaves }: RoundUp, clusters: ToldEvents['clusters'], ruled: TextRulings): RoundUp | undefined {
  if (leaves && ruled.together.some((pair) => pair.includes(text))) return undefined;
  const open = near.filter((cluster) => !clusters[cluster]?.some((other) => ruled.areApart(text, other)));
  return open.length < 2 ? undefined : { text, clusters: open, leaves };
}

/** Clusters that a text is tied to without being in them. */
function neighboursOf(clusters: ToldEvents['clusters'], edges: readonly Edge[]): [number, number][] {
  const homes = new Map(clusters.flatMap((cluster, index) => cluster.map((number): [number, number] => [number, index])));
  const neighbours = new Map<string, [number, number]>();
  for (const { one, other } of edges) {
    const [oneHome, otherHome] = [homes.get(one) as number, homes.get(other) as number];
    if (oneHome === otherHome) continue;
    neighbours.set(`${one} ${otherHome}`, [one, otherHome]);
    neighbours.set(`${other} ${oneHome}`, [other, oneHome]);
  }
  return [...neighbours.values()];
}

function addParts(
  events: readonly ToldEvent[],
  print: ToldText,
  { told, roundUp }: { readonly told: ToldEvents; readonly roundUp: RoundUp },
): void {
  const centres = roundUp.clusters.map((cluster) => told.centres[cluster] as EventCentre);
  const labels = partEvents(print, told.profiles[roundUp.text] as ArticleProfile, { centres, isHome: !roundUp.leaves }, told.numbers);
  for (const [event, cluster] of roundUp.clusters.entries()) {
    events[cluster]?.parts.push({ articleId: print.article.id, stretches: stretchesOf(print, labels, event) });
  }
}

/** The sentences of one event, those that follow one another as one stretch. */
function stretchesOf({ extraction }: ToldText, labels: readonly number[], event: number): Stretch[] {
  const stretches: Stretch[] = [];
  let last = -1;
  for (const [index, { span }] of (extraction?.sentences ?? []).entries()) {
    if (labels[index] !== event) continue;
    const start = last === index - 1 ? stretches.pop()?.start : undefined;
    stretches.push({ start: start ?? span.start, end: span.end });
    last = index;
  }
  return stretches;
}
