import { count } from '../../../exports/report/words.ts';

const steps = [
  { seconds: 86_400, name: 'day' },
  { seconds: 3_600, name: 'hour' },
  { seconds: 60, name: 'minute' },
] as const;

/** How long ago, for whoever reads a history. `agoWords('2031-01-01T10:00:00Z', Date.parse('2031-01-01T12:30:00Z'))` → `'2 hours ago'`. */
export function agoWords(at: string, now: number): string {
  const seconds = (now - Date.parse(at)) / 1000;
  const step = steps.find((one) => seconds >= one.seconds);
  if (Number.isNaN(seconds) || seconds > 14 * 86_400) return at.slice(0, 10);
  return step === undefined ? 'just now' : `${count(Math.floor(seconds / step.seconds), step.name)} ago`;
}
