import type { Judgement, Standing } from '../schemas/index.ts';

/** Where a conflict stands, for a reader. */
export const statusWords: Readonly<Record<Standing['status'], string>> = {
  open: 'Not decided yet',
  confirmed: 'Confirmed as a conflict',
  'not-a-conflict': 'Not a conflict',
  resolved: 'Resolved',
  unresolved: 'Unresolved',
  disagreed: 'The reviewers disagree',
};

const dismissalWords: Readonly<Record<NonNullable<Judgement['dismissal']>, string>> = {
  'different-scope': 'different scope',
  update: 'a later update',
  rounding: 'the same after rounding',
  'wrong-extraction': 'wrongly read',
  'wrong-match': 'not the same question',
};

/** What was decided, in words: `'Not a conflict (the same after rounding)'`, `'Resolved: 96 people'`. */
export function decisionWords({ decision, dismissal, answer }: Judgement): string {
  if (decision === 'note' || decision === 'undone') return decision === 'note' ? 'Note' : 'Taken back';
  const why = dismissal === undefined ? '' : ` (${dismissalWords[dismissal]})`;
  return `${statusWords[decision]}${why}${answer === undefined ? '' : `: ${answer}`}`;
}
