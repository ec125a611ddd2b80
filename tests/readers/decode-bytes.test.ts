import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeBytes } from '../../readers/decode-bytes.ts';

const sentence = 'The café in Málaga said “no” – nine of its rooms cost £40.';

test.each([
  ['UTF-8', Buffer.from(sentence), undefined],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`), undefined],
  ['UTF-16 LE with a mark', iconv.encode(sentence, 'utf-16le', { addBOM: true }), undefined],
  ['UTF-16 BE with a mark', iconv.encode(sentence, 'utf-16be', { addBOM: true }), undefined],
  ['windows-1252, declared', iconv.encode(sentence, 'windows-1252'), 'windows-1252'],
  ['windows-1252, declared as latin-1', iconv.encode(sentence, 'windows-1252'), 'ISO-8859-1'],
])('%s is read', (_name, bytes, declared) => {
  const decoded = decodeBytes(bytes, declared);
  expect('text' in decoded && decoded.text.replace('\uFEFF', '')).toBe(sentence);
});

test.each([
  ['windows-1252', iconv.encode(sentence, 'windows-1252'), 'windows-1252'],
  ['UTF-16 LE', iconv.encode(sentence, 'utf-16le'), 'utf-16le'],
  ['UTF-16 BE', iconv.encode(sentence, 'utf-16be'), 'utf-16be'],
])('%s without a word of it is guessed', (_name, bytes, guessed) => {
  expect(decodeBytes(bytes)).toEqual({ text: sentence, guessed });
});

test.each([
  ['a broken character', Buffer.from('The toll\nrose to 58 \xC3( in all', 'latin1'), 2],
  ['bytes that are in no charset', Buffer.from('Toll: \xFF\xFE\x80 dead', 'latin1'), 1],
  ['half UTF-8, half not', Buffer.concat([Buffer.from('café\ncafé\n'), Buffer.from([0xe9, 0x20])]), 3],
  ['a surrogate in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), 1],
])('%s is refused with its line', (_name, bytes, line) => {
  expect(decodeBytes(bytes)).toMatchObject({ refused: 'invalid-utf8', line });
});

test.each([
  [
    'an image',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2, 3, 4, 5, 6]),
  ],
  ['control characters', Buffer.from('\u0001\u0002\u0003\u0004\u0005\u0006text')],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
])('%s is refused as binary', (_name, bytes) => {
  expect(decodeBytes(bytes)).toMatchObject({ refused: 'binary' });
});

test('any bytes give text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decodeBytes(Buffer.from(bytes));
      expect('text' in decoded ? decoded.text : decoded.why).toEqual(expect.any(String));
    }),
  );
});
