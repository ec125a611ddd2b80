import { parentPort } from 'node:worker_threads';
import { threadJobs, type ThreadJobs } from './thread-jobs.ts';

interface Job {
  readonly kind: keyof ThreadJobs;
  readonly input: never;
}

/** A thread of the pool: jobs in, `{value}` or `{failure}` out. */
parentPort?.on('message', ({ kind, input }: Job) => {
  parentPort?.postMessage(attempt(() => threadJobs[kind](input)));
});
parentPort?.postMessage('ready');

function attempt(work: () => unknown): { value: unknown } | { failure: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
