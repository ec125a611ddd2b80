import type { Candidate } from './find-candidates.ts';

const GAP = /^(?:, ?(?:and |or |as well as )?| and | or |; )$/u;
const LONGEST_GAP = 13;

/** What stands in one row is of one kind: "in Norvik, Tarn and Elby" makes places of all three. */
export function shareInRows(candidates: readonly Candidate[], text: string): void {
  let from = 0;
  for (let to = 1; to <= candidates.length; to += 1) {
    const [before, candidate] = [candidates[to - 1], candidates[to]];
    if (before !== undefined && candidate !== undefined && GAP.test(gapBetween(before, candidate, text))) continue;
    shareInRow(candidates.slice(from, to), text);
    from = to;
  }
}

const gapBetween = (before: Candidate, after: Candidate, text: string) =>
  after.start - before.end > LONGEST_GAP ? ' … ' : text.slice(before.end, after.start);

/** Two names with nothing but a comma between them are no row: "Based in Tarn, Kestrel …". */
function shareInRow(row: readonly Candidate[], text: string): void {
  const [first, second] = row;
  if (first === undefined || second === undefined) return;
  if (row.length === 2 && gapBetween(first, second, text).trim() === ',') return;
  const shared = sharedKind(row);
  if (shared === undefined) return;
  const bodies = row.filter((candidate) => isOf(candidate, 'organization')).length;
  for (const { kind, evidence, words } of row) {
    if (kind !== undefined || (shared === 'organization' && words > 1 && bodies < 2)) continue;
    evidence[shared] += shared === 'person' ? 1 : 2;
  }
}

function sharedKind(row: readonly Candidate[]): 'person' | 'organization' | 'place' | undefined {
  const kinds = (['person', 'organization', 'place'] as const).filter((kind) => row.some((candidate) => isOf(candidate, kind)));
  return kinds.length === 1 ? kinds[0] : undefined;
}

const isOf = ({ kind, evidence }: Candidate, wanted: 'person' | 'organization' | 'place') =>
  kind === wanted || (kind === undefined && evidence[wanted] > 1);
