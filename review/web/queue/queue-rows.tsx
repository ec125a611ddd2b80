import { count } from '../../../exports/report/words.ts';
import { useDesk } from '../parts/desk-context.ts';
import { fits, type QueueList } from '../state/queue-list.ts';
import { useStore } from '../state/store.ts';
import { QueueRow } from './queue-row.tsx';

/** The rows that were read; what came meanwhile is told above them, and shown when the reader asks. */
export function QueueRows({ list: { rows, fresh, next }, canDecide }: { list: QueueList; canDecide: boolean }) {
  const { queue } = useDesk();
  const { view, currentId, selected } = useStore(queue);
  const movedOn = rows.filter((row) => !fits(view, row)).length;
  const news = [fresh > 0 && count(fresh, 'new conflict'), movedOn > 0 && `${movedOn} decided`]
    .filter((words) => words !== false)
    .join(', ');
  return (
    <>
      {news !== '' && (
        <button type="button" class="button fresh-rows" onClick={() => void queue.reload()}>
          {news} – show a fresh list
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
