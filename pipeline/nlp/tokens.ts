import { matchesOf } from './matches-of.ts';
import type { PartOfSpeech, Token } from './reading.ts';
import { repairTags } from './repair-tags.ts';
import { tag, type Tag } from './tagger.ts';

/**
 * Our own words, because a figure or a name must not be cut: "U.S.", "Claver-Carone", "1,200.50", "Mošnov" are one token each;
 * the possessive "'s", marks and symbols stand alone, two apostrophes that serve as a quotation mark are one.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!s\b)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’]s\b|''|\S/gu;

/** Abbreviations whose full stop belongs to the word, and initials: "Leonard E. Hale". */
const ABBREVIATION =
  /^(?:[a-z]|mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|st|jr|sr|prof|rev|hon|del|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|no|vs?|inc|corp|co|ltd|approx|est|dept|ave|blvd|rd|mt|ft)$/iu;

/** Splits `text` (which begins at `offset` in the article) into tagged tokens. Linear in its length. */
export function readTokens(text: string, offset: number): Token[] {
  const tags = tag(text);
  const tokens: Token[] = [];
  let next = 0;
  for (const match of matchesOf(TOKEN, text)) {
    const start = match.index;
    const last = match[0] === '.' ? tokens.at(-1) : undefined;
    if (last !== undefined && last.end === offset + start && ABBREVIATION.test(last.text) && start + 1 < text.length) {
      const { pos, lemma } = last;
      tokens[tokens.length - 1] = { start: last.start, end: last.end + 1, text: `${last.text}.`, lower: `${last.lower}.`, pos, lemma };
      continue;
    }
    const end = start + match[0].length;
    while ((tags[next]?.end ?? Infinity) <= start) next += 1;
    tokens.push(makeToken(match[0], offset + start, coveringTags(tags, next, end)));
  }
  return repairTags(tokens);
}

/** The tags that begin before `end`, from the first one that matters. */
function coveringTags(tags: readonly Tag[], from: number, end: number): readonly Tag[] {
  let to = from;
  while (to < tags.length && (tags[to] as Tag).start < end) to += 1;
  return tags.slice(from, to);
}

/** A compound takes the tag of its last part: "gang-member" is what "member" is. */
function makeToken(text: string, start: number, tags: readonly Tag[]): Token {
  const lower = text.toLowerCase();
  const only = tags.length === 1 ? tags[0] : undefined;
  const pos: PartOfSpeech = tags.at(-1)?.pos ?? (/\p{L}/u.test(text) ? 'X' : 'PUNCT');
  return { start, end: start + text.length, text, lower, pos, lemma: only?.lemma ?? lower };
}
