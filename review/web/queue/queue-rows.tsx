import { count } from '../../../exports/report/words.ts';
import { useDesk } from '../parts/desk-context.ts';
import type { QueueList } from '../state/queue-list.ts';
import { useStore } from '../state/store.ts';
import { QueueRow } from './queue-row.tsx';

/** The rows that were read; what came meanwhile is told above them, and shown when the reader asks. */
export function QueueRows({ list: { rows, fresh, next }, canDecide }: { list: QueueList; canDecide: boolean }) {
  const { queue } = useDesk();
  const { view, currentId, selected } = useStore(queue);
  return (
    <>
      {fresh > 0 && (
        <button type="button" class="button fresh-rows" onClick={() => void queue.reload()}>
          {count(fresh, 'new conflict')} – show
        </button>
      )}
      {rows.length === 0 ? (
        <p class="nothing">No conflict fits this view.</p>
      ) : (
        <ol class="rows" aria-label="Conflicts">
          {rows.map((item) => (
            <QueueRow
              key={item.id}
              item={item}
              view={view}
              isCurrent={item.id === currentId}
              isSelected={selected.has(item.id)}
              canDecide={canDecide}
            />
          ))}
        </ol>
      )}
      {next !== undefined && (
        <button type="button" class="button" onClick={() => void queue.more()}>
          Show more
        </button>
      )}
    </>
  );
}
