import { useEffect, useState } from 'preact/hooks';
import type { ConflictPage } from '../../../schemas/index.ts';
import { onChanges } from '../api/changes.ts';
import { desk } from '../api/desk.ts';
import { useDesk } from '../parts/desk-context.ts';
import { useAsked } from '../parts/use-asked.ts';
import { useStore } from '../state/store.ts';

export interface ConflictHandle {
  readonly page?: ConflictPage;
  readonly problem?: string;
  /** the page as it is now, when somebody else changed it: it is shown when the reader wants it */
  readonly newer?: ConflictPage;
  readonly set: (page: ConflictPage) => void;
  readonly again: () => void;
}

/** A conflict's page. What others do to it is told, and never put under the reader's eyes unasked. */
export function useConflict(id: string): ConflictHandle {
  const { actions } = useDesk();
  const { turn } = useStore(actions);
  const { value: page, problem, set, again } = useAsked(() => desk.conflict(id), id);
  const [newer, setNewer] = useState<ConflictPage>();
  useEffect(() => {
    if (turn > 0) again();
  }, [turn]);
  useEffect(
    () =>
      onChanges((ids) => {
        if (page === undefined || !(ids.includes(id) || ids.includes(page.conflict.id))) return;
        desk.conflict(id).then(setNewer, () => undefined);
      }),
    [id, page],
  );
  const isNewer = newer !== undefined && page !== undefined && newer.version > page.version;
  return {
    ...(page !== undefined && { page }),
    ...(problem !== undefined && { problem }),
    ...(isNewer && { newer }),
    set,
    again,
  };
}
