import { findRepeats } from '../pipeline/compare/repeats/find-repeats.ts';
import type { Article } from '../schemas/index.ts';
import { random } from './random.ts';

/** How fast repeated passages are found in memory, in processor time of all threads. */
export interface RepeatSpeed {
  readonly passages: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly megabytesPerSecond: number;
  readonly microsecondsPerPassage: number;
  readonly repeats: number;
}

const SEED = 20_261_122;
const LENGTH = 320;
/** So many passages are copies, with a word changed here and there: then one letter in twenty-five stands in a repeat, as in wire copy. */
const COPIES = 0.02;
const CHANGED = 0.05;
const WORD_LENGTHS = [2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 11];
const LETTERS = 'eeeeettttaaaooiinnsshhrrddllcumwfgypbvk';
const WORDS = 40_000;
/** The most frequent words, which seldom follow one another. */
const LITTLE_WORDS = 40;

/** Measures `findRepeats` over so many passages of 320 characters, each an article of its own. The best of three runs counts. */
export function measureRepeats(passages: number): RepeatSpeed {
  const articles = makePassages(passages);
  const runs = [0, 1, 2].map(() => timeRun(articles));
  const best = runs.reduce((one, other) => (other.cpuSeconds < one.cpuSeconds ? other : one));
  const megabytes = (passages * LENGTH) / 1e6;
  return {
    passages,
    megabytes: round(megabytes),
    cpuSeconds: round(best.cpuSeconds),
    megabytesPerSecond: round(megabytes / best.cpuSeconds),
    microsecondsPerPassage: round((best.cpuSeconds * 1e6) / passages),
    repeats: best.repeats,
  };
}

function timeRun(articles: readonly Article[]): { cpuSeconds: number; repeats: number } {
  const before = process.cpuUsage();
  const repeats = findRepeats(articles).length;
  const { user, system } = process.cpuUsage(before);
  return { cpuSeconds: (user + system) / 1e6, repeats };
}

/** Words of an invented language, the frequent ones often: fingerprints meet by chance about as often as in news. */
function makePassages(count: number): Article[] {
  const next = random(SEED);
  const words = Array.from({ length: WORDS }, () => makeWord(next));
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const copied = next() < COPIES ? texts[Math.floor(next() * texts.length)] : undefined;
    texts.push(copied === undefined ? makeText(words, next) : reword(copied, words, next));
  }
  // read anew, so that no text is still in pieces
  return texts.map((text, index) => ({
    id: `p${index}`,
    version: '1',
    source: `Outlet ${index % 50}`,
    language: 'en',
    text: JSON.parse(JSON.stringify(text)) as string,
  }));
}

function makeWord(next: () => number): string {
  const length = WORD_LENGTHS[Math.floor(next() * WORD_LENGTHS.length)] as number;
  return Array.from({ length }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join('');
}

function makeText(words: readonly string[], next: () => number): string {
  let text = '';
  let rank = WORDS;
  while (text.length < LENGTH) {
    rank = pickRank(next, rank <= LITTLE_WORDS);
    text += `${words[rank - 1] as string} `;
  }
  return `${text.slice(0, LENGTH - 1).trimEnd()}.`.padEnd(LENGTH, '.');
}

/** Zipf's law, roughly. */
function pickRank(next: () => number, afterLittle: boolean): number {
  const least = afterLittle ? LITTLE_WORDS : 1;
  return Math.floor(least * (WORDS / least) ** next());
}

function reword(text: string, words: readonly string[], next: () => number): string {
  return text
    .split(' ')
    .map((word) => (next() < CHANGED ? (words[pickRank(next, false) - 1] as string) : word))
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
