import type { Stance } from '../../../schemas/index.ts';

/** A half-open stretch of the article's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An attribution before its speaker is resolved; `speaker` is the phrase as it stands. */
export interface Frame {
  readonly content: Stretch[];
  readonly cue?: Stretch;
  readonly speaker?: Stretch;
  readonly stance: Stance;
  readonly rule: string;
}
