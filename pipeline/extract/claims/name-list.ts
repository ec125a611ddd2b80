import type { Mention } from '../../../schemas/index.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';

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
const JOINT = /^[\s,;]*(?:(?:and|or|as well as|&|plus)\s+)?(?:the\s+|also\s+)?(?:\p{L}+['’]s\s+)?$/u;

/** Finds rows of two or more names of things alike, joined by commas and "and". */
export function readNameLists(sentence: ReadSentence, all: readonly Mention[]): NameList[] {
  const mentions = all.filter((mention, index) => !describesAnother(sentence, mention, all[index + 1]));
  const runs = mentions.reduce<Mention[][]>((found, mention) => {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && joined(sentence, last, mention)) found.at(-1)?.push(mention);
    else found.push([mention]);
    return found;
  }, []);
  return runs.filter((run) => run.length >= 2).map((run) => describe(sentence, run));
}

/** "Germany" in "Germany's Velten Works": it tells whose the name behind it is. */
const describesAnother = ({ text, start }: ReadSentence, { span }: Mention, next: Mention | undefined) =>
  next !== undefined && /^['’]s $/u.test(text.slice(span.end - start, next.span.start - start));

const joined = (sentence: ReadSentence, a: Mention, b: Mention): boolean => {
  const between = sentence.text.slice(a.span.end - sentence.start, b.span.start - sentence.start);
  return (
    /[,&]|\band\b|\bor\b|\bplus\b/u.test(between) &&
    JOINT.test(between) &&
    (a.kind === b.kind || a.entityId?.split(':')[0] === b.entityId?.split(':')[0] || isAnnounced(sentence, a))
  );
};

/** "three buyers: A, B and C": behind a colon or a dash the names are of one kind, whatever they look like. */
const isAnnounced = ({ text, start }: ReadSentence, a: Mention) =>
  /\p{Ll}s ?[:—–][^.;:—–]{0,120}$/u.test(text.slice(0, a.span.start - start));

function describe(sentence: ReadSentence, run: readonly Mention[]): NameList {
  const first = run[0] as Mention;
  const last = run.at(-1) as Mention;
  const before = sentence.text.slice(0, first.span.start - sentence.start);
  const open =
    OPENERS.test(before) ||
    OPEN_SENTENCE.test(before.slice(-160)) ||
    /^,? (?:among others|and others|and elsewhere)/iu.test(sentence.text.slice(last.span.end - sentence.start));
  const headIndex = headOf(sentence.tokens, first.span.start, before);
  return {
    members: run,
    head: headIndex < 0 ? null : (sentence.tokens[headIndex] as Token).lemma,
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
  const nearest = tokens.findLastIndex((token, index) => index < behind && isPlural(token));
  return copula ? tokens.findIndex((token, index) => index < behind && isPlural(token)) : nearest;
}

const isPlural = (token: Token) => token.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s');
