import type { Quantity } from '../../../schemas/index.ts';
import { predicateClass, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import { idiomsOf } from '../../lexicons/predicate-idioms.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words behind the verb among which the rest of an idiom is looked for: "forced about 8,000 people to leave their homes". */
const REACH = 14;

/** What a verb tells of a figure with the words behind it: "left the rails" → derail, "were let go" → release. */
export function idiomClass(clause: Clause, verb: VerbGroup, { kind }: Quantity): PredicateClass | undefined {
  const of = kind === 'count' ? 'count' : kind === 'money' ? 'money' : undefined;
  const behind = clause.sentence.tokens.slice(verb.last + 1, Math.min(clause.to, verb.last + 1 + REACH));
  const found = idiomsOf(verb.lemma.split(' ')[0] ?? '').find(
    (idiom) => idiom.of === of && idiom.words.some((words) => behind.some((_, index) => standsAt(behind, index, words))),
  );
  return found === undefined ? undefined : predicateClass(found.means);
}

/** "its home", "their own homes": who owns it stands between. */
const standsAt = (tokens: readonly Token[], from: number, words: readonly string[]): boolean => {
  const run = tokens.slice(from).filter(({ lower }, index) => index === 0 || !OWNER.test(lower));
  return words.every((word, index) => run[index]?.lower === word || run[index]?.lemma === word);
};

const OWNER = /^(?:the|a|an|its|their|his|her|own|'s)$/u;
