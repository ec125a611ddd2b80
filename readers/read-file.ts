import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { readRow } from './article-row.ts';
import { type Decoded, decodeBytes } from './decode-bytes.ts';
import type { FileKind } from './file-kind.ts';
import { htmlCharset } from './html-charset.ts';
import { readJsonLines } from './json-lines.ts';
import type { NamedFile } from './name-files.ts';
import { normaliseLines } from './normalise-lines.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { type Place, problemAt } from './read-problem.ts';
import type { ReadResult } from './read-result.ts';
import { readText } from './read-text.ts';

/** Largest file that is read whole, in bytes. JSONL is read line by line and has no limit. */
const MOST_BYTES: Readonly<Record<Exclude<FileKind, 'jsonl'>, number>> = {
  text: 50_000_000,
  markdown: 50_000_000,
  html: 10_000_000,
  json: 100_000_000,
};

const READERS = { text: readText, markdown: readMarkdown, json: readJson } as const;

/** Reads a file's articles. Whatever is wrong comes out as a problem, never as an error. */
export async function* readArticleFile(found: NamedFile): AsyncGenerator<ReadResult> {
  try {
    if (found.kind === 'jsonl') yield* readRowsFile(found.path);
    else yield* await readWhole(found, found.kind);
  } catch (error) {
    yield unreadable({ file: found.path }, error);
  }
}

/** Reads JSONL rows of a stream: a file's, or standard input's. A stream without rows is nothing. */
export async function* readRows(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<ReadResult> {
  for await (const line of readJsonLines(chunks, file)) {
    if ('problem' in line) yield line;
    else yield* readRow(line.value, line.line === undefined ? { file } : { file, line: line.line });
  }
}

/** A file without rows was meant to have some; a program that writes none into a pipe has nothing to say. */
async function* readRowsFile(file: string): AsyncGenerator<ReadResult> {
  let isEmpty = true;
  for await (const result of readRows(createReadStream(file), file)) {
    isEmpty = false;
    yield result;
  }
  if (isEmpty) yield emptyFile({ file });
}

async function readWhole({ path, name }: NamedFile, kind: Exclude<FileKind, 'jsonl'>): Promise<ReadResult[]> {
  const place = { file: path };
  const { size } = await stat(path);
  if (size === 0) return [emptyFile(place)];
  if (size > MOST_BYTES[kind]) {
    const message = `it has ${size} bytes, more than the ${MOST_BYTES[kind]} that are read`;
    return [problemAt(place, 'too-large', message, 'split it into one article a file, or give .jsonl')];
  }
  const bytes = await readFile(path);
  const decoded = decodeBytes(bytes, kind === 'html' ? htmlCharset(bytes) : undefined);
  if ('refused' in decoded) return [refusal(place, decoded)];
  const read = await readerOf(kind);
  const results = read(normaliseLines(decoded.text), place, { id: name, source: name });
  return decoded.guessed === undefined ? results : [guess(place, decoded.guessed), ...results];
}

/** HTML needs a document model, which is loaded only for it. */
async function readerOf(kind: Exclude<FileKind, 'jsonl'>): Promise<(typeof READERS)['text']> {
  return kind === 'html' ? (await import('./read-html.ts')).readHtml : READERS[kind];
}

function emptyFile(place: Place): ReadResult {
  return problemAt(place, 'empty-file', 'it is empty', 'fill it, or leave it out');
}

function refusal(place: Place, { refused, why, line }: Extract<Decoded, { refused: string }>): ReadResult {
  if (refused === 'binary') return problemAt(place, refused, `it is not text (${why})`, 'give the article as text');
  return problemAt(line === undefined ? place : { ...place, line }, refused, why, 'save the file as UTF-8');
}

function guess(place: Place, charset: string): ReadResult {
  return problemAt(place, 'charset-guessed', `it was read as ${charset}`, 'save it as UTF-8 if letters look wrong');
}

function unreadable(place: Place, error: unknown): ReadResult {
  const { code, message } = error as NodeJS.ErrnoException;
  return problemAt(place, 'unreadable', `it cannot be read (${code ?? message})`, 'check that you may read it and that it is whole');
}
