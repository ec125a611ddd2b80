import type { Token } from '../../nlp/reading.ts';
import { isMark } from './phrase.ts';
import { posAt, textAt } from './token-at.ts';

const PARTICIPLE = /(?:ing|ed|[wd]n|[kst]en|held|made|known|led|seen|sent|kept|told)$/u;

export const isParticiple = (form: string) => PARTICIPLE.test(form);

const LEADS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'CCONJ', 'SCONJ', 'ADP']);

/** A participle in front of its noun: "the leaked documents", "Brant's repeated claim"; at the head of a sentence, "Leaked documents". */
export function isAttributive(tokens: readonly Token[], verb: number): boolean {
  if (!isParticiple(tokens[verb]?.lower ?? '') || !['NOUN', 'PROPN', 'ADJ'].includes(posAt(tokens, verb + 1))) return false;
  const left = tokens[verb - 1];
  if (left === undefined || isMark(left)) return posAt(tokens, verb + 1) !== 'PROPN';
  return LEADS.has(left.pos) || /^['’]s?$/u.test(textAt(tokens, verb - 1));
}

/** The same with its article or its number: nothing but an adjective. "902 confirmed cases", "40 newly reported deaths" */
export const isAdjectival = (tokens: readonly Token[], verb: number) =>
  isCounted(tokens, verb) ||
  (isAttributive(tokens, verb) && (posAt(tokens, verb - 1) === 'DET' || /^['’]s?$/u.test(textAt(tokens, verb - 1))));

function isCounted(tokens: readonly Token[], verb: number): boolean {
  const number = posAt(tokens, verb - 1) === 'ADV' ? verb - 2 : verb - 1;
  return (
    posAt(tokens, number) === 'NUM' &&
    isParticiple(tokens[verb]?.lower ?? '') &&
    /s$/u.test(textAt(tokens, verb + 1)) &&
    posAt(tokens, verb + 1) === 'NOUN'
  );
}
