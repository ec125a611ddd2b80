import { basename, dirname } from 'node:path';
import type { Format, FormatName, Refusal, Written } from '../exports/format.ts';
import type { ExportRecords, JudgedConflict } from '../schemas/export-records.ts';
import { OutFolder } from './out-folder.ts';
import { ProblemLog } from './problem-log.ts';
import { writeData, writeMessage } from './streams.ts';

interface Where {
  readonly out: string | undefined;
  readonly raw: boolean;
}

/** Writes an export to a file, whole or not at all, or to standard output; says what was left out, and when nothing was there. */
export async function writeExport(format: Format, records: ExportRecords, { out, raw }: Where): Promise<void> {
  const log = new ProblemLog();
  const watched = new Watched(records);
  let refused = 0;
  const refuse = (refusal: Refusal) => {
    refused += 1;
    writeMessage(`${named(refusal)} was left out; ${refusal.missing.join('; ')}`);
  };
  const advise = (advice: Refusal) => {
    writeMessage(`${named(advice)} was written, and could say more; ${advice.missing.join('; ')}`);
  };
  const pieces = inPieces(await format.write(watched.records, { raw, refuse, advise }));
  if (out === undefined) for await (const piece of pieces) await writeData(piece);
  else await writeFile(out, pieces, log);
  watched.sayIfEmpty(format.name);
  log.finish();
  if (refused > 0) process.exitCode = 1;
}

const named = ({ conflictId, question }: Refusal) => `${conflictId} (${JSON.stringify(question.slice(0, 80))})`;

async function* inPieces(written: Written): AsyncGenerator<string | Uint8Array> {
  if (typeof written === 'string' || written instanceof Uint8Array) yield written;
  else yield* written;
}

async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>, log: ProblemLog): Promise<void> {
  const folder = OutFolder.open(dirname(path));
  if (!(folder instanceof OutFolder)) {
    log.report(folder.problem);
    return;
  }
  try {
    await folder.pour(basename(path), pieces);
  } catch (error) {
    folder.discard();
    throw error;
  }
  const problem = await folder.commit();
  if (problem !== undefined) log.report({ ...problem, file: path, action: 'name a file that you may write' });
}

/** Notes which conflicts went by. */
class Watched {
  readonly records: ExportRecords;
  #any = false;
  #resolved = false;

  constructor(records: ExportRecords) {
    this.records = { ...records, conflicts: { [Symbol.asyncIterator]: () => this.#watch(records) } };
  }

  async *#watch({ conflicts }: ExportRecords): AsyncGenerator<JudgedConflict> {
    for await (const judged of conflicts) {
      this.#any = true;
      this.#resolved ||= judged.standing.status === 'resolved';
      yield judged;
    }
  }

  /** An empty document is no error, and easily taken for one. */
  sayIfEmpty(name: FormatName): void {
    if (name === 'audit') return;
    if (!this.#any) writeMessage('there are no such conflicts');
    else if (name === 'claimreview' && !this.#resolved) writeMessage('no conflict is resolved, so that there is nothing to review');
  }
}
