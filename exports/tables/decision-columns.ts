import type { Judgement } from '../../schemas/index.ts';
import type { Column } from './column.ts';

/** A person's decision. In a row without one the cells are empty. */
export const decisionColumns: readonly Column<Judgement | undefined>[] = [
  { name: 'decision', width: 14, value: (judgement) => judgement?.decision },
  { name: 'dismissal', width: 16, value: (judgement) => judgement?.dismissal },
  { name: 'decided_answer', width: 30, value: (judgement) => judgement?.answer },
  { name: 'evidence_url', width: 40, value: (judgement) => judgement?.evidence },
  { name: 'rationale', width: 60, value: (judgement) => judgement?.rationale },
  { name: 'decided_by', width: 16, value: (judgement) => judgement?.by },
  { name: 'decided_at', width: 20, value: (judgement) => (judgement === undefined ? undefined : new Date(judgement.at)) },
];
