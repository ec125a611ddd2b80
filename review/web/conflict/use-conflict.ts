import { useEffect, useState } from 'preact/hooks';
import type { ConflictPage } from '../../../schemas/index.ts';
import { onChanges } from '../api/changes.ts';
import { desk } from '../api/desk.ts';
import { Refused } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { useAsked } from '../parts/use-asked.ts';
import { useWhile } from '../parts/use-while.ts';
import { useStore } from '../state/store.ts';

export interface ConflictHandle {
  readonly page?: ConflictPage;
  readonly problem?: string;
  /** the page as it is now, when somebody else changed it: it is shown when the reader wants it */
  readonly newer?: ConflictPage;
  readonly isGone: boolean;
  readonly set: (page: ConflictPage) => void;
  readonly again: () => void;
}

/** A conflict's page. What others do to it is told, and never put under the reader's eyes unasked. */
export function useConflict(id: string): ConflictHandle {
  const { actions } = useDesk();
  const { turn } = useStore(actions);
  const { value: page, problem, set, again } = useAsked(() => desk.conflict(id), id);
  const { newer, isGone, look } = useNewer(id, page, set);
  useEffect(() => {
    if (turn > 0) again();
  }, [turn]);
  useEffect(() => onChanges((ids) => page !== undefined && (ids.includes(id) || ids.includes(page.conflict.id)) && look()), [id, page]);
  useWhile((page?.waiting.length ?? 0) > 0 && !isGone, look);
  return {
    ...(page !== undefined && { page }),
    ...(problem !== undefined && { problem }),
    ...(newer !== undefined && { newer }),
    isGone,
    set,
    again,
  };
}

/** Looks at what has become of a conflict: of one that is the same only the rulings may have been followed meanwhile. */
function useNewer(id: string, page: ConflictPage | undefined, set: (page: ConflictPage) => void) {
  const [newer, setNewer] = useState<ConflictPage>();
  const [isGone, setIsGone] = useState(false);
  const look = () =>
    void desk.conflict(id).then(
      (now) => {
        if (page !== undefined && now.version === page.version) set(now);
        else setNewer(now);
      },
      (error: unknown) => setIsGone(error instanceof Refused && error.status === 404),
    );
  const isNewer = newer !== undefined && page !== undefined && newer.version > page.version;
  return { newer: isNewer ? newer : undefined, isGone, look };
}
