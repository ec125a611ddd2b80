/** Score of a folded letter that agrees is 1; an edit costs EDIT more than the letters it passes. */
const EDIT = 3;
/** An extension ends when it has fallen so far below its best: about two replaced words. */
const DROP = 45;
/** So many agreeing letters in a row settle what lies before them, which keeps the band narrow. */
const SETTLED = 24;
const MOST_EDITS = 64;

export interface Reach {
  /** letters passed on either side, and the edits among them */
  a: number;
  b: number;
  edits: number;
}

const WIDTH = 2 * MOST_EDITS + 7;
const CENTRE = MOST_EDITS + 3;

/** Room to work in; what it holds between two calls means nothing. */
export interface Band {
  readonly now: Int32Array;
  readonly last: Int32Array;
}

export function makeBand(): Band {
  return { now: new Int32Array(WIDTH), last: new Int32Array(WIDTH) };
}

/**
 * How far two texts go on alike from two places, forward (`step` 1) or backward (-1): furthest-reaching points per diagonal,
 * ended by drop-off (after Zhang, Schwartz, Wagner and Miller 2000). Linear in the length reached.
 */
export function extendMatch(
  { codes, band }: { readonly codes: Uint16Array; readonly band: Band },
  from: { a: number; b: number; step: 1 | -1 },
  room: { a: number; b: number },
): Reach {
  const reach: Reach = { a: 0, b: 0, edits: 0 };
  for (;;) {
    const rest = { a: room.a - reach.a, b: room.b - reach.b };
    const place = { a: from.a + reach.a * from.step, b: from.b + reach.b * from.step, step: from.step };
    const part = extendBand(codes, place, rest, band);
    reach.a += part.a;
    reach.b += part.b;
    reach.edits += part.edits;
    if (!part.settled) return reach;
  }
}

interface Part extends Reach {
  settled: boolean;
}

function extendBand(codes: Uint16Array, from: { a: number; b: number; step: number }, room: { a: number; b: number }, band: Band): Part {
  const first = slide(codes, from, room, { a: 0, b: 0 });
  const best: Part = { a: first, b: first, edits: 0, settled: first >= SETTLED };
  if (best.settled) return best;
  let bestScore = first;
  let low = 0;
  let high = 0;
  let { last, now } = band;
  last[CENTRE] = first;
  for (let edits = 1; edits <= MOST_EDITS; edits += 1) {
    last[CENTRE + low - 1] = last[CENTRE + high + 1] = -2;
    last[CENTRE + low - 2] = last[CENTRE + high + 2] = -2;
    let nextLow = 1;
    let nextHigh = 0;
    for (let diagonal = low - 1; diagonal <= high + 1; diagonal += 1) {
      const start = Math.max(
        (last[CENTRE + diagonal] as number) + 1,
        (last[CENTRE + diagonal - 1] as number) + 1,
        last[CENTRE + diagonal + 1] as number,
      );
      const a = Math.min(start, room.a, room.b + diagonal);
      now[CENTRE + diagonal] = -2;
      if (a < 0 || a - diagonal < 0) continue;
      const run = slide(codes, from, room, { a, b: a - diagonal });
      const reached = a + run;
      const score = reached - diagonal / 2 - EDIT * edits;
      if (score < bestScore - DROP) continue;
      now[CENTRE + diagonal] = reached;
      if (nextLow > nextHigh) nextLow = diagonal;
      nextHigh = diagonal;
      if (score <= bestScore) continue;
      bestScore = score;
      Object.assign(best, { a: reached, b: reached - diagonal, edits });
      if (run >= SETTLED) return Object.assign(best, { settled: true });
    }
    if (nextLow > nextHigh) return best;
    low = nextLow;
    high = nextHigh;
    [last, now] = [now, last];
  }
  return best;
}

function slide(
  codes: Uint16Array,
  from: { a: number; b: number; step: number },
  room: { a: number; b: number },
  at: { a: number; b: number },
): number {
  const { a, b } = at;
  const most = Math.min(room.a - a, room.b - b);
  let placeA = from.a + a * from.step;
  let placeB = from.b + b * from.step;
  let run = 0;
  while (run < most && codes[placeA] === codes[placeB]) {
    run += 1;
    placeA += from.step;
    placeB += from.step;
  }
  return run;
}
