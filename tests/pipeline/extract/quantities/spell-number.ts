/** How a number is put into words. */
export interface Spelling {
  /** "three hundred and twelve", not "three hundred twelve" */
  readonly and: boolean;
  /** "twenty-one", not "twenty one" */
  readonly hyphen: string;
  /** "a hundred", not "one hundred", at the head */
  readonly article: boolean;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [string, number])[] = [
  ['quadrillion', 1e15],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
];

/** `spellNumber(1312, { and: true, hyphen: '-', article: true })` → "a thousand three hundred and twelve". */
export function spellNumber(value: number, spelling: Spelling): string {
  const words: string[] = [];
  let rest = value;
  for (const [name, scale] of SCALES) {
    if (rest >= scale) words.push(`${belowThousand(Math.floor(rest / scale), spelling)} ${name}`);
    rest %= scale;
  }
  if (rest > 0 || value === 0)
    words.push(words.length > 0 && rest < 100 && spelling.and ? `and ${belowThousand(rest, spelling)}` : belowThousand(rest, spelling));
  const text = words.join(' ');
  return spelling.article ? text.replace(/^one (?=hundred|thousand|[bmqt]\p{L}*illion)/u, 'a ') : text;
}

function belowThousand(value: number, spelling: Spelling): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100) return [TENS[Math.floor(value / 10)] ?? '', ...(value % 10 === 0 ? [] : [ONES[value % 10] ?? ''])].join(spelling.hyphen);
  const rest = value % 100 === 0 ? '' : ` ${spelling.and ? 'and ' : ''}${belowThousand(value % 100, spelling)}`;
  return `${ONES[Math.floor(value / 100)] ?? ''} hundred${rest}`;
}
