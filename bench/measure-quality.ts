import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCoverage } from './measure-coverage.ts';
import { measureFactuality } from './measure-factuality.ts';

/** Scores by set: what the scorers print as JSON, or why there is none. */
export type Quality = Readonly<Record<string, unknown>>;

const shared = process.env['CROSSCHECK_SHARED'] ?? '../shared';
const scorer = join(shared, 'gold/score.py');
const evaluator = join(shared, 'eval/evaluate.py');
const events = join(shared, 'eval/factuality/uw.dev.jsonl');
const missing = (what: string) => `not measured: ${what} is not there`;

/** Scores the built program on the data beside the project, as far as they are there. */
export function measureQuality(): Quality {
  return { parts: scoreParts(), gold: scoreStories('gold'), real: scoreStories('real') };
}

function scoreParts(): unknown {
  if (!existsSync(evaluator)) return missing(evaluator);
  const lines = python([evaluator, '--json']).trimEnd().split('\n');
  return JSON.parse(lines.at(-1) ?? '') as unknown;
}

/** Scores single stages on the same data. */
export async function measureStages(): Promise<Quality> {
  return {
    factuality: existsSync(events) ? measureFactuality(events) : missing(events),
    'claims in gold stories': await coverStories('gold'),
    'claims in real stories': await coverStories('real'),
  };
}

async function coverStories(set: string): Promise<unknown> {
  const folder = join(shared, set);
  return existsSync(folder) ? measureCoverage(storiesOf(folder)) : missing(folder);
}

function storiesOf(folder: string): string[] {
  const stories = readdirSync(folder).map((name) => join(folder, name));
  return stories.filter((story) => existsSync(join(story, 'gold.json'))).sort();
}

/** All stories of a folder in one run, so that a conflict between two stories counts as wrong. */
function scoreStories(set: string): unknown {
  const folder = join(shared, set);
  if (!existsSync(scorer) || !existsSync(folder)) return missing(folder);
  const scored = storiesOf(folder);
  const out = mkdtempSync(join(tmpdir(), `crosscheck-${set}-`));
  try {
    runCheck(scored.map(articlesOf), out);
    return JSON.parse(python([scorer, '--run', out, '--json', ...scored])) as unknown;
  } finally {
    rmSync(out, { recursive: true });
  }
}

function articlesOf(story: string): string {
  const lines = join(story, 'articles.jsonl');
  return existsSync(lines) ? lines : join(story, 'articles');
}

function runCheck(paths: readonly string[], out: string): void {
  execFileSync(process.execPath, ['dist/cli/main.js', 'check', ...paths, '--out', out], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function python(args: readonly string[]): string {
  return execFileSync('python3', args, { encoding: 'utf8', maxBuffer: 100_000_000 });
}
