/** Why a job gave no result. */
export interface ThreadFailure {
  readonly failure: string;
  readonly code: 'too-slow' | 'not-done';
}

/** What became of a job: its value, or why there is none. */
export type ThreadOutcome<Value> = { readonly value: Value } | ThreadFailure;
