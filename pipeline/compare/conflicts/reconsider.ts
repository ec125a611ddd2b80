import type { Conflict, ConflictKind, Opinion } from '../../../schemas/index.ts';
import { probability, SHOW_FROM } from './score.ts';

export interface SentencePair {
  readonly premise: string;
  readonly hypothesis: string;
}

/** A second reader of sentence pairs, such as a language model for inference: one opinion for each pair, in order. */
export type Verify = (pairs: readonly SentencePair[]) => Promise<readonly Opinion[]>;

/** What arithmetic or counting decided: an opinion may move these in the queue, and never under the line. */
const DECIDED: ReadonlySet<ConflictKind> = new Set(['quantity', 'date', 'list']);

/** Log-odds that a sure "contradiction" adds and a sure "entailment" takes; by hand, a little less than a slot that agrees. */
const WEIGHT = 1.5;

/**
 * Asks a second reader about each conflict, both ways round, and moves its score; no conflict is added or dropped.
 *
 * @example await reconsider(conflicts, async (pairs) => pairs.map(() => ({ entailment: 0, neutral: 0, contradiction: 1 })));
 * @throws Error when the reader does not give one opinion for each pair
 */
export async function reconsider(conflicts: readonly Conflict[], verify: Verify): Promise<Conflict[]> {
  const pairs = conflicts.flatMap(bothWays);
  const opinions = pairs.length === 0 ? [] : await verify(pairs);
  if (opinions.length !== pairs.length) throw new Error(`${opinions.length} opinions on ${pairs.length} pairs of sentences`);
  return conflicts
    .map((conflict, index) => weigh(conflict, opinions.slice(2 * index, 2 * index + 2)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function bothWays({ sides }: Conflict): SentencePair[] {
  const [one = '', other = ''] = sides.map(({ claims }) => claims[0]?.span.text);
  return [
    { premise: one, hypothesis: other },
    { premise: other, hypothesis: one },
  ];
}

function weigh(conflict: Conflict, opinions: readonly Opinion[]): Conflict {
  const opinion = {
    entailment: mean(opinions, 'entailment'),
    neutral: mean(opinions, 'neutral'),
    contradiction: mean(opinions, 'contradiction'),
  };
  const score = probability(logOdds(conflict.score) + WEIGHT * (opinion.contradiction - opinion.entailment));
  return { ...conflict, score: DECIDED.has(conflict.kind) ? Math.max(score, Math.min(SHOW_FROM, conflict.score)) : score, opinion };
}

function mean(opinions: readonly Opinion[], key: keyof Opinion): number {
  return Math.round((100 * opinions.reduce((sum, opinion) => sum + opinion[key], 0)) / opinions.length) / 100;
}

/** The scores 0 and 1 are rounded ones. */
function logOdds(score: number): number {
  const inside = Math.min(0.995, Math.max(0.005, score));
  return Math.log(inside / (1 - inside));
}
