import type { Token } from '../../nlp/reading.ts';

/** Is the verb form an adjective of the noun behind it? "reduced" in "their reduced investment". */
export function isAttributive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en|wn)$/u.test(token.lower) &&
    /^(?:DET|ADJ|ADP)$/u.test(before?.pos ?? '') &&
    (/^(?:NOUN|ADJ)$/u.test(after?.pos ?? '') || (before?.lower === 'the' && after?.pos === 'PROPN')) &&
    (before?.pos !== 'ADP' || !token.lower.endsWith('ing'))
  );
}
