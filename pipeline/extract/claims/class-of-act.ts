import { classOfNoun, classOfVerb, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import type { Clause } from './clause.ts';
import type { VerbGroup } from './verb-group.ts';

/** One strikes a deal, and a storm strikes a town: only what is agreed on makes these verbs an agreement. */
const OF_DEALS = new Set(['strike', 'conclude', 'settle', 'seal', 'initial', 'clinch', 'finalize', 'finalise']);

/** The class of a verb where it stands: "struck a deal" → agree, "struck the town" → attack. */
export function classOfAct({ sentence }: Clause, { lemma, last }: VerbGroup): PredicateClass | undefined {
  const dealt = sentence.tokens.slice(last + 1, last + 6).some((token) => classOfNoun(token.lemma)?.id === 'agree');
  if (!OF_DEALS.has(lemma) || dealt) return classOfVerb(lemma);
  return lemma === 'strike' ? classOfVerb('hit') : undefined;
}
