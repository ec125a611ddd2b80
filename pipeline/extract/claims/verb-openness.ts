import {
  approximatingAdverbs,
  awaitedCue,
  conditionCue,
  degreeVerbs,
  denyingPhrases,
  denyingWords,
  emptyDenials,
  enablingModals,
  openingAdverbs,
  openingModals,
  perceivingVerbs,
} from '../../lexicons/embedding-words.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import type { EventField } from './event.ts';
import { isQuoted } from './is-quoted.ts';
import { SAYING } from './saying.ts';
import type { VerbGroup } from './verb-group.ts';

/** Does the verb say of itself, or do the words before it, that it may or may not happen? */
export function isOpen(field: EventField, clause: Clause, group: VerbGroup): boolean {
  return isOpenByModal(field, group) || isConditional(field, clause, group) || isWished(clause, group) || isDoubted(clause, group);
}

/** "could sell"; but "could not sell" and "could see" tell what did not happen and what did. */
function isOpenByModal(field: EventField, group: VerbGroup): boolean {
  const { tokens } = field.sentence;
  const { modal, first, last, negated, lemma } = group;
  if (modal === null || !openingModals.has(modal)) return false;
  const words = tokens.slice(first, last);
  const isPerfect = words.some((word) => word.lemma === 'have');
  if (isPerfect) return true;
  if (/^c(?:an|ould)$/u.test(modal) && (perceivingVerbs.has(lemma) || words.some(({ lower }) => lower === 'now'))) return negated;
  if (negated && enablingModals.has(modal)) return isUnderCondition(field);
  return !/^(?:would|['’]d)$/u.test(modal) || !isToldLater(field, group);
}

/** "said it would sell" is what will be, told later; "it would sell if" and what is quoted are not. */
function isToldLater(field: EventField, { first }: VerbGroup): boolean {
  const { tokens } = field.sentence;
  const isTold = field.groups.some(
    ({ lemma, past, last }) => past && (SAYING.has(lemma) || (last < first && tokens[last + 1]?.lower === 'that')),
  );
  const isRelative = /^(?:which|who|that)$/u.test(tokens[first - 1]?.lower ?? '');
  return isTold && !isRelative && !isUnderCondition(field) && !isQuoted(field.sentence, first);
}

const isUnderCondition = ({ sentence: { tokens } }: EventField) =>
  tokens.some(({ lower }, index) => lower === 'unless' || (lower === 'if' && !/^(?:as|even)$/u.test(tokens[index - 1]?.lower ?? '')));

/** "if it sells", "until it sells", "should it sell" */
function isConditional(field: EventField, clause: Clause, group: VerbGroup): boolean {
  const { tokens } = clause.sentence;
  const before = tokens.slice(clause.from, group.first);
  const cue = before.findLastIndex((_, index) => isCue(tokens, clause.from + index, group));
  if (cue >= 0 && !group.reduced && !before.slice(cue).some(({ text }) => text === ',')) return true;
  return isInverted(field, group) || isJoinedCondition(field, clause, group);
}

/** "until it is sold and the money is paid": the second half of a condition, in the same mood. */
function isJoinedCondition(field: EventField, clause: Clause, group: VerbGroup): boolean {
  if (!/^(?:and|or)$/u.test(clause.sentence.tokens[clause.from]?.lower ?? '') || group !== clause.verbs[0]) return false;
  const former = field.clauses[field.clauses.indexOf(clause) - 1];
  const verb = former?.verbs.findLast(({ infinitive, participle }) => !infinitive && !participle);
  if (former === undefined || verb === undefined) return false;
  return verb.modal === null && group.modal === null && verb.past === group.past && isConditional(field, former, verb);
}

function isCue(tokens: readonly Token[], index: number, group: VerbGroup): boolean {
  const { lower } = tokens[index] as Token;
  if (conditionCue.has(lower)) return true;
  if (group.past || tokens[index + 1]?.lower === 'now') return false;
  return awaitedCue.has(lower) || (lower === 'as' && /^(?:soon|long)$/u.test(tokens[index - 1]?.lower ?? ''));
}

/** "should the talks fail" */
function isInverted({ sentence: { tokens }, groups }: EventField, { first }: VerbGroup): boolean {
  const before = groups.findLast(({ last }) => last < first);
  if (before === undefined || before.first !== before.last || tokens[before.last]?.lower !== 'should') return false;
  return tokens.slice(before.last + 1, first).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM)$/u.test(pos));
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

/** "reportedly sold", "will probably sell", "nearly sank" */
function isDoubted({ sentence: { tokens } }: Clause, { first, last, lemma }: VerbGroup): boolean {
  const adverbs = tokens.slice(Math.max(0, first - 1), last);
  const isApproximate = approximatingAdverbs.has(tokens[last - 1]?.lower ?? '') && !degreeVerbs.has(lemma) && tokens[last]?.pos === 'VERB';
  return isApproximate || adverbs.some(({ lower }) => openingAdverbs.has(lower));
}

/** "nobody sold", "never has it sold", "no ship sank" */
export function isDeniedBefore({ sentence: { tokens }, from }: Clause, group: VerbGroup): boolean {
  if (group.infinitive || group.participle || group.reduced) return false;
  const before = tokens.slice(from, group.first);
  const cue = before.findLastIndex((_, index) => isDenial(tokens, from + index));
  if (cue < 0 || before.slice(cue).some(({ text, pos }) => text === ',' || pos === 'VERB')) return false;
  return isSubject(before, cue) || !before.slice(cue).some(({ pos }) => pos === 'ADP');
}

/** "no", "none", "never"; not "no matter", "with no warning" */
function isDenial(tokens: readonly Token[], index: number): boolean {
  const behind = tokens[index + 1]?.lower ?? '';
  if (!denyingWords.has(tokens[index]?.lower ?? '') || emptyDenials.has(behind)) return false;
  return tokens[index - 1]?.pos !== 'ADP' || denyingPhrases.has(behind);
}

/** "None of the crew", "No one on the ship": what opens the clause, or stands behind its first word, is its subject with all its phrases. */
const isSubject = (before: readonly Token[], cue: number) =>
  before[cue]?.lower !== 'never' && before.slice(0, cue).every(({ pos }) => /^(?:CCONJ|SCONJ|PUNCT|ADV)$/u.test(pos));
