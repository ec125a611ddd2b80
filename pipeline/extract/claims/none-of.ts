import type { Claim, Factuality } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { participantOf } from './participants.ts';
import type { Predication } from './predication.ts';

interface Denied {
  /** what there is none of, or what nobody suffered */
  readonly classes: readonly string[];
  readonly factuality: Factuality;
  /** the only ones of whom it is denied */
  readonly only: string | undefined;
  readonly rule: string;
}

/** One claim for every class that a predication denies of those that `phrase` names: "no casualties" → nobody died, nobody was hurt. */
export function noneOf({ scene, clause, verb }: Predication, phrase: NounPhrase, { classes, factuality, only, rule }: Denied): Claim[] {
  const subject = participantOf(scene, { tokens: clause.sentence.tokens, phrase });
  return classes.map((predicateClass) =>
    makeClaim(scene, clause, subject.span, {
      kind: 'polarity',
      subject,
      predicate: verb.lemma,
      predicateClass,
      polarity: 'negative',
      factuality,
      marks: ['none', ...(only === undefined ? [] : [`only:${only}`]), ...daysOf(clause, scene)],
      rule,
    }),
  );
}
