import type { Token } from '../../nlp/reading.ts';
import { beforeApposition } from './apposition.ts';
import { isMark, isNominal, isPronoun, isVerbal, type Phrase } from './phrase.ts';
import { isLead, phraseStart } from './phrase-start.ts';
import { lowerAt, posAt, textAt } from './token-at.ts';

const subordinators: ReadonlySet<string> = new Set(
  'when while after before if because since although though as where until unless that who which how what why whether'.split(' '),
);
/** How far back the subject of a second verb may stand. */
const REACH = 60;

/** Does the phrase open a clause that hangs on another: "when [Brant] spoke", "although he"? */
export const isSubordinate = (tokens: readonly Token[], from: number) =>
  subordinators.has(lowerAt(tokens, from - 1)) ||
  (from > 1 && isLead(tokens[from - 1] as Token) && subordinators.has(lowerAt(tokens, from - 2)));

/** The subject of a second verb: "[Residents] passed round a photo and claimed", "When I woke, [she] laughed and said". */
export function clauseSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  let inQuote = false;
  for (let verb = Math.max(0, before - REACH); verb < before; verb += 1) {
    const token = tokens[verb] as Token;
    if (/^(?:["“”]|''|``)$/u.test(token.text)) inQuote = !inQuote;
    if (verb === 0 || inQuote || !isVerbal(token) || isVerbal(tokens[verb - 1]) || /ing$/u.test(token.lower)) continue;
    const subject = subjectBefore(tokens, verb);
    if (subject !== undefined && !isSubordinate(tokens, subject.from)) return subject;
  }
  return undefined;
}

function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  let to = verb;
  while (posAt(tokens, to - 1) === 'ADV' && !isPronoun(tokens[to - 1])) to -= 1;
  if (textAt(tokens, to - 1) === ',') return beforeApposition(tokens, to);
  if (to === 0 || isMark(tokens[to - 1])) return undefined;
  const from = phraseStart(tokens, to);
  const isRelative = /^(?:who|which|that)$/u.test(lowerAt(tokens, from));
  return from < to && !isRelative && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}
