import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PIPELINE_VERSION } from '../pipeline/version.ts';
import type { Article, Extraction } from '../schemas/index.ts';
import { openStore } from '../store/open-store.ts';
import { pack } from '../store/pack.ts';
import type { Store } from '../store/store.ts';
import { linkArticles } from '../workers/link/link-articles.ts';
import { linkedText } from '../workers/link/linked-text.ts';
import { generateArticles } from './generate-articles.ts';
import { readFixtures } from './read-fixtures.ts';

/** What linking one article costs in a store that holds many, and how large the index is beside the text. */
export interface LinkCost {
  readonly articles: number;
  readonly added: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly medianCpuMs: number;
  readonly p99CpuMs: number;
  /** bytes of the file for one byte of text, articles and their bodies included */
  readonly bytesPerByteOfText: number;
}

const SEED = 20_261_122;
const TOGETHER = 500;
/** Articles come one by one: a store that has just written waits a moment for company. */
const QUIET_MS = 20;
const LEASE = { owner: 'bench', ms: 3_600_000 };

/** Fills a SQLite store with generated articles up to their linking, then links more, one by one. */
export async function measureLink(folder: string, articles: number, added: number): Promise<LinkCost> {
  const file = join(folder, 'link.db');
  const store = await openStore({ file }, { pipeline: PIPELINE_VERSION });
  try {
    const originals = await readFixtures();
    const all = generateArticles(originals, { count: articles + added, seed: SEED, rewording: { event: 0.9, outlet: 0.35 } });
    let letters = 0;
    for (let at = 0; at < articles; at += TOGETHER) {
      const some = all.slice(at, Math.min(at + TOGETHER, articles));
      letters += some.reduce((sum, { text }) => sum + text.length, 0);
      await extractAll(store, some);
      await linkAll(store, some);
    }
    const costs: Cost[] = [];
    for (const article of all.slice(articles)) {
      await extractAll(store, [article]);
      await sleep(QUIET_MS);
      costs.push(await timed(() => linkAll(store, [article])));
    }
    const [wall, cpu] = [costs.map(({ ms }) => ms), costs.map(({ cpuMs }) => cpuMs)];
    const sizes = { medianMs: share(wall, 0.5), p99Ms: share(wall, 0.99), medianCpuMs: share(cpu, 0.5), p99CpuMs: share(cpu, 0.99) };
    return { articles, added, ...sizes, bytesPerByteOfText: round(statSync(file).size / letters) };
  } finally {
    await store.close();
  }
}

/** Extractions are left empty: linking reads the text's profile and the keys of its passages only. */
async function extractAll(store: Store, articles: readonly Article[]): Promise<void> {
  await store.accept(articles);
  const ids = articles.map(({ id }) => id);
  const taken = await store.takeArticles(ids, LEASE);
  const results = taken.map(({ task, article }) => {
    const extraction = emptyExtraction(article);
    const { id, profile, passages } = linkedText(article, extraction);
    return { task, body: pack(JSON.stringify(extraction)), text: { id, profile: Buffer.from(profile), passages: Buffer.from(passages) } };
  });
  await store.saveExtractions(results, LEASE.owner);
}

async function linkAll(store: Store, articles: readonly Article[]): Promise<void> {
  const ids = articles.map(({ id }) => id);
  const tasks = await store.take('link', ids, LEASE);
  await store.changeGraph((graph) => linkArticles(graph, tasks, LEASE.owner));
}

function emptyExtraction({ id }: Article): Extraction {
  return { articleId: id, sentences: [], mentions: [], quantities: [], dates: [], attributions: [], claims: [] };
}

interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
}

async function timed(work: () => Promise<void>): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
