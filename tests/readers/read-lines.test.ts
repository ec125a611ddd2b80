import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { type Line, readLines } from '../../readers/read-lines.ts';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function lines(bytes: Buffer, { size = 7, limit = 1000 } = {}): Promise<(string | number)[]> {
  const read: (string | number)[] = [];
  const show = (line: Line) => ('bytes' in line ? line.bytes.toString() : line.skippedBytes);
  for await (const line of readLines(inChunks(bytes, size), limit)) read.push(show(line));
  return read;
}

test('lines are the same however the bytes arrive', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', '\n\n', '{"x":1}'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (whole, size) => {
      expect(await lines(Buffer.from(whole), { size })).toEqual(whole.replace(/\n$/u, '').split('\n'));
    }),
  );
});

test('a line over the limit is counted and not kept; the next one is read', async () => {
  expect(await lines(Buffer.from(`a\n${'x'.repeat(50)}\nb`), { limit: 10 })).toEqual(['a', 50, 'b']);
});

test.each(['utf-16le', 'utf-16be'])('%s with a mark is read', async (charset) => {
  expect(await lines(iconv.encode('é 1\nü 2\n', charset, { addBOM: true }), { size: 4 })).toEqual(['é 1', 'ü 2']);
});

test('the mark of UTF-8 is taken off', async () => {
  expect(await lines(Buffer.from('\uFEFFa\nb'))).toEqual(['a', 'b']);
});
