import { lendingVerbs } from '../../lexicons/reporting-nouns.ts';
import type { Token } from '../../nlp/reading.ts';
import { clauseSubject } from './clause-subject.ts';
import { isAdjectival } from './participle.ts';
import { isMark, isVerbal, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';

/** No verb stands before the noun. */
export function isSubjectNoun(tokens: readonly Token[], noun: number): boolean {
  for (let index = noun - 1; index >= 0 && !isMark(tokens[index]); index -= 1)
    if (isVerbal(tokens[index]) && !isAdjectival(tokens, index)) return false;
  return true;
}

/** "[Brant's] repeated claim", "[his] refusal" */
export function ownerOf(tokens: readonly Token[], noun: number): Phrase | undefined {
  let to = noun;
  while (['ADJ', 'ADV', 'NOUN', 'VERB'].includes(tokens[to - 1]?.pos ?? '') && to > noun - 4) to -= 1;
  const mark = tokens[to - 1];
  if (mark !== undefined && /^(?:his|her|their|its|my|our)$/u.test(mark.lower)) return { from: to - 1, to };
  if (mark === undefined || !/^['’]s?$/u.test(mark.text)) return undefined;
  const from = phraseStart(tokens, to - 1);
  return from < to - 1 ? { from, to: to - 1 } : undefined;
}

/** "[Brant] issued a warning that": the verb lends its subject. */
export function lenderOf(tokens: readonly Token[], noun: number): Phrase | undefined {
  let verb = noun - 1;
  while (verb > 0 && ['DET', 'ADJ', 'NOUN', 'ADV'].includes(tokens[verb]?.pos ?? '')) verb -= 1;
  const token = tokens[verb];
  return token !== undefined && (lendingVerbs.has(token.lower) || lendingVerbs.has(token.lemma))
    ? clauseSubject(tokens, verb + 1)
    : undefined;
}
