import { onChanges } from '../api/changes.ts';
import type { QueueStore } from './queue-store.ts';

/** Workers write in bursts; the list is read again once per burst. */
const calm = 400;

/** Keeps a queue true while others work on it. Gives back how to stop. */
export function followChanges(queue: QueueStore): () => void {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer = undefined;
    const ids = [...changed];
    changed.clear();
    // when the server is away the next change, or the reader, asks again
    queue.refresh(ids).catch(() => undefined);
  };
  const stop = onChanges((ids) => {
    for (const id of ids) changed.add(id);
    timer ??= setTimeout(refresh, calm);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
