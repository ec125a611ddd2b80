import { pino } from 'pino';
import type { DeskLog } from '../review/server/desk-log.ts';
import { plain } from './print-plain.ts';
import { writeMessage } from './streams.ts';

const STANDARD_ERROR = 2;

/** JSON lines for machines; for a person at a terminal, words for what goes wrong. */
export function openReviewLog(level: string): DeskLog {
  if (!process.stderr.isTTY) return pino({ level, base: { pid: process.pid } }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
  const say = (facts: object, message: string) => writeMessage(plain([message, ...Object.values(wordsIn(facts))].join(': ')));
  return { debug: () => undefined, info: () => undefined, warn: say, error: say };
}

/** A stack tells a reader nothing. */
function wordsIn(facts: object): Record<string, string> {
  const words = Object.entries(facts).filter(([name]) => name !== 'stack');
  return Object.fromEntries(words.map(([name, value]) => [name, String(value)]));
}
