import type { ClaimPointer, ClusterRuling, LogPage } from '../../../schemas/index.ts';

/** A ruling as the log has it. */
export type RulingEntry = Exclude<LogPage['entries'][number], { type: 'judgement' }>;

const words = {
  ruling: { together: 'Stories joined by hand', apart: 'Story split by hand', undone: 'Ruling taken back' },
  'cluster-ruling': { together: 'Questions joined by hand', apart: 'Question split by hand', undone: 'Ruling taken back' },
} as const;

/** "Question split by hand" */
export function rulingWords({ type, ruling }: RulingEntry): string {
  return words[type][ruling.decision];
}

/** What a ruling on questions is about: "“14 people” and 2 more; “19 people”". */
export function partsWords({ claims, others }: ClusterRuling): string {
  return `${partWords(claims)}; ${partWords(others)}`;
}

/** Longer quotations say no more. */
const longest = 60;

function partWords([first, ...more]: readonly ClaimPointer[]): string {
  const text = (first?.mark ?? first?.span)?.text ?? '';
  const quoted = `“${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}”`;
  return more.length === 0 ? quoted : `${quoted} and ${more.length} more`;
}
