import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readJsonLines } from '../../readers/json-lines.ts';

async function read(content: string | Buffer, limit = 1000): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of readJsonLines(Readable.from([Buffer.from(content)]), 'rows.jsonl', limit)) found.push(line);
  return found;
}

const good = (line: number) => ({ file: 'rows.jsonl', line, value: { id: line } });
const bad = (line: number, code: string, message: unknown = expect.any(String)) => ({
  problem: { file: 'rows.jsonl', line, code, message, action: expect.any(String) },
});

test('blank lines are nothing, and lines are counted with them', async () => {
  expect(await read('{"id":1}\r\n\r\n  \n{"id":4}')).toEqual([good(1), good(4)]);
});

test.each([
  ['{"id":2,"text":"It sa', 'bad-json', 'the line is not whole: its JSON breaks off'],
  ['not json', 'bad-json', 'the line is not JSON'],
  ['{"id":2}}', 'bad-json', 'the line is not JSON'],
  ['\0\0\0', 'bad-json', 'the line holds binary data'],
  [Buffer.from([0x22, 0xff, 0x22]), 'invalid-utf8', 'the line is not valid UTF-8'],
  [`"${'x'.repeat(2000)}"`, 'line-too-long', 'the line has 2002 bytes and was passed over'],
])('%s costs its line only', async (line, code, message) => {
  const content = Buffer.concat([Buffer.from('{"id":1}\n'), Buffer.from(line), Buffer.from('\n{"id":3}\n')]);
  expect(await read(content)).toEqual([good(1), bad(2, code, message), good(3)]);
});
