import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { hasDamagedUtf8, isPlausibleLatin } from './plausible-latin.ts';

export type Decoded =
  | { readonly text: string; readonly guessed?: string }
  | { readonly refused: 'binary' | 'invalid-utf8'; readonly why: string; readonly line?: number };

const SAMPLE = 65_536;

/**
 * Bytes to text: byte order mark, declared charset, valid UTF-8, UTF-16 by its NULs, else windows-1252 when it reads like one.
 * `decodeBytes(Buffer.from('café', 'latin1'))` → `{text: 'café', guessed: 'windows-1252'}`.
 */
export function decodeBytes(bytes: Buffer, declared?: string): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const charset = declared === undefined ? undefined : knownCharset(declared);
  if (charset !== undefined) return readable(iconv.decode(bytes, charset));
  if (isUtf8(bytes)) return decodeUtf8(bytes);
  const wide = wideCharset(bytes);
  if (wide !== undefined) return { ...readable(iconv.decode(bytes, wide)), guessed: wide };
  return decodeLatin(bytes);
}

/** As browsers do: who declares Latin-1 or ASCII means windows-1252. UTF-8 is tried anyway. */
function knownCharset(declared: string): string | undefined {
  if (/^(?:utf-?8|utf-?16.*)$/iu.test(declared) || !iconv.encodingExists(declared)) return undefined;
  return /^(?:iso-?8859-1|latin-?1|(?:us-)?ascii)$/iu.test(declared) ? 'windows-1252' : declared;
}

function decodeUtf8(bytes: Buffer): Decoded {
  const wide = bytes.includes(0) ? wideCharset(bytes) : undefined;
  if (wide !== undefined) return { ...readable(iconv.decode(bytes, wide)), guessed: wide };
  return readable(bytes.toString('utf8'));
}

function decodeMarked(bytes: Buffer): Decoded | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return { refused: 'binary', why: 'it is UTF-32' };
  if (startsWith(bytes, [0xff, 0xfe])) return readable(iconv.decode(bytes, 'utf-16le'));
  if (startsWith(bytes, [0xfe, 0xff])) return readable(iconv.decode(bytes, 'utf-16be'));
  if (!startsWith(bytes, [0xef, 0xbb, 0xbf])) return undefined;
  const rest = bytes.subarray(3);
  return isUtf8(rest) ? readable(rest.toString('utf8')) : { refused: 'invalid-utf8', ...damage(rest) };
}

function decodeLatin(bytes: Buffer): Decoded {
  const text = iconv.decode(bytes, 'windows-1252');
  const checked = readable(text);
  if ('refused' in checked) return checked;
  if (hasDamagedUtf8(bytes) || !isPlausibleLatin(text)) return { refused: 'invalid-utf8', ...damage(bytes) };
  return { text, guessed: 'windows-1252' };
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text has; tab, line feed, form feed and carriage return are text. */
const CONTROL = /(?![\t\n\f\r\u0080-\u009F])\p{Cc}/gu;

function readable(text: string): Decoded {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > 4 && controls > sample.length / 200)
    return { refused: 'binary', why: `${controls} control characters in the first ${sample.length}` };
  const broken = sample.match(/\uFFFD/gu)?.length ?? 0;
  if (broken > 4 && broken > sample.length / 50)
    return { refused: 'binary', why: `${broken} unreadable characters in the first ${sample.length}` };
  return { text };
}

/** UTF-16 without a mark: Latin letters leave every second byte zero. */
function wideCharset(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even < most / 50) return 'utf-16le';
  return even > most && odd < most / 50 ? 'utf-16be' : undefined;
}

function damage(bytes: Buffer): { why: string; line: number } {
  const at = firstInvalid(bytes);
  const line = bytes.subarray(0, at).reduce((count, byte) => count + Number(byte === 0x0a), 1);
  return { why: `it is not valid UTF-8 at byte ${at}`, line };
}

/** Where the first broken character begins, by binary search over prefixes. */
function firstInvalid(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (validLength(bytes, middle) !== undefined) low = middle;
    else high = middle - 1;
  }
  return validLength(bytes, low) ?? low;
}

/** Length of a prefix without the character that its own end may have cut in two; undefined when it is broken before that. */
function validLength(bytes: Buffer, length: number): number | undefined {
  return [length, length - 1, length - 2, length - 3].find((end) => end >= 0 && isUtf8(bytes.subarray(0, end)));
}
