import { Command } from 'commander';
import { ProblemLog } from '../problem-log.ts';
import { readAll } from '../read-articles.ts';
import { writeLine } from '../streams.ts';

/** `crosscheck repeats [PATH...|-]`: one JSON line for each group of repeated passages; standing text of an outlet is left out. */
export function repeatsCommand(): Command {
  return new Command('repeats')
    .description('passages that stand more than once: one JSON line for each group')
    .argument('[path...]', 'files, folders or globs; "-" (also when none is given) reads JSONL on standard input')
    .option('--boilerplate', "also an outlet's standing text")
    .action(runRepeats);
}

async function runRepeats(paths: readonly string[], { boilerplate = false }: { boilerplate?: boolean }): Promise<void> {
  const { findRepeats } = await import('../../pipeline/compare/repeats/find-repeats.ts');
  const log = new ProblemLog();
  const read = await readAll(paths.length === 0 ? ['-'] : paths, log);
  for (const repeat of findRepeats(read.map(({ article }) => article))) {
    if (boilerplate || !repeat.boilerplate) await writeLine(JSON.stringify(repeat));
  }
  log.finish();
}
