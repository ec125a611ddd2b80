import type { Token } from '../../nlp/reading.ts';
import { beforeApposition, skipBack } from './apposition.ts';
import { clauseSubject } from './clause-subject.ts';
import { isCalendar, isNominal, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';

/** The noun phrase left of the verb that speaks: "the spokesman for the embassy" denied, "Ada Brant, the mayor," said. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = skipBack(tokens, verb);
  if (tokens.slice(to, verb).some(({ lower }) => lower === 'to')) return clauseSubject(tokens, to);
  switch (tokens[to - 1]?.lower) {
    case 'who':
    case 'which':
    case 'that':
      return endingAt(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
    case ',':
    case '-':
    case '–':
    case '—':
      return beforeApposition(tokens, to);
    case 'and':
    case 'but':
      return clauseSubject(tokens, to - 1);
    default:
      return endingAt(tokens, to) ?? (to < verb ? clauseSubject(tokens, to) : undefined);
  }
}

function endingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  const to = beforeDate(tokens, end);
  const from = phraseStart(tokens, to);
  return from < to && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

/** "the poll released [Friday] shows", "a report published [last year] found" */
function beforeDate(tokens: readonly Token[], end: number): number {
  if (isCalendar(tokens[end - 1])) return end - 1;
  const isPeriod = /^(?:week|month|year|weekend)$/u.test(tokens[end - 1]?.lower ?? '') && /^(?:last|this)$/u.test(tokens[end - 2]?.lower ?? '');
  return isPeriod ? end - 2 : end;
}
