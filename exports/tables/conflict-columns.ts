import type { JudgedConflict } from '../../schemas/export-records.ts';
import type { Column } from './column.ts';

/** What is the same for every report of a conflict. */
export const conflictColumns: readonly Column<JudgedConflict>[] = [
  { name: 'conflict_id', width: 22, value: ({ conflict }) => conflict.id },
  { name: 'question', width: 50, value: ({ conflict }) => conflict.question },
  { name: 'kind', width: 10, value: ({ conflict }) => conflict.kind },
  { name: 'outcome', width: 10, value: ({ conflict }) => conflict.outcome },
  { name: 'score', width: 8, value: ({ conflict }) => conflict.score },
  { name: 'status', width: 14, value: ({ standing }) => standing.status },
  { name: 'new_evidence', width: 13, value: ({ standing }) => standing.newEvidence.length > 0 },
  { name: 'story_id', width: 20, value: ({ conflict }) => conflict.storyId },
  { name: 'reason', width: 60, value: ({ conflict }) => conflict.reason },
  { name: 'rule', width: 24, value: ({ conflict }) => conflict.rule },
];
