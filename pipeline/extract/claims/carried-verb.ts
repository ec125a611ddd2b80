import type { Predication } from './predication.ts';

/** Verbs that only say how far their own subject has come with the next one: "plans to run", "refused to take". */
const CARRIERS = new Set(
  'want,plan,intend,decide,agree,refuse,decline,try,attempt,seek,continue,begin,start,fail,manage,promise,pledge,vow,threaten,prepare,aim,choose,offer,opt,struggle,need,hesitate,propose,consent,tend,help,get,use'.split(
    ',',
  ),
);

/** Those that do so in the passive: "is expected to announce", "were forced to close". */
const PASSIVE_CARRIERS = new Set('expect,schedule,set,force,order,require,allow,permit,oblige,compel,slate,tip,predict,suppose'.split(','));

/** "is likely to", "was unable to"; "are to" needs none */
const ADJECTIVES = new Set(
  'likely,unlikely,due,ready,able,unable,willing,unwilling,reluctant,set,bound,poised,free,certain,sure'.split(','),
);

/**
 * The infinitive that a verb leads up to, when both have one subject: "is expected to resign" → "resign"; else the predication itself.
 * An infinitive with claims of its own is left to them.
 */
export function carriedVerb(predication: Predication): Predication {
  const { clause, verb } = predication;
  const { tokens } = clause.sentence;
  const next = clause.verbs[clause.verbs.indexOf(verb) + 1];
  if (next?.infinitive !== true) return predication;
  const between = tokens.slice(verb.last + 1, next.first);
  const adjoins = between.every(({ pos }) => pos === 'ADV' || pos === 'PART');
  const isLed =
    verb.lemma === 'be'
      ? between.length === 0 || (between.length <= 3 && ADJECTIVES.has(between.at(-1)?.lower ?? ''))
      : adjoins && (verb.passive ? PASSIVE_CARRIERS : CARRIERS).has(verb.lemma);
  return isLed ? { ...predication, verb: next } : predication;
}
