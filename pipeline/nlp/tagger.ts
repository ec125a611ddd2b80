import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { PartOfSpeech } from './reading.ts';

const nlp = winkNlp(model, ['pos']);
const { its } = nlp;

export interface Tag {
  /** offset in the tagged text */
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/**
 * Set off before wink-nlp sees them: whether it cuts "Anne's", "(28-year-old" and "fire.28-year-old" in pieces depends on which texts it
 * has read before, and with it the tags and lemmas of all articles in a process.
 */
const SET_OFF =
  /(?<=[\p{L}\p{N}.])['’]s\b|["“”()[\]{};!?]|(?<!\d)[,:]|[,:](?!\d)|(?<=\d)[-‐‑–](?=\p{L})|(?<=\p{Ll}{2})\.(?=[\d\p{Lu}])|\.$/gu;

/** How far ahead of the last word the next one is looked for; wink drops or rewrites a few characters. */
const LOOK_AHEAD = 400;

/**
 * Part of speech and lemma of every word, by wink-nlp, with offsets found in our own text (wink's own output is not
 * always the input). `tag('He paid.')` → `[{start: 0, end: 2, pos: 'PRON', lemma: 'he'}, …]`.
 */
export function tag(text: string): Tag[] {
  const tokens = nlp.readDoc(text.replace(SET_OFF, ' $& ')).tokens();
  const words: string[] = tokens.out(its.value) as string[];
  const parts = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma as typeof its.value) as string[];
  const tags: Tag[] = [];
  let cursor = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const start = findNear(text, word, cursor);
    if (start < 0) continue;
    cursor = start + word.length;
    tags.push({ start, end: cursor, pos: parts[index] ?? 'X', lemma: (lemmas[index] ?? word).toLowerCase() });
  }
  return tags;
}

function findNear(text: string, word: string, from: number): number {
  if (word === '') return -1;
  if (text.startsWith(word, from)) return from;
  if (text.startsWith(word, from + 1)) return from + 1;
  const found = text.slice(from, from + LOOK_AHEAD + word.length).indexOf(word);
  return found < 0 ? -1 : from + found;
}
