/** Takes a byte order mark off and makes every line end `\n`. `normaliseLines('\uFEFFa\r\nb')` → `'a\nb'`. */
export function normaliseLines(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replaceAll(/\r\n?/gu, '\n') : bare;
}
