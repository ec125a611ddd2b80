import { isUtf8 } from 'node:buffer';
import { type Place, problemAt, type ReadProblem } from './read-problem.ts';
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
  if ('skippedBytes' in line) return tooLong(line.skippedBytes, place);
  if (!isUtf8(line.bytes)) return problemAt(place, 'invalid-utf8', 'the line is not valid UTF-8', 'save the file as UTF-8');
  const text = line.bytes.toString('utf8').trim();
  if (text === '') return undefined;
  try {
    return { ...place, value: JSON.parse(text) as unknown };
  } catch {
    return badJson(text, place);
  }
}

function tooLong(bytes: number, place: Place): JsonLine {
  return problemAt(place, 'line-too-long', `the line has ${bytes} bytes and was passed over`, 'put one article on a line, at most 20 MB');
}

function badJson(text: string, place: Place): JsonLine {
  const isCut = text.startsWith('{') && !text.endsWith('}');
  if (text.includes('\0')) return problemAt(place, 'bad-json', 'the line holds binary data', 'remove it, or give a JSONL file');
  if (isCut) return problemAt(place, 'bad-json', 'the line is not whole: its JSON breaks off', 'write the line again whole, or remove it');
  return problemAt(place, 'bad-json', 'the line is not JSON', 'put one JSON object on each line');
}
