import { contains, overlaps, type Mention } from '../../../schemas/index.ts';
import type { ReadSentence, Reading, Token } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import type { Clause } from './clause.ts';

/** Words that say nothing about what a claim is about. */
const EMPTY = new Set(
  'be,have,do,say,tell,report,accord,make,get,go,come,take,give,put,see,know,think,include,use,more,than,least,other,such,many,much,most,some,all,also,about,around,nearly,almost,year,month,week,day,time,people,person,one,two,three,number,total,new,last,next,first,second,official,statement,spokesman,spokesperson,spokeswoman'.split(
    ',',
  ),
);

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const isContent = (token: Token) => CONTENT.has(token.pos) && token.text.length > 2 && !EMPTY.has(token.lemma) && !/\d/u.test(token.text);

/** The words of a sentence that tell what it is about, names left out. */
export function contentWords({ tokens }: ReadSentence, mentions: readonly Mention[]): Token[] {
  return tokens.filter((token) => isContent(token) && !mentions.some((mention) => contains(mention.span, token)));
}

/** Lemmas of the content words round a stretch of text: those of its clause first, then those of the sentence, each once, nearest first. */
export function contextOf(clause: Clause, content: readonly Token[], around: { start: number; end: number }): string[] {
  const [from, to] = [clause.sentence.tokens[clause.from]?.start ?? 0, clause.sentence.tokens[clause.to - 1]?.end ?? Infinity];
  const nearest = nearestFirst(content, around.start);
  const lemmas = new Set<string>();
  for (const { start, lemma } of nearest) if (start >= from && start < to) lemmas.add(lemma);
  for (const { lemma } of nearest) lemmas.add(lemma);
  return [...lemmas];
}

/** Tokens in the order of their distance from an offset; of two as far, the one before comes first. */
function nearestFirst(tokens: readonly Token[], offset: number): Token[] {
  const nearest: Token[] = [];
  const firstBehind = tokens.findIndex(({ start }) => start > offset);
  let behind = firstBehind < 0 ? tokens.length : firstBehind;
  let before = behind - 1;
  while (nearest.length < tokens.length) {
    const [left, right] = [tokens[before], tokens[behind]];
    if (left !== undefined && (right === undefined || offset - left.start <= right.start - offset)) {
      nearest.push(left);
      before -= 1;
    } else {
      nearest.push(right as Token);
      behind += 1;
    }
  }
  return nearest;
}

/** "such pacts", "this figure", "they": the sentence leans on the one before it. */
const LEANS = /\b(?:such|this|these|those|it|they|them|their|the latter|the former)\b/iu;

const leans = remember(({ text }: ReadSentence) => LEANS.test(text));
const contentLemmas = remember(({ tokens }: ReadSentence) => tokens.filter(isContent).map(({ lemma }) => lemma));

/** A sentence of fewer content words than these ("Among those it has asked are A, B and C") says too little without the one before. */
const FEW_WORDS = 4;

/** Content words of the sentence before, where this one leans on it or says too little by itself; else none. `own` are its own. */
export function inheritedContext(reading: Reading, sentence: ReadSentence, own: readonly string[]): readonly string[] {
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || before.inTitle || sentence.inTitle || !(own.length < FEW_WORDS || leans(sentence))) return [];
  return contentLemmas(before);
}

/** Ids of the entities named in the clause, then in the rest of the sentence (for want of any, in `before`), each once. */
export function entitiesOf(clause: Clause, mentions: readonly Mention[], before: readonly Mention[]): string[] {
  const { tokens } = clause.sentence;
  const stretch = { start: tokens[clause.from]?.start ?? clause.sentence.start, end: tokens[clause.to - 1]?.end ?? clause.sentence.end };
  const inside = mentions.filter((mention) => overlaps(mention.span, stretch));
  return [
    ...new Set(
      [...inside, ...(mentions.length === 0 ? before : mentions)].flatMap((mention) =>
        mention.entityId === undefined ? [] : [mention.entityId],
      ),
    ),
  ];
}
