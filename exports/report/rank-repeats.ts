import type { Repeat } from '../../schemas/index.ts';

/** Copies with changed figures first, then other copies, an outlet's standing text last; otherwise in the given order. */
export function rankRepeats(repeats: readonly Repeat[]): readonly Repeat[] {
  return [0, 1, 2].flatMap((rank) => repeats.filter((repeat) => rankOf(repeat) === rank));
}

function rankOf({ boilerplate, changed }: Repeat): number {
  if (boilerplate) return 2;
  return changed.length > 0 ? 0 : 1;
}
