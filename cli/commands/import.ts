import { Command } from 'commander';
import { readImports } from '../../readers/read-imports.ts';
import type { Store } from '../../store/store.ts';
import { type ImportCounts, RecordImport } from '../import/import-records.ts';
import { importReviews, type PlacedReview, type ReviewCounts } from '../import/import-reviews.ts';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { ProblemLog } from '../problem-log.ts';
import { writeMessage } from '../streams.ts';

/** `crosscheck import PATH...`: reads back what was exported, and takes in reviews that others published. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('read back an export (.jsonl), or take in published ClaimReviews (.json, .jsonld, .html)')
    .argument('<path...>', 'files; "-" is JSONL on standard input');
  return withStoreOptions(command).action(runImport);
}

async function runImport(paths: readonly string[], options: Readonly<Record<string, unknown>>): Promise<void> {
  const log = new ProblemLog();
  const store = await openStoreOf(settingsOf(options));
  try {
    await importAll(store, paths, log);
  } finally {
    await store.close();
  }
  log.finish();
}

async function importAll(store: Store, paths: readonly string[], log: ProblemLog): Promise<void> {
  const records = new RecordImport(store);
  const reviews: PlacedReview[] = [];
  for await (const imported of readImports(paths, process.stdin)) {
    if ('problem' in imported) log.report(imported.problem);
    else if ('review' in imported) reviews.push(imported);
    else {
      const problem = await records.take(imported.value, imported);
      if (problem !== undefined) log.report(problem);
    }
  }
  await records.flush();
  const counts = await importReviews(store, reviews, (problem) => log.report(problem));
  for (const line of describe(records.counts, counts)) writeMessage(line);
}

/** What came in, in a line each; nothing of what there was none. */
function describe({ articles, judgements, rulings, clusterRulings }: ImportCounts, reviews: ReviewCounts): string[] {
  const parts: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
    ['articles', { new: articles.new, revised: articles.revised, 'known already': articles.known }],
    ['judgements', { kept: judgements.kept, 'known already': judgements.known }],
    ['rulings on stories', { kept: rulings.kept, 'known already': rulings.known }],
    ['rulings on questions', { kept: clusterRulings.kept, 'known already': clusterRulings.known }],
    ['reviews', { 'resolved a conflict': reviews.resolved, 'kept as a note': reviews.noted, 'known already': reviews.known }],
  ];
  const lines = parts.flatMap(([what, counts]) => {
    const isNone = Object.values(counts).every((count) => count === 0);
    return isNone
      ? []
      : [
          `${what}: ${Object.entries(counts)
            .map(([words, count]) => `${count} ${words}`)
            .join(', ')}`,
        ];
  });
  const isWork = articles.new + articles.revised > 0;
  if (isWork) lines.push('claims, stories and conflicts are found anew: run "crosscheck work"');
  return lines.length === 0 ? ['nothing was imported'] : lines;
}
