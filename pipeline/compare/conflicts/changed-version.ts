import type { Article, Change, Conflict } from '../../../schemas/index.ts';
import { isOpposite } from '../changed-sense.ts';
import { readPassageWords } from '../passage-words.ts';
import type { Setting } from '../setting.ts';
import { areOtherNames, conflictAt, spotOf, type ChangedKind } from './changed-copies.ts';

/**
 * The one thing that was changed between two passages that are the same word for word but for it, however short they are: a name, a rank,
 * a "not". `changes` are all there are; none where more was changed: that makes two parallel statements as easily as two versions of one.
 * What claims were read from is judged as they are.
 */
export function findChangedVersion(setting: Setting, [a, b]: readonly Article[], [change, ...more]: readonly Change[]): Conflict[] {
  if (a === undefined || b === undefined || change === undefined || more.length > 0) return [];
  const [one, two] = [spotOf(setting, change.a), spotOf(setting, change.b)];
  if (one === null || two === null) return [];
  const kind =
    one.placed === undefined && two.placed === undefined ? kindOf(change, likenessOf(restOf(a, change), restOf(b, change))) : null;
  return kind === null ? [] : [conflictAt(setting, [one, two], kind)];
}

/** The words of a passage without those that were changed. */
function restOf({ id, text }: Article, change: Change): string[] {
  const { span } = change.a.articleId === id ? change.a : change.b;
  return readPassageWords(text).flatMap(({ start, end, key }) => (end <= span.start || start >= span.end ? [key] : []));
}

/** 1 for the same words in the same order, else the share of words in common. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.join(' ') === other.join(' ')) return 1;
  const [a, b] = [new Set(one), new Set(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return Math.min(0.99, shared / (a.size + b.size - shared));
}

const NEARLY_ALL = 0.75;

/** Words on two sides of a scale may stand in sentences that are not wholly the same; two names may not: each may have its own. */
function kindOf({ a, b }: Change, likeness: number): ChangedKind | null {
  const texts = [a.span.text, b.span.text] as const;
  if (isOpposite(...texts) && likeness >= NEARLY_ALL) return 'polarity';
  if (likeness < 1) return null;
  return areOtherNames(...texts) ? 'identity' : null;
}
