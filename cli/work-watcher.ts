import { type Logger, pino } from 'pino';
import type { WorkerEvents } from '../workers/worker-events.ts';
import { plain } from './print-plain.ts';
import { Progress } from './progress.ts';
import { writeMessage } from './streams.ts';

/** What a person or a machine sees of a worker at work. */
export interface WorkWatcher {
  readonly events: WorkerEvents;
  info(message: string, facts?: object): void;
  warn(message: string, facts?: object): void;
  /** clears what stands on the terminal's last line */
  end(): void;
}

const STANDARD_ERROR = 2;

/** JSON lines for machines; for a person at a terminal a line that counts, and words for what goes wrong. */
export function watchWork(level: string): WorkWatcher {
  return process.stderr.isTTY
    ? forPerson()
    : forMachine(pino({ level, base: { pid: process.pid } }, pino.destination({ fd: STANDARD_ERROR, sync: true })));
}

function forMachine(logger: Logger): WorkWatcher {
  return {
    events: {
      done: ({ stage, articleId, milliseconds, failure }) => {
        const facts = { stage, articleId, jobId: `${stage}/${articleId}`, milliseconds: Math.round(milliseconds) };
        if (failure === undefined) logger.debug(facts, 'done');
        else logger.warn({ ...facts, failure }, 'failed');
      },
      trouble: (error) => logger.error({ error: error.message }, 'trouble; it is tried again'),
      refilled: (subjects) => logger.debug({ subjects }, 'queue filled from the store'),
    },
    info: (message, facts = {}) => logger.info(facts, message),
    warn: (message, facts = {}) => logger.warn(facts, message),
    end: () => logger.flush(),
  };
}

function forPerson(): WorkWatcher {
  const progress = new Progress(undefined);
  const say = (message: string) => {
    progress.clear();
    writeMessage(plain(message));
  };
  let lastTrouble = '';
  return {
    events: {
      done: ({ stage, articleId, failure }) => {
        if (failure !== undefined) say(`${articleId}: ${stage} failed: ${failure}`);
        else if (stage === 'extract') progress.tick();
        lastTrouble = '';
      },
      trouble: ({ message }) => {
        if (message !== lastTrouble) say(`${message} (it is tried again)`);
        lastTrouble = message;
      },
      refilled: () => undefined,
    },
    info: say,
    warn: say,
    end: () => progress.clear(),
  };
}
