import type { Stage } from '../schemas/index.ts';

/** What a worker tells those who watch it: the log, the metrics, a progress line. */
export interface WorkerEvents {
  /** a piece of work came to an end, well or not */
  readonly done: (end: {
    readonly stage: Stage;
    readonly articleId: string;
    readonly milliseconds: number;
    readonly failure?: string;
  }) => void;
  /** the store or the queue could not be reached or written; it is tried again */
  readonly trouble: (error: Error) => void;
  /** subjects were given to the queue that it did not have */
  readonly refilled: (subjects: number) => void;
}
