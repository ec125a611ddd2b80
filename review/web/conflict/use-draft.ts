import { useEffect, useState } from 'preact/hooks';
import { emptyDraft, keepDraft, readDraft, type Draft } from '../state/drafts.ts';

export interface DraftHandle {
  readonly draft: Draft;
  readonly write: (values: Partial<Draft>) => void;
  readonly forget: () => void;
}

/** What is typed about a conflict, kept with every letter. */
export function useDraft(conflictId: string): DraftHandle {
  const [draft, setDraft] = useState(() => readDraft(conflictId));
  useEffect(() => setDraft(readDraft(conflictId)), [conflictId]);
  const keep = (next: Draft) => {
    keepDraft(conflictId, next);
    setDraft(next);
  };
  return { draft, write: (values) => keep({ ...draft, ...values }), forget: () => keep(emptyDraft) };
}
