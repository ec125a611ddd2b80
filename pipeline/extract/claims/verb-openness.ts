import { awaitedCue, conditionCue, denyingWords, openingAdverbs, openingModals } from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import type { EventField } from './event.ts';
import { SAYING } from './saying.ts';
import type { VerbGroup } from './verb-group.ts';

/** Does the verb say of itself, or do the words before it, that it may or may not happen? */
export function isOpen(field: EventField, clause: Clause, group: VerbGroup): boolean {
  return isOpenByModal(field, group) || isConditional(clause, group) || isWished(clause, group) || isDoubted(clause, group);
}

/** "could sell"; but "said it would sell" is what will be, told later. */
function isOpenByModal({ sentence: { tokens }, groups }: EventField, { modal, first, last }: VerbGroup): boolean {
  if (modal === null || !openingModals.has(modal)) return false;
  const isPerfect = tokens.slice(first, last).some(({ lemma }) => lemma === 'have');
  return modal !== 'would' || isPerfect || !groups.some(({ lemma, past }) => past && SAYING.has(lemma));
}

/** "if it sells", "until it sells" */
function isConditional(clause: Clause, group: VerbGroup): boolean {
  const before = clause.sentence.tokens.slice(clause.from, group.first);
  const isCue = ({ lower }: Token) => conditionCue.has(lower) || (!group.past && awaitedCue.has(lower));
  const cue = before.findLastIndex(isCue);
  return cue >= 0 && !group.reduced && !before.slice(cue).some(({ text }) => text === ',');
}

/** "asked that it be sold", "Send him back" */
function isWished({ sentence: { tokens } }: Clause, { first, last, infinitive, modal }: VerbGroup): boolean {
  const opener = tokens[first] as Token;
  const before = tokens[first - 1];
  if (infinitive || modal !== null) return false;
  if (opener.lower === 'be') return true;
  const opens = before === undefined || /^["“‘`']$/u.test(before.text);
  return opens && first === last && opener.lower === opener.lemma && /^\p{Lu}/u.test(opener.text);
}

/** "reportedly sold", "will probably sell" */
function isDoubted({ sentence: { tokens } }: Clause, { first, last }: VerbGroup): boolean {
  return tokens.slice(Math.max(0, first - 1), last).some(({ lower }) => openingAdverbs.has(lower));
}

/** "nobody sold", "never has it sold", "no ship sank" */
export function isDeniedBefore({ sentence, from }: Clause, group: VerbGroup): boolean {
  if (group.infinitive || group.participle || group.reduced) return false;
  const before = sentence.tokens.slice(from, group.first);
  const cue = before.findLastIndex(({ lower }) => denyingWords.has(lower));
  return cue >= 0 && !before.slice(cue).some(({ text, pos }) => text === ',' || pos === 'VERB' || pos === 'ADP');
}
