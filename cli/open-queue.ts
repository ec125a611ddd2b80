import type { Queue } from '../workers/queues/queue.ts';
import type { Settings } from './settings.ts';

/** Opens the queue that the settings name: one in this process, or one on Redis. */
export async function openQueueOf({ queue, prefix }: Settings, onError: (error: Error) => void): Promise<Queue> {
  if (queue === undefined) {
    const { openMemoryQueue } = await import('../workers/queues/memory-queue.ts');
    return openMemoryQueue();
  }
  const { openBullQueue } = await import('../workers/queues/bullmq-queue.ts');
  const { openTelemetry } = await import('../workers/queues/telemetry.ts');
  const telemetry = await openTelemetry(process.env);
  return openBullQueue({ urls: queue, prefix, onError, ...(telemetry && { telemetry }) });
}
