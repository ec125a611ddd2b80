import { once } from 'node:events';

/** Writes a line of data to standard output, and waits while the reader is behind. */
export async function writeLine(line: string): Promise<void> {
  await writeData(`${line}\n`);
}

/** Writes data to standard output, and waits while the reader is behind. */
export async function writeData(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, 'drain');
}

/** Writes a message to standard error, where no data go. */
export function writeMessage(message: string): void {
  process.stderr.write(`crosscheck: ${message}\n`);
}

/** A reader that has seen enough (`| head -1`) closes the pipe: that is no error. A full disk is one, and is named. */
export function endOnClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      if (stream === process.stdout) writeMessage(describeWriteError(error));
      process.exit(1);
    });
  }
}

function describeWriteError({ code, message }: NodeJS.ErrnoException): string {
  const why = message.startsWith(`${code}: `) ? message : `${code ?? 'error'}: ${message}`;
  const action = code === 'ENOSPC' ? 'free some space and run it again' : 'check where it goes and run it again';
  return `standard output cannot be written (${why}); ${action}`;
}
