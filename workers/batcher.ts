interface Entry<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Brings calls together that come while an earlier one is under way: one transaction for many. The first call never waits for others.
 * `run` gives one result for each item, in their order. When it fails for several, each is tried by itself, so that a bad one fails alone.
 */
export function batch<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  let waiting: Entry<Item, Result>[] = [];
  let isRunning = false;

  const settle = async (entries: readonly Entry<Item, Result>[]): Promise<void> => {
    try {
      const results = await run(entries.map(({ item }) => item));
      for (const [index, { resolve }] of entries.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (entries.length === 1) entries[0]?.reject(error);
      else for (const entry of entries) await settle([entry]);
    }
  };

  const runAll = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const entries = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(entries);
    }
    isRunning = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void runAll();
    });
}
