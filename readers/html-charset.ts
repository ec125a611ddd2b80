const HEAD_BYTES = 4_096;
const DECLARED = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/iu;

/** The charset that a page's head declares: `<meta charset="iso-8859-2">` → `'iso-8859-2'`. */
export function htmlCharset(bytes: Buffer): string | undefined {
  return DECLARED.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
}
