import type { Token } from '../../nlp/reading.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/u;

/** Is the verb form an adjective of the noun behind it? "reduced" in "their reduced investment". */
export function isAttributive(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en|wn)$/u.test(token.lower) &&
    (/^(?:NOUN|ADJ)$/u.test(after?.pos ?? '') || (before?.lower === 'the' && after?.pos === 'PROPN')) &&
    mayPrecede(before, token)
  );
}

/** "Suspected bombs exploded", "the stolen car", "their reduced stake", "of planned output" */
function mayPrecede(before: Token | undefined, { lower }: Token): boolean {
  if (before === undefined) return lower.endsWith('ed');
  if (before.pos === 'ADP') return !lower.endsWith('ing');
  return before.pos === 'DET' || before.pos === 'ADJ' || POSSESSIVE.test(before.lower);
}
