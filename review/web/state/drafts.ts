import { read, write } from './storage.ts';

/** What somebody typed about a conflict and has not sent. */
export interface Draft {
  readonly rationale: string;
  readonly evidence: string;
  readonly answer: string;
}

export const emptyDraft: Draft = { rationale: '', evidence: '', answer: '' };

/** The draft about a conflict: it survives a reload, a log-out and a crash. */
export function readDraft(conflictId: string): Draft {
  return parseDraft(read(`draft.${conflictId}`));
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(conflictId: string, draft: Draft): void {
  const isEmpty = Object.values(draft).every((text: string) => text === '');
  write(`draft.${conflictId}`, isEmpty ? undefined : JSON.stringify(draft));
}

/** A draft from what was kept; whatever it cannot read is empty. */
export function parseDraft(kept: string | undefined): Draft {
  try {
    const found = JSON.parse(kept ?? '{}') as Partial<Record<keyof Draft, unknown>>;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { rationale: text(found.rationale), evidence: text(found.evidence), answer: text(found.answer) };
  } catch {
    return emptyDraft;
  }
}
