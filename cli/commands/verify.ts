import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { verifyAudit } from '../../exports/audit/verify-audit.ts';
import { readLines } from '../../readers/read-lines.ts';
import { problemAt } from '../../readers/read-problem.ts';
import { ProblemLog } from '../problem-log.ts';
import { writeLine } from '../streams.ts';

const LINE_BYTES = 20_000_000;

/** `crosscheck verify FILE`: follows the chain of hashes of an audit log. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that nobody changed an audit log ("crosscheck export audit"); prints how many entries it has, and the last hash')
    .argument('<file>', 'the log; "-" reads standard input')
    .action(runVerify);
}

async function runVerify(file: string): Promise<void> {
  const log = new ProblemLog();
  try {
    const verified = await verifyAudit(linesOf(file === '-' ? process.stdin : createReadStream(file)));
    if ('head' in verified) await writeLine(`${verified.entries} entries, the last hash is ${verified.head}`);
    else log.report(problemAt({ file, line: verified.line }, 'broken-log', verified.broken, 'the entries before it stand').problem);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    log.report(problemAt({ file }, 'unreadable', `it cannot be read (${code ?? message})`, 'name a file that you may read').problem);
  }
  log.finish();
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const line of readLines(chunks, LINE_BYTES)) yield 'bytes' in line ? line.bytes.toString('utf8') : '?';
}
