import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../schemas/index.ts';
import { generateArticles, type Plan } from './generate-articles.ts';
import { measureRun } from './measure-run.ts';
import { readFixtures } from './read-fixtures.ts';

/** How fast a command is: the first article (start of the program, loading of the model) and all that follow. */
export interface Speed {
  readonly command: string;
  readonly articles: number;
  readonly megabytes: number;
  readonly coldSeconds: number;
  readonly seconds: number;
  readonly warmArticlesPerSecond: number;
  readonly warmMegabytesPerSecond: number;
  readonly peakMegabytes: number;
}

const SEED = 20_261_122;

/** What is read: news of many events, and the worst a night can bring, the same few texts again and again with changed names. */
const news = { event: 0.9, outlet: 0.35 };
const nearCopies = { event: 0, outlet: 0 };
const NEAR_COPIES = 200;

/** Measures `extract` and `check` over articles of about 2.6 kB that follow from a fixed seed. */
export async function measureSpeed(articles: number): Promise<Speed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  try {
    const originals = await readFixtures();
    const write = (plan: Omit<Plan, 'seed'>) => writeArticles(folder, generateArticles(originals, { ...plan, seed: SEED }));
    const input = write({ count: articles, rewording: news });
    const copies = write({ count: NEAR_COPIES, rewording: nearCopies });
    return [
      await measureCommand('extract', input),
      await measureCommand('check', input),
      { ...(await measureCommand('check', copies)), command: 'check, near copies' },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Input {
  readonly articles: number;
  /** of text */
  readonly megabytes: number;
  readonly one: string;
  readonly many: string;
}

/** One file with the first article, one with all. */
function writeArticles(folder: string, articles: readonly Article[]): Input {
  const inside = mkdtempSync(join(folder, 'input-'));
  const [one, many] = [join(inside, 'one.jsonl'), join(inside, 'many.jsonl')];
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
  writeFileSync(one, lines[0] ?? '');
  writeFileSync(many, lines.join(''));
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  return { articles: articles.length, megabytes, one, many };
}

async function measureCommand(command: string, { articles, megabytes, one, many }: Input): Promise<Speed> {
  const cold = await measureRun([command, '-'], one, `${one}.peak`);
  const whole = await measureRun([command, '-'], many, `${many}.peak`);
  const warm = Math.max(whole.seconds - cold.seconds, 0.001);
  return {
    command,
    articles,
    megabytes: round(megabytes),
    coldSeconds: round(cold.seconds),
    seconds: round(whole.seconds),
    warmArticlesPerSecond: Math.round((articles - 1) / warm),
    warmMegabytesPerSecond: round(megabytes / warm),
    peakMegabytes: Math.round(whole.peakMegabytes),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
