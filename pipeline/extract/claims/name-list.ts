import type { Mention } from '../../../schemas/index.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { singularNoun } from '../../nlp/singular.ts';
import { describesAnother, isAlike, isAnnounced, isJoined } from './name-joint.ts';

/** Names in a row, with the noun that they are instances of: "countries such as A, B and C". */
export interface NameList {
  readonly members: readonly Mention[];
  /** lemma of the noun, or null where the list has none */
  readonly head: string | null;
  /** token index of that noun */
  readonly headIndex: number;
  readonly open: boolean;
  readonly start: number;
  readonly end: number;
}

const OPENERS = /(?:such as|including|like|among (?:them|others)|e\.g\.|for example|notably|include|includes|included)[\s,:]*$/iu;
const OPEN_SENTENCE = /\bamong\b|\bothers?\b|\bparticularly\b|\bincluding\b|\bat least\b/iu;
/** Finds rows of two or more names of things alike, joined by commas and "and"; what only describes an item is no item. */
export function readNameLists(sentence: ReadSentence, all: readonly Mention[]): NameList[] {
  const mentions = all.filter((mention, index) => !describesAnother(sentence, mention, { before: all[index - 1], behind: all[index + 1] }));
  const runs = mentions.reduce<Mention[][]>((found, mention) => {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && isJoined(sentence, last, mention)) found.at(-1)?.push(mention);
    else found.push([mention]);
    return found;
  }, []);
  return runs
    .flatMap((run) => (isWholeRow(sentence, run) ? [run] : splitByKind(run)))
    .filter((run) => run.length >= 2)
    .map((run) => describe(sentence, run));
}

/** A row of unlike names must show that it is one: three or more with "and" before the last, or a colon before the first. */
function isWholeRow(sentence: ReadSentence, run: readonly Mention[]): boolean {
  const [first, before, last] = [run[0], run.at(-2), run.at(-1)];
  if (first === undefined || before === undefined || last === undefined) return true;
  if (run.every((mention) => isAlike(first, mention)) || isAnnounced(sentence, first)) return true;
  return run.length >= 3 && /\band\b/u.test(sentence.text.slice(before.span.end - sentence.start, last.span.start - sentence.start));
}

const splitByKind = (run: readonly Mention[]): Mention[][] =>
  run.reduce<Mention[][]>((found, mention) => {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && isAlike(last, mention)) found.at(-1)?.push(mention);
    else found.push([mention]);
    return found;
  }, []);

/** "Sweden's" before the first of a row */
const POSSESSOR = /(?<= )[^\s'’]+['’]s $/u;

function describe(sentence: ReadSentence, run: readonly Mention[]): NameList {
  const first = run[0] as Mention;
  const last = run.at(-1) as Mention;
  const before = sentence.text.slice(0, first.span.start - sentence.start).replace(POSSESSOR, '');
  const open =
    OPENERS.test(before) ||
    OPEN_SENTENCE.test(before.slice(-160)) ||
    /^,? (?:among others|and others|and elsewhere)/iu.test(sentence.text.slice(last.span.end - sentence.start));
  const headIndex = headOf(sentence.tokens, first.span.start, before);
  return {
    members: run,
    head: headIndex < 0 ? null : singularOf(sentence.tokens[headIndex] as Token),
    headIndex,
    open,
    start: first.span.start,
    end: last.span.end,
  };
}

/** The plural noun that the names are instances of: straight before "such as"/":"/"including", or the subject of "are". */
function headOf(tokens: readonly Token[], start: number, before: string): number {
  const behind = tokens.findIndex((token) => token.start >= start);
  const link = behind - 1;
  const copula = ['are', 'were', 'include', 'includes', 'included', 'be'].includes(tokens[link]?.lower ?? '');
  if (!copula && !OPENERS.test(before) && !/[:–—-]\s*$/u.test(before)) return -1;
  const isHead = (token: Token, index: number) => index < behind && (isPlural(token) || (index === 0 && opensAsNoun(tokens)));
  return copula ? tokens.findIndex(isHead) : tokens.findLastIndex(isHead);
}

const isPlural = (token: Token) => token.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');

/** "Countries approached include": the capital of a first word makes a name of a noun. */
const opensAsNoun = ([first, second]: readonly Token[]) =>
  first?.pos === 'PROPN' && second?.pos !== 'PROPN' && first.lower.endsWith('s') && singularNoun(first.lower) !== first.lower;

const singularOf = ({ pos, lower, lemma }: Token) => (pos === 'PROPN' ? singularNoun(lower) : lemma);
