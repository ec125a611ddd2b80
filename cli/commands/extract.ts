import { Command } from 'commander';
import { extractArticles } from '../../workers/extract-articles.ts';
import { extractProblem } from '../extract-problem.ts';
import { ProblemLog } from '../problem-log.ts';
import { streamArticles } from '../read-articles.ts';
import { writeLine } from '../streams.ts';

/** `crosscheck extract [PATH...|-]`: one JSON line for each article, in the order of the input. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'what was read out of each article: one JSON line {articleId, sentences, mentions, quantities, dates, attributions, claims}',
    )
    .argument('[path...]', 'files, folders or globs; "-" (also when none is given) reads JSONL on standard input')
    .action(runExtract);
}

async function runExtract(paths: readonly string[]): Promise<void> {
  const log = new ProblemLog();
  const articles = streamArticles(paths.length === 0 ? ['-'] : paths, log);
  for await (const { item, outcome } of extractArticles(articles)) {
    if ('value' in outcome) await writeLine(outcome.value);
    else log.report(extractProblem(item, outcome));
  }
  log.finish();
}
