import type { Token } from '../../nlp/reading.ts';
import { beforeApposition, skipBack } from './apposition.ts';
import { clauseSubject } from './clause-subject.ts';
import { isCalendar, isNominal, type Phrase } from './phrase.ts';
import { phraseStart } from './phrase-start.ts';
import { lowerAt, textAt } from './token-at.ts';

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The noun phrase left of the verb that speaks: "the spokesman for the embassy" denied, "Ada Brant, the mayor," said. */
export function phraseBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = skipBack(tokens, verb);
  const left = lowerAt(tokens, to - 1);
  if (tokens.slice(to, verb).some(({ lower }) => lower === 'to')) return clauseSubject(tokens, to);
  if (relatives.has(left)) return endingAt(tokens, textAt(tokens, to - 2) === ',' ? to - 2 : to - 1);
  if (/^[,–—-]$/u.test(left)) return beforeApposition(tokens, to);
  if (left === 'and' || left === 'but') return clauseSubject(tokens, to - 1);
  return endingAt(tokens, to) ?? (to < verb ? clauseSubject(tokens, to) : undefined);
}

function endingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  const to = beforeDate(tokens, end);
  const from = phraseStart(tokens, to);
  return from < to && isNominal(tokens, { from, to }) ? { from, to } : undefined;
}

/** "the poll released [Friday] shows", "a report published [last year] found", "Brant [on Tuesday] said" */
function beforeDate(tokens: readonly Token[], end: number): number {
  const last = lowerAt(tokens, end - 1);
  const isPeriod = /^(?:week|month|year|weekend)$/u.test(last) && /^(?:last|this)$/u.test(lowerAt(tokens, end - 2));
  if (isPeriod) return end - 2;
  if (!isCalendar(tokens[end - 1])) return end;
  return lowerAt(tokens, end - 2) === 'on' ? end - 2 : end - 1;
}
