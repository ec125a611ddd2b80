import { EventEmitter, once } from 'node:events';

/**
 * Maps a stream with up to `limit` items on their way; results come in the order of the items, each as soon as it and those
 * before it are there. The source is not read ahead of `limit`, so memory stays bounded whatever its length.
 */
export async function* mapInOrder<Item, Result>(
  source: AsyncIterable<Item>,
  map: (item: Item) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  const changes = new EventEmitter();
  const state = { ended: false, left: false };
  const produce = async () => {
    for await (const item of source) {
      pending.push(map(item));
      changes.emit('change');
      while (pending.length >= limit && !state.left) await once(changes, 'change');
      if (state.left) return;
    }
  };
  const produced = produce().finally(() => {
    state.ended = true;
    changes.emit('change');
  });
  // awaited below; until then its failure is nobody's
  void produced.catch(() => undefined);
  try {
    for (;;) {
      const head = pending[0];
      if (head !== undefined) yield await head;
      else if (state.ended) break;
      else await once(changes, 'change');
      if (head !== undefined) void pending.shift();
      if (head !== undefined) changes.emit('change');
    }
  } finally {
    state.left = true;
    changes.emit('change');
  }
  await produced;
}
