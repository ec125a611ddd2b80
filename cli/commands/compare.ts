import { Command } from 'commander';
import { z } from 'zod';
import { readJsonLines } from '../../readers/json-lines.ts';
import { ProblemLog } from '../problem-log.ts';
import { writeLine } from '../streams.ts';

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** A line of `compare -`. */
const Pair = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string(), aPublished: optional, bPublished: optional });

interface Passages {
  readonly a: string;
  readonly b: string;
  readonly aPublished?: string | undefined;
  readonly bPublished?: string | undefined;
}

/** `crosscheck compare A B`, `crosscheck compare -`: how two passages relate. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('how two passages relate: {outcome, kind, reason}')
    .argument('[a]', 'the first passage, in quotes; "-" reads JSONL {id, a, b, aPublished?, bPublished?} on standard input')
    .argument('[b]', 'the second passage, in quotes')
    .action(async (a: string | undefined, b: string | undefined, _options: unknown, command: Command) => {
      if (b === undefined && (a === undefined || a === '-')) await compareLines();
      else if (a !== undefined && b !== undefined) await writeLine(JSON.stringify(await relate({ a, b })));
      else command.error('error: compare needs two passages, or "-"');
    });
}

async function compareLines(): Promise<void> {
  const log = new ProblemLog();
  for await (const line of readJsonLines(process.stdin, 'stdin')) {
    if ('problem' in line) {
      log.report(line.problem);
      continue;
    }
    const { value, ...place } = line;
    const pair = Pair.safeParse(value);
    if (pair.success) await writeLine(JSON.stringify({ id: pair.data.id, ...(await relate(pair.data)) }));
    else log.report({ ...place, code: 'bad-record', message: misfit(value, pair.error), action: 'a row needs "id", "a" and "b"' });
  }
  log.finish();
}

function misfit(value: unknown, error: z.ZodError): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the record is not an object';
  return `"${String(error.issues[0]?.path[0] ?? 'id')}" is missing or not text`;
}

async function relate({ a, b, aPublished, bPublished }: Passages): Promise<object> {
  const { comparePassages } = await import('../../pipeline/compare-passages.ts');
  const dates = { ...(aPublished === undefined ? {} : { aPublished }), ...(bPublished === undefined ? {} : { bPublished }) };
  const { outcome, kind, reason } = comparePassages({ a, b, ...dates });
  return { outcome, kind, reason };
}
