import { hash } from 'node:crypto';
import { Queue as BullQueue, Worker as BullWorker, type Job, type JobsOptions, type Telemetry, type WorkerOptions } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';
import { z } from 'zod';
import type { Stage } from '../../schemas/index.ts';
import { within } from '../within.ts';
import type { AddOptions, ConsumeOptions, Queue } from './queue.ts';
import { connectRedis, inspectRedis } from './redis-connection.ts';

export interface BullQueueOptions {
  readonly urls: readonly string[];
  /** stands before every key; the braces keep all keys of a cluster on one node */
  readonly prefix: string;
  readonly onError: (error: Error) => void;
  readonly telemetry?: Telemetry;
  /** how long a job is held without a sign of life, and how often that is looked for */
  readonly lockMs?: number;
  readonly reconcileMs?: number;
}

const RECONCILE_MS = 10_000;
const LOCK_MS = 20_000;
const PING_MS = 3_000;
const CLOSE_MS = 2_000;
/** The store counts what fails and what dies: the queue only brings it back. */
const AS_OFTEN_AS_NEEDED = 1_000;
const AGAIN_MS = 500;
const MOST_ADDED = 100_000;

const Payload = z.object({ subject: z.string() });
type Payload = z.infer<typeof Payload>;

/** A queue on Redis, shared by every process that names the same server and prefix. */
export function openBullQueue(options: BullQueueOptions): Queue {
  return new BullmqQueue(options);
}

class BullmqQueue implements Queue {
  readonly reconcileMs: number;
  readonly #options: BullQueueOptions;
  readonly #connection: Redis | Cluster;
  readonly #queues = new Map<string, BullQueue>();
  readonly #workers: BullWorker[] = [];
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(options: BullQueueOptions) {
    this.#options = options;
    this.reconcileMs = options.reconcileMs ?? RECONCILE_MS;
    this.#connection = connectRedis(options.urls, options.onError);
  }

  async add(stage: Stage, subjects: readonly string[], { delayMs = 0 }: AddOptions = {}): Promise<void> {
    const opts = (subject: string): JobsOptions => ({
      deduplication: { id: subject, keepLastIfActive: true, reschedule: true },
      delay: delayMs,
      attempts: AS_OFTEN_AS_NEEDED,
      backoff: { type: 'fixed', delay: AGAIN_MS },
      removeOnComplete: true,
      removeOnFail: true,
    });
    await this.#queue(stage).addBulk(subjects.map((subject) => ({ name: stage, data: { subject }, opts: opts(subject) })));
  }

  async consume(stage: Stage, { concurrency, perSecond }: ConsumeOptions, handle: (subject: string) => Promise<void>): Promise<void> {
    const limiter = perSecond === undefined ? {} : { limiter: { max: Math.max(1, Math.round(perSecond)), duration: 1_000 } };
    const worker = this.#worker(stage, (job) => handle(Payload.parse(job.data).subject), { concurrency, ...limiter });
    await within(PING_MS, worker.waitUntilReady());
  }

  async size(stage: Stage): Promise<number> {
    const counts = await this.#queue(stage).getJobCounts('wait', 'active', 'delayed', 'prioritized');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** What waits here is what the store has, unless something was lost. */
  async room(stage: Stage, unfinished: () => Promise<number>): Promise<number> {
    const size = await this.size(stage);
    return (await unfinished()) > size ? MOST_ADDED : 0;
  }

  async every(name: string, everyMs: number, work: () => Promise<void>): Promise<void> {
    const timer = `every-${hash('sha256', name).slice(0, 16)}`;
    this.#worker(timer, work, { concurrency: 1 });
    const template = { name: timer, opts: { removeOnComplete: true, removeOnFail: true } };
    const keep = async () => {
      const known = await this.#queue(timer).getJobScheduler(timer);
      if (known?.every !== everyMs) await this.#queue(timer).upsertJobScheduler(timer, { every: everyMs }, template);
    };
    // a server that lost everything lost this too
    this.#timers.push(setInterval(() => void keep().catch(this.#options.onError), this.reconcileMs));
    await keep();
  }

  async describe(): Promise<{ kind: string; warnings: string[] }> {
    let warnings = ['Redis does not answer; the work begins when it does'];
    const asked = inspectRedis(this.#connection).then((found) => {
      warnings = found;
    });
    await within(PING_MS, asked);
    return { kind: 'on Redis', warnings };
  }

  async ping(): Promise<void> {
    if (!(await within(PING_MS, this.#connection.ping()))) throw new Error('Redis does not answer');
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#workers.map((worker) => worker.close()));
    // a server that is away must not hold up the end
    if (this.#connection.status === 'ready') await within(CLOSE_MS, Promise.all([...this.#queues.values()].map((queue) => queue.close())));
    this.#connection.disconnect();
  }

  #queue(name: string): BullQueue {
    const { prefix, onError, telemetry } = this.#options;
    const known = this.#queues.get(name);
    if (known !== undefined) return known;
    const queue = new BullQueue<Payload>(name, { connection: this.#connection, prefix, ...(telemetry && { telemetry }) });
    queue.on('error', onError);
    this.#queues.set(name, queue);
    return queue;
  }

  #worker(name: string, process: (job: Job) => Promise<void>, limits: Pick<WorkerOptions, 'concurrency' | 'limiter'>): BullWorker {
    const { prefix, onError, telemetry, lockMs = LOCK_MS } = this.#options;
    const worker = new BullWorker(name, process, {
      connection: this.#connection,
      prefix,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: AS_OFTEN_AS_NEEDED,
      ...(telemetry && { telemetry }),
      ...limits,
    });
    worker.on('error', onError);
    this.#workers.push(worker);
    return worker;
  }
}
