import type { Token } from '../../nlp/reading.ts';

/** A run of determiner, adjectives and nouns; `head` is the index of its last noun. Indexes count tokens of the sentence, `last` inclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const isHead = (token: Token | undefined) => token !== undefined && HEADS.has(token.pos);
const isPossessive = (token: Token) => token.lower === '’s' || token.lower === "'s";

/** The noun phrases between two token indexes (half-open). "the small town of Norvik" → "the small town", "Norvik". */
export function readNounPhrases(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let run: number[] = [];
  const close = () => {
    const head = run.findLast((index) => isHead(tokens[index]));
    if (head !== undefined) phrases.push({ first: run[0] as number, last: run.at(-1) as number, head });
    run = [];
  };
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (startsAnew(tokens, run, token)) close();
    if (INSIDE.has(token.pos) || token.pos === 'PRON' || (isPossessive(token) && run.length > 0)) run.push(index);
    else close();
  }
  close();
  return phrases;
}

/** A determiner or pronoun behind a noun begins the next phrase: "the countries | the bank", "the train | they". */
function startsAnew(tokens: readonly Token[], run: readonly number[], token: Token): boolean {
  const last = tokens[run.at(-1) ?? -1];
  return last !== undefined && isHead(last) && (token.pos === 'DET' || token.pos === 'PRON' || last.pos === 'PRON');
}
