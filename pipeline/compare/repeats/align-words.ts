/** Stretches of two word lists that stand for one another and differ. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Two texts further apart than this are no longer compared word for word. */
const MOST_EDITS = 240;

/** Shortest edit between two lists (Myers 1986), as the hunks where they differ. `['a', 'b'], ['a', 'c']` → one hunk, b for c. */
export function alignWords(a: readonly string[], b: readonly string[]): Hunk[] {
  const trace = searchEdits(a, b);
  return trace === undefined ? [] : readHunks(trace, a.length, b.length);
}

function searchEdits(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  let last = new Int32Array(3);
  for (let edits = 0; edits <= Math.min(MOST_EDITS, a.length + b.length); edits += 1) {
    const now = new Int32Array(2 * edits + 3);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = edits === 0 ? 0 : stepTo(last, edits, diagonal);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      now[diagonal + edits] = x;
      if (x >= a.length && x - diagonal >= b.length) return [...trace, now];
    }
    trace.push(now);
    last = now;
  }
  return undefined;
}

/** `last[d + edits - 1]` is how far diagonal d came with one edit less. */
function stepTo(last: Int32Array, edits: number, diagonal: number): number {
  const down = diagonal + 1 <= edits - 1 ? (last[diagonal + edits] as number) : -1;
  const right = diagonal - 1 >= 1 - edits ? (last[diagonal + edits - 2] as number) + 1 : -1;
  return Math.max(down, right);
}

function readHunks(trace: readonly Int32Array[], aLength: number, bLength: number): Hunk[] {
  const hunks: Hunk[] = [];
  let x = aLength;
  let y = bLength;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const diagonal = x - y;
    const last = trace[edits - 1] as Int32Array;
    const start = stepTo(last, edits, diagonal);
    const wentDown = diagonal + 1 <= edits - 1 && (last[diagonal + edits] as number) === start;
    const before = wentDown ? { x: start, y: start - diagonal - 1 } : { x: start - 1, y: start - diagonal };
    addEdit(hunks, { aStart: before.x, aEnd: start, bStart: before.y, bEnd: start - diagonal });
    x = before.x;
    y = before.y;
  }
  return hunks.reverse();
}

function addEdit(hunks: Hunk[], edit: Hunk): void {
  const later = hunks.at(-1);
  if (later && later.aStart === edit.aEnd && later.bStart === edit.bEnd)
    hunks[hunks.length - 1] = { ...later, aStart: edit.aStart, bStart: edit.bStart };
  else hunks.push(edit);
}
