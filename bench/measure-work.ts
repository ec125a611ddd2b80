import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';

/** How fast workers take articles from `add` to compared. */
export interface WorkSpeed {
  readonly place: string;
  readonly workers: number;
  readonly articles: number;
  readonly addSeconds: number;
  readonly workSeconds: number;
  /** from the first worker's start to the end of the last, start-up included */
  readonly articlesPerSecond: number;
  /** of one worker, in megabytes, after a quarter, half, three quarters and all of its time */
  readonly memory: readonly number[];
}

const LOOK_MS = 500;
const MEGABYTE = 1024;

interface Plan {
  readonly place: string;
  /** flags that say where the store and the queue are */
  readonly store: readonly string[];
  readonly queue: readonly string[];
  readonly workers: number;
  readonly threads?: number;
  readonly articles: number;
  readonly input: string;
}

/** Puts a file of articles in, and measures how long workers take to drain the store. */
export async function measureWork({ place, store, queue, workers, threads, articles, input }: Plan): Promise<WorkSpeed> {
  const addSeconds = await timed(() => ended(start(['add', input, ...store])));
  const memory: number[] = [];
  const args = [
    'work',
    '--drain',
    '--log-level',
    'warn',
    ...store,
    ...queue,
    ...(threads === undefined ? [] : ['--threads', String(threads)]),
  ];
  const workSeconds = await timed(async () => {
    const children = Array.from({ length: workers }, () => start(args));
    const timer = setInterval(() => memory.push(residentMegabytes(children[0])), LOOK_MS);
    await Promise.all(children.map(ended));
    clearInterval(timer);
  });
  const used = memory.filter((megabytes) => megabytes > 0);
  return {
    place,
    workers,
    articles,
    addSeconds: round(addSeconds),
    workSeconds: round(workSeconds),
    articlesPerSecond: round(articles / workSeconds),
    memory: [0.25, 0.5, 0.75, 1].map((share) => used[Math.max(0, Math.floor(share * used.length) - 1)] ?? 0),
  };
}

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with exit code ${code ?? 'none'}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Where the system tells it (Linux); 0 elsewhere. */
function residentMegabytes(child: ChildProcess | undefined): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child?.pid ?? ''}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / MEGABYTE);
  } catch {
    return 0;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
