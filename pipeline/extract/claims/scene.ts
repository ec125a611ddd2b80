import { contains, type Attribution, type DateMention, type Mention, type Quantity } from '../../../schemas/index.ts';
import type { Reading, ReadSentence, Token } from '../../nlp/reading.ts';
import { readClauses, type Clause } from './clause.ts';
import { contentWords } from './context.ts';
import { readNameLists, type NameList } from './name-list.ts';

export interface Parts {
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
}

/** A sentence with everything that was read in it: what the claim readers look at. */
export interface Scene extends Parts {
  readonly reading: Reading;
  readonly sentence: ReadSentence;
  readonly clauses: readonly Clause[];
  readonly lists: readonly NameList[];
  /** the words that tell what the sentence is about, names left out */
  readonly content: readonly Token[];
  /** the names of the nearest sentence before that has any, at most three back: what a sentence without names goes on about */
  readonly mentionsBefore: readonly Mention[];
}

/** One scene a sentence. Parts arrive sorted, so one pass deals them out. */
export function setScenes(reading: Reading, parts: Parts): Scene[] {
  const mentions = dealOut(reading, parts.mentions);
  const quantities = dealOut(reading, parts.quantities);
  const dates = dealOut(reading, parts.dates);
  return reading.sentences.map((sentence, index) => ({
    reading,
    sentence,
    clauses: readClauses(sentence),
    lists: readNameLists(sentence, mentions[index] ?? []),
    content: contentWords(sentence, mentions[index] ?? []),
    mentionsBefore: [1, 2, 3].map((back) => mentions[index - back] ?? []).find((found) => found.length > 0) ?? [],
    mentions: mentions[index] ?? [],
    quantities: quantities[index] ?? [],
    dates: dates[index] ?? [],
    attributions: parts.attributions.filter((attribution) =>
      attribution.content.some((content) => content.start < sentence.end && content.end > sentence.start),
    ),
  }));
}

function dealOut<Part extends { readonly span: { start: number; end: number } }>(reading: Reading, parts: readonly Part[]): Part[][] {
  const sorted = parts.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return reading.sentences.map((sentence) => {
    const own: Part[] = [];
    while (next < sorted.length && (sorted[next] as Part).span.start < sentence.end) {
      if (contains(sentence, (sorted[next] as Part).span)) own.push(sorted[next] as Part);
      next += 1;
    }
    return own;
  });
}

/** The clause that holds an offset, with its index. */
export function clauseAt(scene: Scene, offset: number): { clause: Clause; index: number } | null {
  const { tokens } = scene.sentence;
  const index = scene.clauses.findLastIndex((clause) => (tokens[clause.from]?.start ?? Infinity) <= offset);
  const clause = scene.clauses[index];
  return clause === undefined ? null : { clause, index };
}

/** Does a clause hold an offset? */
export function isInClause({ sentence: { tokens }, from, to }: Clause, offset: number): boolean {
  return (tokens[from]?.start ?? 0) <= offset && offset < (tokens[to - 1]?.end ?? Infinity);
}
