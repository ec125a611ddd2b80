/** So much text is enough to know the ordinary words; it bounds the cost for great runs. */
const LETTERS_READ = 3_000_000;

/**
 * A word that the articles also write small is no name: "Officers" for "Police" at the head of a list is another word, not another person.
 * The texts are read when the first name is asked for.
 */
export function makeOrdinaryWords(texts: readonly string[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= smallWords(texts);
    return words.has(word);
  };
}

function smallWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  let read = 0;
  for (const text of texts) {
    if (read > LETTERS_READ) break;
    read += text.length;
    for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}{3,}/gu)) words.add(word);
  }
  return words;
}
