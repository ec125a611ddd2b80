const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

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
        resolve();
      });
    }
  });
  return { asked, signal: controller.signal, abort: () => controller.abort() };
}
