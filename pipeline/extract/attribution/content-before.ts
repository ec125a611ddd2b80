import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Stretch } from './frame.ts';

/**
 * What stands in front of ", Brant said" as its content: a quotation that ends there, whole even when it began sentences ago,
 * or the clause up to the comma. `index` is the first token of the speaker (or of an inverted verb).
 */
export function contentBefore(sentence: ReadSentence, index: number, quotes: readonly Quote[]): Stretch | undefined {
  const { tokens } = sentence;
  const last = tokens[index - 1];
  if (last === undefined) return quoteJustBefore(sentence, quotes);
  const quote = quotes.find((candidate) => candidate.end === last.end || (last.text === ',' && candidate.end === tokens[index - 2]?.end));
  if (quote !== undefined) return { start: Math.min(quote.start, leadStart(tokens)), end: quote.end };
  return last.text === ',' && isClause(tokens.slice(0, index - 1)) ? { start: leadStart(tokens), end: last.start } : undefined;
}

/** Long enough, with a verb, and no mere setting ("In her second book, The Long Road"). */
function isClause(tokens: readonly Token[]): boolean {
  const isSetting = ['ADP', 'SCONJ'].includes(tokens[0]?.pos ?? '');
  return tokens.length >= (isSetting ? 12 : 4) && tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** `"We left." Brant said.`: the sentence begins right behind the mark. */
function quoteJustBefore(sentence: ReadSentence, quotes: readonly Quote[]): Stretch | undefined {
  const quote = quotes.find(
    (candidate) =>
      candidate.start < sentence.start &&
      candidate.end <= sentence.start &&
      candidate.end >= sentence.start - 2 &&
      candidate.opensSentence &&
      candidate.paragraph === sentence.paragraph,
  );
  return quote === undefined ? undefined : { start: quote.start, end: quote.end };
}

function leadStart(tokens: readonly Token[]): number {
  const first = tokens[0] as Token;
  const skips = ['and', 'but', 'so', 'still', 'yet'].includes(first.lower) && tokens.length > 1;
  return (skips ? (tokens[1] as Token) : first).start;
}
