/** Number words of English. Source: general knowledge of the language; lakh and crore as used by South Asian newspapers. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that add: "seventy" "five". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, index): [string, number] => [word, index]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply: "three" "hundred", "4.2" "million". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviations of two letters and more, written in any case: "$20 Mn", "10 tln". */
const SCALE_ABBREVIATIONS: readonly (readonly [string, number])[] = [
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['trln', 1e12],
  ['cr', 1e7],
];

const capitalised = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1);

/** Letters written at a figure: "$1.2bn", "14.1m tonnes", "150K". A lower-case "m" is a metre where nothing speaks for a million. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['T', 1e12],
  ...SCALE_ABBREVIATIONS.flatMap(([letters, factor]) =>
    [letters, capitalised(letters), letters.toUpperCase()].map((written): [string, number] => [written, factor]),
  ),
]);

/** Plurals that give an order of magnitude and no figure: "dozens", "tens of thousands", "several hundred". */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['tens', [10, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10_000]],
  ['lakhs', [1e5, 1e6]],
  ['millions', [1e6, 1e7]],
  ['crores', [1e7, 1e8]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** Denominators: "two-thirds", "a quarter", "three fifths". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ...'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .flatMap((word, index): [string, number][] => [
      [word, index + 11],
      [`${word}s`, index + 11],
    ]),
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
  ['millionth', 1e6],
  ['millionths', 1e6],
]);

/** One character each: "½", "⅔". */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
