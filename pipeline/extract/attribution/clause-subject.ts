import type { Token } from '../../nlp/reading.ts';
import { beforeApposition } from './apposition.ts';
import { isMark, isNominal, isPronoun, isVerbal, type Phrase } from './phrase.ts';
import { isLead, phraseStart } from './phrase-start.ts';

const subordinators: ReadonlySet<string> = new Set(
  'when while after before if because since although though as where until unless that who which how what why whether'.split(' '),
);
/** How far back the subject of a second verb may stand. */
const REACH = 60;

/** Does the phrase open a clause that hangs on another: "when [Brant] spoke", "although he"? */
export const isSubordinate = (tokens: readonly Token[], from: number) =>
  subordinators.has(tokens[from - 1]?.lower ?? '') || (from > 1 && isLead(tokens[from - 1] as Token) && subordinators.has(tokens[from - 2]?.lower ?? ''));

/** The subject of a second verb: "[Residents] passed round a photo and claimed", "When I woke, [she] laughed and said". */
export function clauseSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  let inQuote = false;
  for (let verb = Math.max(1, before - REACH); verb < before; verb += 1) {
    const token = tokens[verb] as Token;
    if (/^(?:["“”]|''|``)$/u.test(token.text)) inQuote = !inQuote;
    if (inQuote || !isVerbal(token) || isVerbal(tokens[verb - 1]) || /ing$/u.test(token.lower)) continue;
    const subject = subjectBefore(tokens, verb);
    if (subject !== undefined && !isSubordinate(tokens, subject.from)) return subject;
  }
  return undefined;
}

function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  let to = verb;
  while (to > 0 && tokens[to - 1]?.pos === 'ADV' && !isPronoun(tokens[to - 1])) to -= 1;
  if (to === 0) return undefined;
  if (tokens[to - 1]?.text === ',') return beforeApposition(tokens, to);
  if (isMark(tokens[to - 1])) return undefined;
  const from = phraseStart(tokens, to);
  if (/^(?:who|which|that)$/u.test(tokens[from]?.lower ?? '')) return undefined;
  return from < to && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}
