import { compare } from '../pipeline/compare.ts';
import { extract } from '../pipeline/extract.ts';
import { generateArticles } from './generate-articles.ts';
import { readFixtures } from './read-fixtures.ts';

/** What comparing costs once the articles are read: repeats, stories, alignment and conflicts of a few outlets on one event. */
export interface CompareSpeed {
  readonly articles: number;
  readonly stories: number;
  /** of one core */
  readonly articlesPerSecond: number;
  /** processor time of one story */
  readonly medianMs: number;
  readonly p99Ms: number;
}

const SEED = 20_261_122;
const PER_STORY = 4;
/** What a compiler is busy with at first is no part of the rate. */
const WARM_UP = 50;

/** Compares generated articles event by event, as workers do. */
export async function measureCompare(count: number): Promise<CompareSpeed> {
  const articles = generateArticles(await readFixtures(), { count, seed: SEED, rewording: { event: 0.9, outlet: 0.35 } });
  const extractions = articles.map(extract);
  const costs: number[] = [];
  for (let first = 0; first < count; first += PER_STORY) {
    const before = process.cpuUsage();
    compare(articles.slice(first, first + PER_STORY), extractions.slice(first, first + PER_STORY));
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1_000);
  }
  const warm = costs.slice(WARM_UP).sort((a, b) => a - b);
  const total = warm.reduce((sum, cost) => sum + cost, 0);
  return {
    articles: count,
    stories: costs.length,
    articlesPerSecond: Math.round((warm.length * PER_STORY * 1_000) / total),
    medianMs: round(warm[Math.floor(warm.length / 2)]),
    p99Ms: round(warm[Math.floor(warm.length * 0.99)]),
  };
}

const round = (value = 0) => Math.round(value * 10) / 10;
