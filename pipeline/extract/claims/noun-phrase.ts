import type { Token } from '../../nlp/reading.ts';

/** A run of determiner, adjectives and nouns; `head` is the index of its last noun. Indexes count tokens of the sentence, `last` inclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** A noun phrase with the tokens that it counts in. */
export interface Located {
  readonly tokens: readonly Token[];
  readonly phrase: NounPhrase;
}

const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON']);
const isHead = (token: Token | undefined) => token !== undefined && HEADS.has(token.pos);

/** "his", "their": a pronoun that opens the phrase of what is owned. */
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const isPossessive = (token: Token) => token.lower === '’s' || token.lower === "'s";

/** The noun phrases between two token indexes (half-open). "the small town of Norvik" → "the small town", "Norvik". */
export function readNounPhrases(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let run: number[] = [];
  const close = () => {
    const head = run.findLast((index) => isHead(tokens[index])) ?? countedOf(tokens, run) ?? agedOf(tokens, run);
    if (head !== undefined) phrases.push(wholeOf(tokens, phrases, { first: run[0] as number, last: run.at(-1) as number, head }));
    run = [];
  };
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (startsAnew(tokens, run, token)) close();
    if (isTime(token) || isThere(tokens, index) || isConjunction(tokens, index)) close();
    else if (INSIDE.has(token.pos) || token.pos === 'PRON' || (run.length > 0 && (isPossessive(token) || isHyphen(tokens, index))))
      run.push(index);
    else close();
  }
  close();
  return phrases;
}

/** "One of them", "two of its trucks": a number of what is named behind it. */
const countedOf = (tokens: readonly Token[], run: readonly number[]) =>
  run.length === 1 && tokens[run[0] ?? -1]?.pos === 'NUM' && tokens[(run[0] ?? 0) + 1]?.lower === 'of' ? run[0] : undefined;

/** "The 17-year-old was shot": somebody told by age alone. */
const agedOf = (tokens: readonly Token[], run: readonly number[]) =>
  /^years?-olds?$/u.test(tokens[run.at(-1) ?? -1]?.lower ?? '') && run.length > 1 ? run.at(-1) : undefined;

/** "None of the six pictures", "All of its flights": said of each of them. */
function wholeOf(tokens: readonly Token[], phrases: NounPhrase[], phrase: NounPhrase): NounPhrase {
  const first = phrase.first - 2;
  const isWhole = tokens[first + 1]?.lower === 'of' && /^(?:none|all|each|neither)$/u.test(tokens[first]?.lower ?? '');
  if (!isWhole || !/^(?:DET|PRON)$/u.test(tokens[phrase.first]?.pos ?? '') || phrase.head === phrase.first) return phrase;
  if (phrases.at(-1)?.last === first) phrases.pop();
  return { ...phrase, first };
}

/** "showed that women won": behind a verb, "that" opens a clause, whatever the tagger says. */
const isConjunction = (tokens: readonly Token[], index: number) => tokens[index]?.lower === 'that' && tokens[index - 1]?.pos === 'VERB';

/** The hyphen of "15-year-old boy". */
function isHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return token?.text === '-' && before?.pos === 'NUM' && before.end === token.start && after?.start === token.end;
}

/** "The two sides today agreed": a word of time is no part of the phrase before it. */
const isTime = (token: Token) => /^(?:today|yesterday|tomorrow|tonight)$/u.test(token.lower);

/** "The bridge there was carried away": a word of place is no phrase of its own; that of "after the crash there is no hope" is. */
const isThere = (tokens: readonly Token[], index: number) =>
  /^t?here$/u.test(tokens[index]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/u.test(tokens[index - 1]?.pos ?? '') &&
  (tokens[index + 1]?.pos !== 'AUX' || /^(?:VERB|AUX)$/u.test(tokens[index + 2]?.pos ?? ''));

/** A determiner or pronoun behind a noun begins the next phrase: "the countries | the bank", "the train | they". */
function startsAnew(tokens: readonly Token[], run: readonly number[], token: Token): boolean {
  const last = tokens[run.at(-1) ?? -1];
  if (last === undefined || !isHead(last)) return false;
  return token.pos === 'DET' || token.pos === 'PRON' || (last.pos === 'PRON' && !OWNERS.has(last.lower));
}
