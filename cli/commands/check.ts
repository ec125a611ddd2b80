import { Command } from 'commander';
import type { Article, Comparison, Extraction } from '../../schemas/index.ts';
import { extractArticles } from '../../workers/extract-articles.ts';
import type { ReadArticle } from '../../readers/read-result.ts';
import { compareInStore } from '../compare-in-store.ts';
import { extractProblem } from '../extract-problem.ts';
import { OutFolder } from '../out-folder.ts';
import { inOrder, ranked } from '../in-order.ts';
import { printConflicts } from '../print-conflicts.ts';
import { ProblemLog } from '../problem-log.ts';
import { Progress } from '../progress.ts';
import { readAll } from '../read-articles.ts';
import { secondOpinion } from '../second-opinion.ts';
import { writeLine, writeMessage } from '../streams.ts';
import { once } from '../usage-error.ts';
import { writeResults } from '../write-results.ts';

interface CheckOptions {
  readonly out?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly secondOpinion?: string;
}

const WIDTH = 100;

/** `crosscheck check PATH...`: read, extract, compare, print the conflicts. */
export function checkCommand(): Command {
  return new Command('check')
    .description('read articles, compare them, print where their facts disagree')
    .argument('<path...>', 'files, folders or globs; "-" reads JSONL on standard input')
    .option('--out <dir>', 'write conflicts, repeats, stories, claims, extract and articles (.jsonl) and report.html there', once())
    .option('--store <file>', 'keep the articles in this SQLite file, and compare them with those that it holds', once())
    .option('--json', 'print the conflicts as JSON lines')
    .option('--second-opinion <dir>', 'let the NLI model in this folder move the scores (needs @huggingface/transformers)', once())
    .action(runCheck);
}

async function runCheck(paths: readonly string[], options: CheckOptions): Promise<void> {
  const started: { progress?: Progress } = {};
  const log = new ProblemLog(() => started.progress?.clear());
  const out = options.out === undefined ? undefined : openOut(options.out, log);
  const heed = await secondOpinion(options.secondOpinion, log);
  const read = await readAll(paths, log);
  const progress = new Progress(read.length);
  started.progress = progress;
  const run =
    options.store === undefined ? await compareAll(read, { log, progress }) : await compareInStore(options.store, read, { log, progress });
  const all = inOrder(run);
  const comparison = ranked(await heed(run.comparison));
  progress.clear();
  await printResult(comparison, all.articles, options.json ?? false);
  if (out !== undefined) await writeOut(out, { ...all, comparison }, log);
  log.finish();
}

export interface Extractions {
  readonly articles: readonly Article[];
  readonly extractions: readonly Extraction[];
}

interface Watching {
  readonly log: ProblemLog;
  readonly progress: Progress;
}

/** Compares what was read, and keeps nothing. */
async function compareAll(read: readonly ReadArticle[], watching: Watching): Promise<Extractions & { readonly comparison: Comparison }> {
  const all = inOrder(await extractAll(read, watching));
  watching.progress.say(`comparing ${all.articles.length} articles`);
  const { compare } = await import('../../pipeline/index.ts');
  return { ...all, comparison: compare(all.articles, all.extractions) };
}

async function extractAll(read: readonly ReadArticle[], { log, progress }: Watching): Promise<Extractions> {
  const articles: Article[] = [];
  const extractions: Extraction[] = [];
  for await (const { item, outcome } of extractArticles(inTurn(read))) {
    progress.tick();
    if ('value' in outcome) {
      articles.push(item.article);
      extractions.push(JSON.parse(outcome.value) as Extraction);
    } else log.report(extractProblem(item, outcome));
  }
  return { articles, extractions };
}

// eslint-disable-next-line @typescript-eslint/require-await -- an array as the stream that the pool takes
async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** The conflicts are still printed when they cannot be written. */
function openOut(path: string, log: ProblemLog): OutFolder | undefined {
  const out = OutFolder.open(path);
  if (out instanceof OutFolder) return out;
  log.report(out.problem);
  return undefined;
}

async function printResult(comparison: Comparison, articles: readonly Article[], asJson: boolean): Promise<void> {
  if (asJson) for (const conflict of comparison.conflicts) await writeLine(JSON.stringify(conflict));
  else {
    const { columns, isTTY } = process.stdout;
    const color = isTTY && process.env['NO_COLOR'] === undefined;
    await writeLine(printConflicts(comparison, articles, { width: isTTY ? columns : WIDTH, color }).trimEnd());
  }
}

async function writeOut(out: OutFolder, results: Extractions & { readonly comparison: Comparison }, log: ProblemLog): Promise<void> {
  const problem = await writeResults(out, results);
  if (problem === undefined) writeMessage(`the results are in ${out.path} (report.html is the one to read)`);
  else log.report(problem);
}
