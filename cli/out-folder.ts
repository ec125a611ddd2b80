import { once } from 'node:events';
import { createWriteStream, mkdirSync, renameSync, rmSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { ReadProblem } from '../readers/read-problem.ts';

interface OpenFile {
  readonly name: string;
  readonly temporary: string;
  readonly stream: WriteStream;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A folder of results. Files are written under temporary names and get their own all at once, so nothing half-written is left. */
export class OutFolder {
  readonly path: string;
  readonly #files = new Map<string, OpenFile>();
  #failure: Error | undefined;
  readonly #removeOnExit = () => {
    this.discard();
  };
  readonly #exitOnSignal = (_signal: NodeJS.Signals, number: number) => process.exit(128 + number);

  private constructor(path: string) {
    this.path = path;
    process.once('exit', this.#removeOnExit);
  }

  /** Makes the folder and tries to write in it; a problem when that cannot be done. */
  static open(path: string): OutFolder | { readonly problem: ReadProblem } {
    try {
      mkdirSync(path, { recursive: true });
      const trial = join(path, `.crosscheck-${process.pid}`);
      mkdirSync(trial);
      rmSync(trial, { recursive: true });
      return new OutFolder(path);
    } catch (error) {
      return { problem: unwritable(path, error) };
    }
  }

  /** Adds a line to one of the files. */
  async write(name: string, line: string): Promise<void> {
    const { stream } = this.#files.get(name) ?? this.#open(name);
    if (this.#failure === undefined && !stream.write(`${line}\n`)) await this.#settled(once(stream, 'drain'));
  }

  /** Writes a whole file as it comes, and waits while the disk is behind. */
  async pour(name: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
    const { stream } = this.#files.get(name) ?? this.#open(name);
    for await (const piece of pieces) {
      if (this.#failure !== undefined) return;
      if (!stream.write(piece)) await this.#settled(once(stream, 'drain'));
    }
  }

  /** Writes a whole file of JSON lines; a file without lines is written too. */
  async writeAll(name: string, records: Iterable<unknown>): Promise<void> {
    if (!this.#files.has(name)) this.#open(name);
    for (const record of records) await this.write(name, JSON.stringify(record));
  }

  /** Gives every file its name; a problem when the disk was full or the folder went away. */
  async commit(): Promise<ReadProblem | undefined> {
    for (const { stream } of this.#files.values()) await this.#settled(closed(stream));
    try {
      if (this.#failure !== undefined) throw this.#failure;
      for (const { name, temporary } of this.#files.values()) renameSync(temporary, join(this.path, name));
      this.#files.clear();
      return undefined;
    } catch (error) {
      return unwritable(this.path, error);
    } finally {
      this.discard();
      process.off('exit', this.#removeOnExit);
      for (const signal of SIGNALS) process.off(signal, this.#exitOnSignal);
    }
  }

  /** Removes what has no name yet. */
  discard(): void {
    for (const { temporary } of this.#files.values()) rmSync(temporary, { force: true });
    this.#files.clear();
  }

  #open(name: string): OpenFile {
    if (this.#files.size === 0) for (const signal of SIGNALS) process.once(signal, this.#exitOnSignal);
    const temporary = join(this.path, `.${name}.${process.pid}`);
    const stream = createWriteStream(temporary);
    stream.on('error', (error) => {
      this.#failure ??= error;
    });
    const file = { name, temporary, stream };
    this.#files.set(name, file);
    return file;
  }

  async #settled(event: Promise<unknown>): Promise<void> {
    await event.catch((error: unknown) => {
      this.#failure ??= error as Error;
    });
  }
}

function closed(stream: WriteStream): Promise<unknown> {
  if (stream.destroyed) return Promise.resolve();
  const event = once(stream, 'close');
  stream.end();
  return event;
}

function unwritable(file: string, error: unknown): ReadProblem {
  const { code, message } = error as NodeJS.ErrnoException;
  return {
    file,
    code: 'unwritable',
    message: `the results cannot be written (${code ?? message})`,
    action: 'name a folder that you may write to',
  };
}
