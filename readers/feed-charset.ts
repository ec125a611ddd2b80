import { isUtf8 } from 'node:buffer';

const IN_HEADER = /charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/iu;
const IN_XML = /^[^<]{0,20}<\?xml\s[^<>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})["']/iu;

/**
 * The charset of a feed: what its server says, else what its XML declaration says.
 * Where the XML says UTF-8 and the bytes are UTF-8, a server's default goes unheeded.
 * `feedCharset(Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?>'))` → `'iso-8859-2'`.
 */
export function feedCharset(bytes: Buffer, contentType?: string): string | undefined {
  const own = IN_XML.exec(bytes.subarray(0, 300).toString('latin1'))?.[1];
  if (own !== undefined && /^utf-?8$/iu.test(own) && isUtf8(bytes)) return own;
  return IN_HEADER.exec(contentType ?? '')?.[1] ?? own;
}
