import type { Refusal } from './format.ts';

/** An export that cannot be made as it was asked for: what is missing, in one line, and of which conflicts. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly refusals: readonly Refusal[];

  constructor(message: string, refusals: readonly Refusal[] = []) {
    super(message);
    this.refusals = refusals;
  }
}
