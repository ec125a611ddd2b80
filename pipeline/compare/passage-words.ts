/** A word, figure or sign of a passage. `key` is what it says, whatever its case and typography. */
export interface PassageWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** it opens a sentence, so that its capital says nothing */
  readonly opens: boolean;
}

const WORD = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\u00ad\u200b]+(?:['’-][\p{L}\p{M}\u00ad\u200b]+)*/gu;
const SENTENCE_END = '.!?:\n';
const BETWEEN_SENTENCES = '"“”‘’()[] ';
/** Marks between two sentences are few. */
const MOST_BETWEEN = 6;

/** The words of a passage, with offsets from its beginning. `'“Nine’s”'` → one word, key "nine's". */
export function readPassageWords(text: string): PassageWord[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const start = match.index;
    return { start, end: start + match[0].length, text: match[0], key: keyOf(match[0]), opens: opensSentence(text, start) };
  });
}

function opensSentence(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && start - before <= MOST_BETWEEN && BETWEEN_SENTENCES.includes(text[before] as string)) before -= 1;
  return before < 0 || start - before > MOST_BETWEEN || SENTENCE_END.includes(text[before] as string);
}

/** What a word says, in small letters without marks, with European digits: "१२" and "12" are one figure. */
function keyOf(word: string): string {
  const plain = /^[\0-\x7f]*$/.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/[\p{M}\u00ad\u200b]/gu, '')
        .replaceAll('’', "'")
        .replaceAll('٬', ',')
        .replaceAll('٫', '.')
        .replace(/\p{Nd}/gu, europeanDigit);
  return plain.toLowerCase();
}

/** Digits stand ten in a row in every script, from its zero on. */
function europeanDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
