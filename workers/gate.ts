/** Lets many through at once, or one alone. `alone` waits until the others are through, and keeps new ones out. */
export class Gate {
  readonly #inside = new Set<Promise<unknown>>();
  #closed: Promise<unknown> = Promise.resolve();

  /** Runs with others. */
  async together<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#opened();
    return this.#enter(work);
  }

  /** Runs when nobody else does. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#closed.then(async () => {
      await Promise.allSettled(this.#inside);
      return work();
    });
    this.#closed = turn.catch(() => undefined);
    return turn;
  }

  /** Another may have closed it again by the time that this one hears of it. */
  async #opened(): Promise<void> {
    let closed: Promise<unknown> | undefined;
    while (closed !== this.#closed) {
      closed = this.#closed;
      await closed;
    }
  }

  async #enter<Result>(work: () => Promise<Result>): Promise<Result> {
    const running = work();
    this.#inside.add(running);
    try {
      return await running;
    } finally {
      this.#inside.delete(running);
    }
  }
}
