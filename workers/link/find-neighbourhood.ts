import { type KeyRange, neighbourKeys, neighbourPairKeys } from '../../pipeline/compare/stories/blocking-keys.ts';
import { settleRulings } from '../../pipeline/compare/stories/settle-rulings.ts';
import { profileLikeness } from '../../pipeline/compare/stories/profile-likeness.ts';
import type { TextProfile } from '../../pipeline/compare/stories/text-profile.ts';
import type { Rulings } from '../../schemas/index.ts';
import type { TextGraph } from '../../store/text-graph.ts';
import { findGuests, type Guests, keepClosest } from './find-guests.ts';
import { type Neighbour, sortNeighbours } from './neighbour.ts';
import { unpackProfile } from './pack-profile.ts';

/** Two texts are neighbours when they have so many heavy terms in common and are so much alike. */
const SHARED_TERMS = 2;
const LEAST_LIKENESS = 0.1;
/** A neighbourhood larger than this is cut along its weaker ties: only more alike texts count as neighbours. */
const MOST_TEXTS = 200;
const RAISED = 1.35;
const MOST_RAISED = 0.9;
/** Texts of other events that passages are shared with. */
const MOST_GUESTS = 128;

/** the texts under each key */
type Holders = ReadonlyMap<number, ReadonlySet<number>>;

interface Tie {
  readonly text: number;
  readonly likeness: number;
}

/** Articles that hang together. */
export interface Neighbourhood {
  /** by id */
  readonly articles: readonly Neighbour[];
  /** what persons have ruled on them */
  readonly rulings: Rulings;
  /** articles that would belong to it as well, were it not cut for its size */
  readonly beyond: readonly Neighbour[];
  /** articles that are not in it, and share passages with those that are: they matter to the repeats only */
  readonly guests: Guests;
}

const NOBODY: Neighbourhood = {
  articles: [],
  rulings: { stories: [], clusters: [] },
  beyond: [],
  guests: { articles: [], hosts: new Map() },
};

/**
 * The articles that hang together with an article by their texts: everything that might tell its event, and what hangs on to that.
 * It depends on what is in the graph alone, not on the order in which it came, and is the same from whichever of its articles one asks.
 */
export async function findNeighbourhood(graph: TextGraph, articleId: string): Promise<Neighbourhood> {
  const start = (await graph.textsOf([articleId])).get(articleId);
  if (start === undefined) return NOBODY;
  const ties = new Ties(graph);
  for (let least = LEAST_LIKENESS; least <= MOST_RAISED; least *= RAISED) {
    const texts = await spread(start, ties, least);
    if (texts !== undefined) return describe(graph, texts, ties);
  }
  return describe(graph, new Set([start]), ties);
}

async function describe(graph: TextGraph, texts: ReadonlySet<number>, ties: Ties): Promise<Neighbourhood> {
  const tied = [...texts].flatMap((text) => ties.of(text).map((tie) => tie.text));
  const beyond = new Set(tied.filter((text) => !texts.has(text)));
  const articles = ties.articlesOf(texts);
  const rulings = await graph.rulingsOf(articles.map(({ id }) => id));
  return { articles, rulings, beyond: ties.articlesOf(beyond), guests: keepClosest(await findGuests(graph, texts), MOST_GUESTS) };
}

/** All texts that are reached over ties of at least this likeness; undefined when they are too many. */
async function spread(start: number, ties: Ties, least: number): Promise<Set<number> | undefined> {
  const reached = new Set([start]);
  for (let frontier = [start]; frontier.length > 0;) {
    await ties.load(frontier);
    const next = new Set<number>();
    for (const text of frontier) {
      for (const tie of ties.of(text)) if (tie.likeness >= least && !reached.has(tie.text)) next.add(tie.text);
    }
    for (const text of next) reached.add(text);
    if (reached.size > MOST_TEXTS) return undefined;
    frontier = [...next];
  }
  return reached;
}

/** The ties of texts, each looked up once. */
class Ties {
  readonly #graph: TextGraph;
  readonly #profiles = new Map<number, TextProfile>();
  readonly #articles = new Map<number, Neighbour[]>();
  readonly #ties = new Map<number, readonly Tie[]>();

  constructor(graph: TextGraph) {
    this.#graph = graph;
  }

  of(text: number): readonly Tie[] {
    return this.#ties.get(text) ?? [];
  }

  articlesOf(texts: ReadonlySet<number>): Neighbour[] {
    return sortNeighbours([...texts].flatMap((text) => this.#articles.get(text) ?? []));
  }

  async load(texts: readonly number[]): Promise<void> {
    const missing = texts.filter((text) => !this.#ties.has(text));
    await this.#loadTexts(missing);
    const singles = new Map(missing.map((text) => [text, neighbourKeys(this.#profileOf(text))]));
    const holders = await this.#holdersOf([...singles.values()].flat());
    const pairs = new Map(missing.map((text) => [text, this.#pairKeysOf(text, singles.get(text) ?? [], holders)]));
    for (const [key, texts] of await this.#holdersOf([...pairs.values()].flat())) holders.set(key, texts);
    const keysOf = (text: number) => [...(singles.get(text) ?? []), ...(pairs.get(text) ?? [])];
    const candidates = new Map(missing.map((text) => [text, meet(text, keysOf(text), holders)]));
    await this.#loadTexts([...new Set([...candidates.values()].flat())]);
    const ruled = await this.#ruledTogether(missing);
    for (const [text, others] of candidates) this.#ties.set(text, mergeTies(this.#tie(text, others), ruled.get(text) ?? []));
  }

  /** The texts that a person has put together with each of these: nothing ties more. */
  async #ruledTogether(texts: readonly number[]): Promise<Map<number, number[]>> {
    const ids = texts.flatMap((text) => (this.#articles.get(text) ?? []).map(({ id }) => id));
    const { together } = settleRulings((await this.#graph.rulingsOf(ids)).stories);
    if (together.length === 0) return new Map();
    const textOf = await this.#graph.textsOf([...new Set(together.flat())]);
    await this.#loadTexts([...new Set(textOf.values())]);
    const ruled = new Map<number, number[]>();
    for (const [one, other] of together) {
      const [a, b] = [textOf.get(one), textOf.get(other)];
      if (a === undefined || b === undefined || a === b) continue;
      ruled.set(a, [...(ruled.get(a) ?? []), b]);
      ruled.set(b, [...(ruled.get(b) ?? []), a]);
    }
    return ruled;
  }

  /** Pairs matter only where a term says nothing by itself any more: the text is not found under its key. */
  #pairKeysOf(text: number, singles: readonly KeyRange[], holders: Holders): KeyRange[] {
    const useless = singles.filter(({ own }) => holders.get(own)?.has(text) !== true).map(({ own }) => own);
    return useless.length === 0 ? [] : neighbourPairKeys(this.#profileOf(text), new Set(useless));
  }

  #profileOf(text: number): TextProfile {
    return this.#profiles.get(text) as TextProfile;
  }

  #tie(text: number, others: readonly number[]): Tie[] {
    const profile = this.#profileOf(text);
    return others.flatMap((other) => {
      const otherProfile = this.#profiles.get(other);
      // a text that no article prints any more ties nothing together
      if (otherProfile === undefined || !this.#articles.has(other)) return [];
      const likeness = profileLikeness(profile, otherProfile);
      return likeness >= LEAST_LIKENESS ? [{ text: other, likeness }] : [];
    });
  }

  async #loadTexts(texts: readonly number[]): Promise<void> {
    const missing = texts.filter((text) => !this.#profiles.has(text));
    for (const [text, profile] of await this.#graph.profiles(missing)) this.#profiles.set(text, unpackProfile(profile));
    for (const article of await this.#graph.articlesOf(missing))
      this.#articles.set(article.text, [...(this.#articles.get(article.text) ?? []), article]);
  }

  async #holdersOf(ranges: readonly KeyRange[]): Promise<Map<number, Set<number>>> {
    const unique = new Map(ranges.map((range) => [`${range.key} ${range.last}`, range]));
    // sets, since ranges of neighbouring periods overlap and bring a text twice
    const holders = new Map<number, Set<number>>();
    for (const { key, text } of await this.#graph.textsUnder([...unique.values()])) {
      const held = holders.get(key);
      if (held) held.add(text);
      else holders.set(key, new Set([text]));
    }
    return holders;
  }
}

function mergeTies(ties: readonly Tie[], ruled: readonly number[]): Tie[] {
  const together = new Set(ruled);
  return [...ties.filter(({ text }) => !together.has(text)), ...[...together].map((text) => ({ text, likeness: 1 }))];
}

/** The texts that share enough terms with one. */
function meet(text: number, ranges: readonly KeyRange[], holders: Holders): number[] {
  const shared = new Map<number, number>();
  for (const { key, last, own, terms } of ranges) {
    // keys that are retired in the one period or the other count for neither, so that neighbours are neighbours both ways
    if (holders.get(own)?.has(text) !== true) continue;
    for (let one = key; one <= last; one += 1) {
      for (const other of holders.get(one) ?? []) if (other !== text) shared.set(other, (shared.get(other) ?? 0) + terms);
    }
  }
  return [...shared].flatMap(([other, terms]) => (terms >= SHARED_TERMS ? [other] : []));
}
