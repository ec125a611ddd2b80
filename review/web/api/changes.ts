/** Ids of the conflicts that changed. */
type Listener = (conflictIds: readonly string[]) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

/** Tells when conflicts change anywhere: by workers, by other reviewers, by this one in another window. Gives back how to stop. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  source ??= open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = undefined;
  };
}

// The browser connects again by itself; the server tells then what was missed.
function open(): EventSource {
  const events = new EventSource('/api/events');
  events.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    const { conflictIds } = JSON.parse(data) as { conflictIds: string[] };
    for (const listener of listeners) listener(conflictIds);
  });
  return events;
}
