import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describeResults, type Results } from './describe-results.ts';
import type { WorkSpeed } from './measure-work.ts';

export const RESULTS_FILE = 'bench/results.json';
export const WORK_FILE = 'bench/work.json';

/** What workers were measured at so far. */
export function readWorkSpeeds(): WorkSpeed[] {
  return existsSync(WORK_FILE) ? (JSON.parse(readFileSync(WORK_FILE, 'utf8')) as WorkSpeed[]) : [];
}

/** What `npm run bench` measured last. */
export function readResults(): Results {
  return JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as Results;
}

/** Writes bench/RESULTS.md anew from the figures beside it. */
export function writePage(): string {
  const page = `${describeResults(readResults(), readWorkSpeeds()).trimEnd()}\n`;
  writeFileSync('bench/RESULTS.md', page);
  return page;
}
