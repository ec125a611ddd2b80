import type { Certainty } from '../pipeline/extract/claims/certainty.ts';
import { readCertainty } from '../pipeline/extract/claims/read-certainty.ts';
import { read } from '../pipeline/read.ts';
import { readRows } from './read-rows.ts';

/** A sentence whose words are parted by spaces; `label` runs from -3 (did not happen) to 3 (happened). */
interface Row {
  readonly text: string;
  readonly events: readonly { readonly token: number; readonly word: string; readonly label: number }[];
}

/** An event with what was read of it, for whoever looks for the causes of errors. */
export interface JudgedEvent {
  readonly text: string;
  readonly word: string;
  readonly token: number;
  readonly label: number;
  readonly certainty: Certainty;
}

export interface FactualityScore {
  readonly events: number;
  /** of the three levels -3, 0 and 3 against the labels */
  readonly meanAbsoluteError: number;
  /** the same, if everything had happened */
  readonly ofConstant: number;
}

const LEVELS: Readonly<Record<Certainty, number>> = { denied: -3, open: 0, held: 3 };

/** How far what is read of events lies from what people said of them. */
export function measureFactuality(path: string): FactualityScore {
  const judged = judgeEvents(path);
  const error = (level: (event: JudgedEvent) => number) =>
    Math.round((judged.reduce((sum, event) => sum + Math.abs(level(event) - event.label), 0) / judged.length) * 1000) / 1000;
  return { events: judged.length, meanAbsoluteError: error(({ certainty }) => LEVELS[certainty]), ofConstant: error(() => 3) };
}

/** Every event of a file with its certainty. */
export function judgeEvents(path: string): JudgedEvent[] {
  return readRows<Row>(path).flatMap(judgeRow);
}

function judgeRow({ text, events }: Row): JudgedEvent[] {
  const { sentences } = read({ id: 'row', version: '1', source: 'row', language: 'en', text });
  const words = [...text.matchAll(/\S+/gu)];
  return events.map((event) => {
    const at = words[event.token]?.index ?? 0;
    const sentence = sentences.find(({ start, end }) => start <= at && at < end);
    const index = sentence?.tokens.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
    const certainty = sentence === undefined || index < 0 ? 'held' : readCertainty(sentence, index);
    return { text, word: event.word, token: event.token, label: event.label, certainty };
  });
}
