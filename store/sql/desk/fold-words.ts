const MOST_CHARACTERS = 2_000;

/**
 * Words as they are searched for: without capitals, accents and the commas of figures, each once.
 * `foldWords('1,200 people in Córdoba')` → `['1200', 'people', 'in', 'cordoba']`
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=\d)[.,](?=\d)/gu, '');
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Words in one line that begins with a blank, so that every word can be found by its beginning. */
export function wordLine(texts: readonly string[]): string {
  return ` ${foldWords(texts.join(' ')).join(' ')}`.slice(0, MOST_CHARACTERS);
}
