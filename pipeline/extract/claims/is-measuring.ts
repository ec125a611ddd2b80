import { classOfVerb } from '../../lexicons/predicate-classes.ts';

/** "The bill comes to $5m", "profit fell to $5m": verbs whose subject is what the figure measures, not somebody who disposes of it. */
const MEASURING = new Set(
  'be,stand,total,reach,amount,come,run,exceed,top,hit,average,range,remain,last,equal,represent,become,jump,bounce,recover,double,triple,account,add up,work out,stay,hover,surpass,near,approach,carry'.split(
    ',',
  ),
);

export const isMeasuring = (lemma: string): boolean =>
  MEASURING.has(lemma) || /^(?:rise|fall|cost|measure)$/u.test(classOfVerb(lemma)?.id ?? '');
