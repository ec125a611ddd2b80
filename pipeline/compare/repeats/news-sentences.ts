import { standingTextCues } from './standing-text-cues.ts';

/** Shorter pieces are captions, counters and links. */
const FEWEST_WORDS = 7;
const FIGURE = /\d+(?:[.,]\d+)*/gu;
const NAME = /(?<=[\p{L},] )\p{Lu}\p{Ll}{3,}/gu;
const REPORTS = /\d|\b(?:said|says|told|according to)\b/u;
/** Standing text speaks to its reader. */
const TO_READER = /\b(?:we|us|our|you|your)\b/iu;

/** Sentences that are not an outlet's usual lines. */
function ownSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s|\n/u)
    .filter(
      (sentence) => sentence.trim().split(/\s+/u).length >= FEWEST_WORDS && !standingTextCues.some(({ pattern }) => pattern.test(sentence)),
    );
}

/** A report that stands before a sign-up line: "The bridge takes 12,000 cars a day, the port said." */
export function holdsReport(text: string): boolean {
  return ownSentences(text).some((sentence) => REPORTS.test(sentence) && !TO_READER.test(sentence));
}

/** One sentence with different figures or names in two articles was written for each of them. */
export function tellDifferentThings(texts: readonly string[]): boolean {
  const [first, ...rest] = [...new Set(texts)].map((text) => ownSentences(text).join(' '));
  return first !== undefined && rest.some((other) => differ(first, other, FIGURE) || differ(first, other, NAME));
}

/** Each has what the other lacks. */
function differ(one: string, other: string, pattern: RegExp): boolean {
  const [a, b] = [one, other].map((text) => new Set(text.match(pattern) ?? [])) as [Set<string>, Set<string>];
  return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}
