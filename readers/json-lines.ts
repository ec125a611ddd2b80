import { isUtf8 } from 'node:buffer';
import type { Place, ReadProblem } from './read-problem.ts';
import { type Line, readLines } from './read-lines.ts';

/** A longer line is passed over: no article has 20 million bytes. */
const LINE_BYTES = 20_000_000;

export type JsonLine = (Place & { readonly value: unknown }) | { readonly problem: ReadProblem };

/** Reads JSONL one line at a time, with bounded memory; a bad line costs that line only. Blank lines are nothing. */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>, file: string, limit: number = LINE_BYTES): AsyncGenerator<JsonLine> {
  for await (const line of readLines(chunks, limit)) {
    const parsed = parseLine(line, { file, line: line.number });
    if (parsed !== undefined) yield parsed;
  }
}

function parseLine(line: Line, place: Place): JsonLine | undefined {
  if ('skippedBytes' in line) return { problem: { ...place, code: 'line-too-long', ...tooLong(line.skippedBytes) } };
  if (!isUtf8(line.bytes)) {
    return { problem: { ...place, code: 'invalid-utf8', message: 'the line is not valid UTF-8', action: 'save the file as UTF-8' } };
  }
  const text = line.bytes.toString('utf8').trim();
  if (text === '') return undefined;
  try {
    return { ...place, value: JSON.parse(text) as unknown };
  } catch {
    return { problem: { ...place, code: 'bad-json', ...badJson(text) } };
  }
}

function tooLong(bytes: number): { message: string; action: string } {
  return { message: `the line has ${bytes} bytes and was passed over`, action: 'put one article on a line, at most 20 MB' };
}

function badJson(text: string): { message: string; action: string } {
  if (text.includes('\0')) return { message: 'the line holds binary data', action: 'remove it, or give a JSONL file' };
  const isCut = text.startsWith('{') && !text.endsWith('}');
  const message = isCut ? 'the line is not whole: its JSON breaks off' : 'the line is not JSON';
  return { message, action: isCut ? 'write the line again whole, or remove it' : 'put one JSON object on each line' };
}
