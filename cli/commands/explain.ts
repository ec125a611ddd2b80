import { Command } from 'commander';
import type { Claim, Conflict } from '../../schemas/index.ts';
import { type ClaimTrail, explainClaim } from '../explain-claim.ts';
import { explainConflict } from '../explain-conflict.ts';
import type { FormerRun } from '../former-run.ts';
import { runInFolder } from '../run-in-folder.ts';
import { runInStore } from '../run-in-store.ts';
import { writeLine, writeMessage } from '../streams.ts';
import { once } from '../usage-error.ts';

interface ExplainOptions {
  readonly out: string;
  readonly store?: string;
  readonly json?: boolean;
}

/** `crosscheck explain ID`: the trail of rules behind a claim or a conflict of a former run. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('the trail of rules behind a claim or a conflict of a former run')
    .argument('<id>', 'the id of a claim or a conflict')
    .option('--out <dir>', 'the folder that "check --out" wrote', once(), 'out')
    .option('--store <file>', 'the store that "check --store" wrote', once())
    .option('--json', 'print the record itself')
    .action(runExplain);
}

async function runExplain(id: string, options: ExplainOptions): Promise<void> {
  const run = options.store === undefined ? runInFolder(options.out) : await runInStore(options.store);
  if (run === undefined) {
    const place = options.store ?? options.out;
    fail(
      `${place}: there is no former run; write one with "crosscheck check PATH --${options.store === undefined ? 'out' : 'store'} ${place}"`,
    );
    return;
  }
  try {
    const found = await find(run, id);
    if (found === undefined) fail(`${id}: there is no such claim or conflict; the ids are in ${run.where}`);
    else await writeLine(options.json === true ? JSON.stringify(found) : await explain(run, found));
  } finally {
    await run.close();
  }
}

function fail(message: string): void {
  writeMessage(message);
  process.exitCode = 1;
}

async function find(run: FormerRun, id: string): Promise<Claim | Conflict | undefined> {
  return (await run.conflict(id)) ?? (await run.claim(id));
}

async function explain(run: FormerRun, found: Claim | Conflict): Promise<string> {
  if (!('sides' in found)) return explainClaim(await trailOf(run, found));
  const trails = new Map<string, ClaimTrail>();
  for (const { claimId } of found.sides.flatMap(({ claims }) => claims)) {
    const claim = await run.claim(claimId);
    if (claim !== undefined) trails.set(claimId, await trailOf(run, claim));
  }
  return explainConflict(found, trails);
}

async function trailOf(run: FormerRun, claim: Claim): Promise<ClaimTrail> {
  return { claim, article: await run.article(claim.articleId), extraction: await run.extraction(claim.articleId) };
}
