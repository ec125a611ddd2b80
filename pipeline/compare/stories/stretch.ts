/** A piece of a text, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
