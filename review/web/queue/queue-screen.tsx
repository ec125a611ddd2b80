import { useEffect } from 'preact/hooks';
import { count } from '../../../exports/report/words.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import type { View } from '../route/route.ts';
import { useStore } from '../state/store.ts';
import { BulkBar } from './bulk-bar.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { focusRow } from './focus-row.ts';
import { QueueRows } from './queue-rows.tsx';
import { SavedViews } from './saved-views.tsx';
import { StatusTabs } from './status-tabs.tsx';
import { useQueueKeys } from './use-queue-keys.ts';

/** The queue: conflicts by score, what narrows them, and decisions on many. */
export function QueueScreen({ view }: { view: View }) {
  const { me, queue } = useDesk();
  const { list, problem, currentId, selected } = useStore(queue);
  const canDecide = may(me, 'reviewer');
  useEffect(() => queue.show(view), [JSON.stringify(view)]);
  useEffect(() => focusRow(queue.value.currentId), []);
  useQueueKeys(queue, canDecide);
  return (
    <div class="page queue-page">
      <div class="queue-top">
        <Heading title="Conflicts" focusKey={currentId === undefined ? 'queue' : undefined} />
        <p class="soft" role="status">
          {list !== undefined && count(list.total, 'conflict')}
        </p>
        {canDecide && <SavedViews view={view} />}
        {may(me, 'editor') && <ExportMenu view={view} />}
      </div>
      <StatusTabs view={view} />
      <FilterBar view={view} />
      {problem !== undefined && <Problem words={problem} again={() => void queue.reload()} />}
      {list === undefined && problem === undefined && <Waiting />}
      {list !== undefined && <QueueRows list={list} canDecide={canDecide} />}
      {selected.size > 0 && <BulkBar />}
    </div>
  );
}
