/** Calendar words of English. Source: general knowledge of the language; the abbreviations are those of news agencies' style books. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'].map(
    (name, index): [string, number] => [name, index + 1],
  ),
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** ISO numbering: Monday is 1, Sunday is 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index): [string, number] => [name, index + 1]),
);

/** First month of each season, northern hemisphere, meteorological (winter begins in December). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Decades by name, with the two figures of their first year. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ['noughties', '00'],
  ['twenties', '20'],
  ['thirties', '30'],
  ['forties', '40'],
  ['fifties', '50'],
  ['sixties', '60'],
  ['seventies', '70'],
  ['eighties', '80'],
  ['nineties', '90'],
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ]
    .flatMap((row) => row.split(' '))
    .map((word, index): [string, number] => [word, index + 1]),
);
