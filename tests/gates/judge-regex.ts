import { createContext, Script } from 'node:vm';
import type { Diagnostics } from 'recheck';
import { ARTICLE_LIMIT } from '../../pipeline/nlp/caps.ts';
import { pumpTexts, stretchAttack } from './attack-texts.ts';
import type { Regex } from './collect-regexes.ts';

/** What a pattern may cost, in seconds of the processor, in an article that is nothing but the attack on it. */
export const BUDGET_SECONDS = 1;

/** Beyond this a pattern is stopped. */
const PATIENCE_MS = 2_000;
/** Texts that one could think of are tried at this length; only the slowest is run at full length. */
const PROBE = 4_000;

export interface Judged {
  /** safe: proven; tried: no attack was found; all but the proven go against the clock */
  readonly verdict: 'safe' | 'tried' | 'vulnerable' | 'unknown';
  /** seconds for an article of the worst text that was found; 0 where none was run */
  readonly seconds: number;
  readonly attack: string;
}

/** What the worst text of `reach` characters costs a pattern of which recheck says `found`. `\s+$` at 200,000 → vulnerable, 12 s. */
export function judgeRegex({ source, flags }: Regex, found: Diagnostics, reach: number): Judged {
  const verdict = found.status === 'safe' && found.complexity.isFuzz ? 'tried' : found.status;
  if (verdict === 'safe') return { verdict, seconds: 0, attack: '' };
  const pattern = new RegExp(source, flags);
  const attack = found.status === 'vulnerable' ? stretchAttack(found.attack, reach) : slowestPump(pattern, reach);
  return { verdict, seconds: articleSeconds(pattern, attack, reach), attack };
}

const match = new Script(`
  for (const text of texts) {
    const started = now();
    pattern.lastIndex = 0;
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    times.push(now() - started);
  }
`);

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds for each text, up to the first on which the pattern does not come back. */
function timesOf(pattern: RegExp, texts: readonly string[]): readonly number[] {
  const times: number[] = [];
  try {
    match.runInContext(createContext({ pattern, texts, times, now }), { timeout: PATIENCE_MS });
  } catch {
    times.push(PATIENCE_MS / 1000);
  }
  return times;
}

function slowestPump(pattern: RegExp, reach: number): string {
  const times = timesOf(pattern, pumpTexts(pattern.source, Math.min(PROBE, reach)));
  return pumpTexts(pattern.source, reach)[times.indexOf(Math.max(...times))] ?? '';
}

/** The better of two runs, for the first also compiles the pattern. */
function articleSeconds(pattern: RegExp, text: string, reach: number): number {
  return (Math.min(...timesOf(pattern, [text, text])) * ARTICLE_LIMIT) / reach;
}
