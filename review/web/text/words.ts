import type { Judgement, QueueItem, Status, Verdict } from '../../../schemas/index.ts';

export const statusWords: Readonly<Record<Status | 'new-evidence' | 'any', string>> = {
  open: 'Open',
  'new-evidence': 'New evidence',
  disagreed: 'Disagreed',
  confirmed: 'Confirmed',
  resolved: 'Resolved',
  'not-a-conflict': 'No conflict',
  unresolved: 'Unresolved',
  any: 'All',
};

/** The five reasons why answers that were flagged are no conflict, in the order of their keys. */
export const dismissals = ['different-scope', 'update', 'rounding', 'wrong-extraction', 'wrong-match'] as const;

export const dismissalWords: Readonly<Record<(typeof dismissals)[number], string>> = {
  'different-scope': 'Different scope',
  update: 'An update of the other',
  rounding: 'The same after rounding',
  'wrong-extraction': 'Wrongly read',
  'wrong-match': 'Wrongly matched',
};

const decided: Readonly<Record<Judgement['decision'], string>> = {
  confirmed: 'Conflict confirmed',
  'not-a-conflict': 'Not a conflict',
  resolved: 'Resolved',
  unresolved: 'Left unresolved',
  note: 'Note',
  undone: 'Taken back',
};

/** A decision in words. `{decision: 'resolved', answer: '69 people'}` → `'Resolved: 69 people'`. */
export function decisionWords({
  decision,
  dismissal,
  answer,
}: Pick<Verdict, 'dismissal' | 'answer'> & Pick<Judgement, 'decision'>): string {
  const detail = dismissal === undefined ? answer : dismissalWords[dismissal].toLowerCase();
  return detail === undefined ? decided[decision] : `${decided[decision]}: ${detail}`;
}

/** Names in one breath. `listWords(['Ada', 'Ben', 'Cy'])` → `'Ada, Ben and Cy'`. */
export function listWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** An answer's name, never empty. */
export function answerWords(answer: string): string {
  return answer.trim() === '' ? 'no words' : answer;
}

/** The outlets of an item, the first few by name. `outletWords({outlets: ['A', 'B', 'C', 'D']})` → `'A, B and 2 more'`. */
export function outletWords({ outlets }: Pick<QueueItem, 'outlets'>): string {
  return outlets.length <= 3 ? listWords(outlets) : listWords([...outlets.slice(0, 2), `${outlets.length - 2} more`]);
}
