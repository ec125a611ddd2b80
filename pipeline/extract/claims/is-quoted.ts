import type { ReadSentence } from '../../nlp/reading.ts';

/** Does the word at `index` stand between quotation marks of its sentence? */
export function isQuoted({ text, start, tokens }: ReadSentence, index: number): boolean {
  const before = text.slice(0, (tokens[index]?.start ?? start) - start);
  const marks = [...before.matchAll(/[“”"]|``|''/gu)].map(([mark]) => mark);
  const last = marks.at(-1);
  return last === '"' ? marks.filter((mark) => mark === '"').length % 2 === 1 : last === '“' || last === '``';
}
