import { readDates } from '../pipeline/extract/dates/read-dates.ts';
import { readQuantities } from '../pipeline/extract/quantities/read-quantities.ts';
import type { Reading } from '../pipeline/nlp/reading.ts';
import { read } from '../pipeline/read.ts';
import type { Article } from '../schemas/index.ts';
import { generateArticles } from './generate-articles.ts';
import { readFixtures } from './read-fixtures.ts';

/** What quantities and dates cost together, in text whose words are tagged already. */
export interface FigureCost {
  readonly text: string;
  readonly kilobytes: number;
  readonly figures: number;
  /** seconds of the processor for a megabyte, the compiler warmed up */
  readonly secondsPerMegabyte: number;
}

const SEED = 20_261_122;
const NEWS = { event: 0.9, outlet: 0.35 };
/** Of generated news, each as one article, beyond what `extract` lets through. */
const NEWS_LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];
/** Of junk, up to the longest article that is read at all. */
const JUNK_LENGTHS = [2e4, 2e5];

const JUNK: readonly string[] = [
  '1234567890 ',
  '-',
  '- ',
  '7-7 - ',
  '1-2-3-4-5-',
  '1-2-3-4-5 ',
  ',',
  '1,1,1,1 ',
  'one two three ',
  'million million ',
  'one hundred and ',
  '5 to ',
  '$$$$',
  '$ 5 ( 5 ',
  '((((',
  '( ',
  'at least ',
  'of the ',
];

/** Each text is read until this much of it has gone by, and at least twice: a thousand characters take less than the clock tells. */
const LEAST_LENGTH = 1e6;

/** Measures generated news from 1 kB to 10 MB, and junk that careless rules choke on. */
export async function measureFigures(): Promise<FigureCost[]> {
  const originals = await readFixtures();
  const wide = Math.ceil(Math.max(...NEWS_LENGTHS) / 2_000);
  const news = generateArticles(originals, { count: wide, seed: SEED, rewording: NEWS })
    .map(({ text }) => text)
    .join('\n\n');
  measureText('news', news.slice(0, LEAST_LENGTH));
  return [
    ...NEWS_LENGTHS.map((length) => measureText('news', news.slice(0, length))),
    ...JUNK.flatMap((unit) => JUNK_LENGTHS.map((length) => measureText(unit, unit.repeat(Math.ceil(length / unit.length))))),
  ];
}

function measureText(name: string, text: string): FigureCost {
  const article: Article = { id: 'a', version: '1', source: 'Port Meral Post', language: 'en', published: '2025-03-04', text };
  const reading = read(article);
  const times = Math.max(1, Math.round(LEAST_LENGTH / text.length));
  readFigures(reading);
  const started = process.cpuUsage();
  let figures = 0;
  for (let time = 0; time < times; time += 1) figures = readFigures(reading);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  return {
    text: name,
    kilobytes: Math.round(text.length / 1e3),
    figures,
    secondsPerMegabyte: Math.round((seconds / times / text.length) * 1e9) / 1e3,
  };
}

function readFigures(reading: Reading): number {
  const dates = readDates(reading);
  return dates.length + readQuantities(reading, dates).length;
}
