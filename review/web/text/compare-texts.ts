/** A run of words that two versions share, or that only one has; `figure` when a number is in it. */
export type Change = { readonly kind: 'same' | 'gone' | 'added'; readonly text: string; readonly figure: boolean };

/** Word pairs that are compared; beyond it a stretch counts as rewritten. */
const limit = 4_000_000;

/**
 * What was changed from one version of a text to another, word by word; the kept and the gone pieces together are the old text, the
 * kept and the added the new one.
 * `compareTexts('at least 12 died', 'at least 15 died')` → same `'at least '`, gone `'12 '`, added `'15 '`, same `'died'`.
 */
export function compareTexts(before: string, after: string): readonly Change[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const head = shared(a, b);
  const tail = shared(a.slice(head).reverse(), b.slice(head).reverse());
  const middle = align(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([...a.slice(0, head).map(same), ...middle, ...a.slice(a.length - tail).map(same)]);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

const piece = (kind: Change['kind'], text: string): Change => ({ kind, text, figure: kind !== 'same' && /\p{N}/u.test(text) });
const same = (text: string) => piece('same', text);
const gone = (text: string) => piece('gone', text);
const added = (text: string) => piece('added', text);

/** The longest common run of words, by the usual table of lengths. */
function align(a: readonly string[], b: readonly string[]): readonly Change[] {
  const width = b.length + 1;
  if (a.length * b.length > limit) return [...a.map(gone), ...b.map(added)];
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return walk(a, b, at);
}

function walk(a: readonly string[], b: readonly string[], at: (i: number, j: number) => number): readonly Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) changes.push(same(left));
    if (left !== undefined && left === right) [i, j] = [i + 1, j + 1];
    else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1)))
      [changes[changes.length], i] = [gone(left), i + 1];
    else [changes[changes.length], j] = [added(right ?? ''), j + 1];
  }
  return changes;
}

/** Neighbours of one kind are one piece, but a figure keeps its own. */
function joined(changes: readonly Change[]): readonly Change[] {
  const pieces: Change[] = [];
  for (const change of changes) {
    const last = pieces.at(-1);
    if (last?.kind === change.kind && last.figure === change.figure) pieces[pieces.length - 1] = { ...last, text: last.text + change.text };
    else pieces.push(change);
  }
  return pieces;
}
