const INTERVAL_MS = 200;
/** Before so many articles are done the rate says little: threads are starting and models loading. */
const RATED = 20;
const CLEAR_LINE = '\r\u001B[2K';

/** How far the work has come, on one line of the terminal; nothing when standard error is none. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number | undefined;
  readonly #began = performance.now();
  #done = 0;
  #shownAt = 0;

  /** @param total undefined when it is not known before the end */
  constructor(total: number | undefined, stream: NodeJS.WriteStream = process.stderr) {
    this.#total = total;
    this.#stream = stream;
  }

  tick(): void {
    this.#done += 1;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#shownAt < INTERVAL_MS) return;
    this.#shownAt = now;
    this.#stream.write(`${CLEAR_LINE}${describeProgress(this.#done, this.#total, (now - this.#began) / 1000)}`);
  }

  /** Says what is being done now that the articles are read. */
  say(phase: string): void {
    if (!this.#stream.isTTY) return;
    this.#shownAt = performance.now();
    this.#stream.write(`${CLEAR_LINE}${phase}`);
  }

  /** Wipes the line, so that a message or the result can stand there. */
  clear(): void {
    if (this.#stream.isTTY && this.#shownAt > 0) this.#stream.write(CLEAR_LINE);
  }
}

/** `describeProgress(150, 600, 1)` → `'150 of 600 articles, 150/s, 3 s left'`; the first few articles only count. */
export function describeProgress(done: number, total: number | undefined, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  if (total === undefined) return `${done} articles, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
  if (done < RATED) return `${done} of ${total} articles`;
  const left = Math.ceil((total - done) / Math.max(rate, 0.001));
  const time = left >= 60 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${left} s`;
  return `${done} of ${total} articles, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${time} left`;
}
