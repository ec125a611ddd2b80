import { backgroundFrequencies } from '../pipeline/lexicons/background-frequencies.ts';
import type { Article } from '../schemas/index.ts';
import { random } from './random.ts';

const syllables = ['Bar', 'Cor', 'Dal', 'Fen', 'Gar', 'Hol', 'Kel', 'Lan', 'Mar', 'Nor', 'Pel', 'Ros', 'Sel', 'Tor', 'Vel', 'Wes'];
const endings = ['bury', 'dale', 'den', 'ford', 'gate', 'ham', 'holm', 'ley', 'mond', 'ridge', 'stad', 'ton', 'vik', 'wick', 'worth', 'ya'];

/** Words that any article may have, and the share of an event's own words that only it has: rare words are what tells events apart. */
const ORDINARY = 8;
const OWN_WORDS = 0.3;

/** Articles of one event share the names put in for the originals' names, most words, and most figures. */
const PER_EVENT = 4;
/** They end with the paragraph that goes beyond this, at 2.6 kB on the average. */
const LENGTH = 2_170;
const CHANGED_FIGURES = 0.1;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** Names are words that stand capitalised inside a sentence somewhere; elsewhere the first word of a sentence stays as it is. */
const NAME = new RegExp(String.raw`(?<=[\p{Ll},“"] )(?!(?:${MONTHS}|${DAYS})\b)\p{Lu}\p{Ll}+\b`, 'gu');
const CAPITALISED = new RegExp(String.raw`\b(?!(?:${MONTHS}|${DAYS})\b)\p{Lu}\p{L}+\b`, 'gu');
const FIGURE = /\b\d{2,3}\b(?![,.:]\d)/gu;
const WORD = /(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}-])/gu;
/** The little words hold a sentence together. */
const SHORTEST = 4;

export interface Plan {
  readonly count: number;
  readonly seed: number;
  /** share of the longer words that another event, and another outlet, puts differently; 0 makes near copies */
  readonly rewording: { readonly event: number; readonly outlet: number };
}

/**
 * Articles of about 2.6 kB, made of the sentences of the fixtures with names, figures and words varied: four outlets on each event.
 * The same plan gives the same articles.
 */
export function generateArticles(originals: readonly Article[], { count, seed, rewording }: Plan): Article[] {
  const words = wordsByEnding(originals);
  const names = new Set(originals.flatMap(({ text }) => Array.from(text.matchAll(NAME), ([name]) => name)));
  return Array.from({ length: count }, (_, index) => {
    const event = Math.floor(index / PER_EVENT);
    const first = (event * PER_EVENT) % originals.length;
    const [shared, own] = [random(seed + event), random(seed + 1_000_003 + index)];
    const text = lengthen(originals.slice(first, first + PER_EVENT), index % PER_EVENT)
      .replace(WORD, eventWords(words, seed + event, rewording.event))
      .replace(WORD, (word) => (own() < rewording.outlet && !isLittle(word) ? pick(alike(words, word), own) : word))
      .replace(CAPITALISED, renamer(names, shared))
      .replace(FIGURE, (figure) => (own() < CHANGED_FIGURES ? String(Number(figure) + 1 + Math.floor(own() * 20)) : figure));
    const published = `2025-${String((event % 12) + 1).padStart(2, '0')}-${String((index % PER_EVENT) + 1).padStart(2, '0')}`;
    return { id: `article-${index}`, version: '1', source: `Outlet ${index % PER_EVENT}`, language: 'en', published, text };
  });
}

/** An original, followed by others that tell the same event until it is long enough. */
function lengthen(originals: readonly Article[], start: number): string {
  let text = '';
  for (let next = start; text.length < LENGTH; next += 1)
    text += `${text === '' ? '' : '\n\n'}${originals[next % originals.length]?.text ?? ''}`;
  const end = text.indexOf('\n', LENGTH);
  return end < 0 ? text : text.slice(0, end);
}

type Words = ReadonlyMap<string, readonly string[]>;

/** Words with one ending stand for one another, so that the text keeps its grammar, more or less. */
function endingOf(word: string): string {
  return /(?:ed|ing|s|ly)$/u.exec(word)?.[0] ?? '';
}

/** Ordinary words by their endings, those of the originals among them. */
function wordsByEnding(originals: readonly Article[]): Words {
  const words = new Map<string, Set<string>>();
  const add = (word: string) => words.set(endingOf(word), (words.get(endingOf(word)) ?? new Set()).add(word));
  for (const { text } of originals) for (const [word] of text.matchAll(WORD)) if (isOrdinary(word)) add(word);
  for (const word of backgroundFrequencies.keys()) if (isOrdinary(word) && /^[a-z]{4,}$/u.test(word)) add(word);
  return new Map([...words].map(([ending, found]) => [ending, [...found].sort()]));
}

function isLittle(word: string): boolean {
  return word.length < SHORTEST && isOrdinary(word);
}

function isOrdinary(word: string): boolean {
  return (backgroundFrequencies.get(word) ?? 0) >= ORDINARY;
}

/** A word of one event alone: "cormarled". */
function coin(word: string, next: () => number): string {
  const parts = [syllables, syllables, syllables, endings].map((list) => pick(list, next).toLowerCase());
  return `${parts.join('')}${endingOf(word)}`;
}

function alike(words: Words, word: string): readonly string[] {
  return words.get(endingOf(word)) ?? [word];
}

/** One event's words: each word of the originals has one stand-in, or stays. */
function eventWords(words: Words, seed: number, share: number): (word: string) => string {
  const next = random(seed + 500_009);
  return remembered((word) => {
    if (share === 0 || isLittle(word)) return word;
    if (!isOrdinary(word)) return next() < OWN_WORDS ? coin(word, next) : pick(alike(words, word), next);
    return next() < share ? pick(alike(words, word), next) : word;
  });
}

function renamer(names: ReadonlySet<string>, next: () => number): (word: string) => string {
  const rename = remembered(() => `${pick(syllables, next)}${pick(syllables, next).toLowerCase()}${pick(endings, next)}`);
  return (word) => (names.has(word) || !isOrdinary(word.toLowerCase()) ? rename(word) : word);
}

function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const made = known.get(word) ?? make(word);
    known.set(word, made);
    return made;
  };
}

function pick(list: readonly string[], next: () => number): string {
  return list[Math.floor(next() * list.length)] ?? '';
}
