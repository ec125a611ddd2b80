import { useEffect } from 'preact/hooks';
import { count } from '../../../exports/report/words.ts';
import { useKeys } from '../keys/use-keys.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import type { View } from '../route/route.ts';
import { go } from '../route/use-route.ts';
import { useStore } from '../state/store.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { QueueRow } from './queue-row.tsx';
import { SavedViews } from './saved-views.tsx';
import { StatusTabs } from './status-tabs.tsx';

/** The queue: conflicts by score, what narrows them, and decisions on many. */
export function QueueScreen({ view }: { view: View }) {
  const { me, queue } = useDesk();
  const state = useStore(queue);
  const { list, problem, currentId, selected } = state;
  useEffect(() => queue.show(view), [JSON.stringify(view)]);
  useEffect(() => focusRow(queue.value.currentId), []);
  useQueueKeys(queue, may(me, 'reviewer'));
  const canDecide = may(me, 'reviewer');
  return (
    <div class="page queue-page">
      <div class="queue-top">
        <Heading title="Conflicts" focusKey={currentId === undefined ? 'queue' : ''} />
        <p class="soft" role="status">
          {list !== undefined && count(list.total, 'conflict')}
        </p>
        {may(me, 'editor') && <ExportMenu view={view} />}
      </div>
      <StatusTabs view={view} />
      <FilterBar view={view} />
      <SavedViews view={view} />
      {problem !== undefined && <Problem words={problem} again={() => void queue.reload()} />}
      {list === undefined && problem === undefined && <Waiting />}
      {list !== undefined && list.fresh > 0 && (
        <button type="button" class="button fresh-rows" onClick={() => void queue.reload()}>
          {count(list.fresh, 'new conflict')} – show
        </button>
      )}
      {list?.rows.length === 0 && <p class="nothing">No conflict fits this view.</p>}
      <ol class="rows" aria-label="Conflicts">
        {list?.rows.map((item) => (
          <QueueRow key={item.id} item={item} view={view} isCurrent={item.id === currentId} isSelected={selected.has(item.id)} canDecide={canDecide} />
        ))}
      </ol>
      {list?.next !== undefined && (
        <button type="button" class="button" onClick={() => void queue.more()}>
          Show more
        </button>
      )}
      {selected.size > 0 && <BulkBar />}
    </div>
  );
}

/** Puts the focus on the row of a conflict, where the reader was. */
function focusRow(id: string | undefined): void {
  const row = id === undefined ? null : document.getElementById(`row-${id}`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}

function useQueueKeys(queue: ReturnType<typeof useDesk>['queue'], canDecide: boolean): void {
  const move = async (step: 1 | -1) => {
    const id = await queue.beside(queue.value.currentId, step);
    if (id === undefined) return;
    queue.moveTo(id);
    focusRow(id);
  };
  const open = () => {
    const id = queue.value.currentId;
    if (id !== undefined) go({ screen: 'conflict', id });
  };
  const toggle = () => queue.value.currentId !== undefined && queue.toggle(queue.value.currentId);
  useKeys('Queue', [
    { key: 'j', words: 'Next conflict', run: () => void move(1), repeats: true },
    { key: 'k', words: 'Previous conflict', run: () => void move(-1), repeats: true },
    { key: 'o', words: 'Open (also Enter)', run: open },
    { key: '/', words: 'Search', run: () => document.getElementById('search')?.focus() },
    ...(canDecide
      ? [
          { key: 'x', words: 'Select, or not', run: () => void toggle() },
          { key: 'shift+x', words: 'Select all that are shown, or none', run: () => queue.toggleAll() },
        ]
      : []),
  ]);
}
