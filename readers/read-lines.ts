import iconv from 'iconv-lite';

/** A line of bytes without its line end, or the size of one that was too long to hold. Lines count from 1. */
export type Line = { readonly number: number; readonly bytes: Buffer } | { readonly number: number; readonly skippedBytes: number };

const LINE_FEED = 0x0a;

/** The line that is being gathered. Bytes over the limit are counted and not kept. */
class OpenLine {
  #parts: Buffer[] = [];
  #size = 0;
  #number = 1;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size <= this.#limit) this.#parts.push(part);
    else this.#parts = [];
  }

  close(): Line {
    const number = this.#number;
    const line = this.#size > this.#limit ? { number, skippedBytes: this.#size } : { number, bytes: Buffer.concat(this.#parts) };
    this.#parts = [];
    this.#size = 0;
    this.#number += 1;
    return line;
  }
}

/** Cuts a stream of bytes into lines with bounded memory: `limit` bytes for the line, whatever its length. */
export async function* readLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  const open = new OpenLine(limit);
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      open.add(chunk.subarray(start, end));
      yield open.close();
      start = end + 1;
    }
    if (start < chunk.length) open.add(chunk.subarray(start));
  }
  if (!open.isEmpty) yield open.close();
}

/** UTF-16 with a byte order mark becomes UTF-8; the UTF-8 mark is taken off. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: iconv.DecoderStream | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) decoder = wideDecoder(chunk);
    const bytes = decoder === undefined ? chunk : Buffer.from(decoder.write(chunk), 'utf8');
    yield isFirst ? withoutMark(bytes) : bytes;
    isFirst = false;
  }
}

function wideDecoder(first: Buffer): iconv.DecoderStream | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return iconv.getDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return iconv.getDecoder('utf-16be');
  return undefined;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
