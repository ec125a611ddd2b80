const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** An orderly end takes no longer, whatever is away then. */
const END_MS = 9_500;

export interface StopSignal {
  /** resolves when somebody asks for the end */
  readonly asked: Promise<void>;
  readonly signal: AbortSignal;
  readonly abort: () => void;
}

/** Waits for Ctrl-C or a SIGTERM. The first asks for an orderly end; a second ends the process at once. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    for (const [index, signal] of SIGNALS.entries()) {
      process.on(signal, () => {
        if (controller.signal.aborted) process.exit(128 + (index === 0 ? 2 : 15));
        controller.abort();
        endWithin(END_MS);
        resolve();
      });
    }
  });
  return { asked, signal: controller.signal, abort: () => controller.abort() };
}

/** Ends the process after so many milliseconds, if it has not ended by itself: a server that is away may hold a connection open. */
export function endWithin(milliseconds: number): void {
  setTimeout(() => process.exit(), milliseconds).unref();
}
