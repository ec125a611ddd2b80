import { countries, type Country } from './countries.ts';

/**
 * Words that tell whose a currency is: the lands that pay in it, their people and capitals. "Danish crowns", "in Karachi … 5,000 rupees".
 * Source: written for this project from common knowledge. Licence: MIT, as the rest of the project.
 */

/** What the table of countries does not say: other cities, unions of lands, currencies that the euro replaced. Code | cues */
const more = `
AUD | aussie; sydney; melbourne
NZD | kiwi; auckland
CAD | toronto
INR | delhi; mumbai
PKR | karachi; lahore
CZK | brno; ostrava; bohemia; moravia; moravian
CHF | zurich; geneva
GBP | sterling; manchester; liverpool; edinburgh; glasgow; bristol; belfast; cardiff
TRY | istanbul
KZT | almaty
XCD | east caribbean; eastern caribbean
XOF | west african
XAF | congo
CDF | congo
XPF | cfp
BAM | convertible
RUB | soviet
DEM | german; deutsche
FRF | french
BEF | belgian
NLG | dutch
ITL | italian
ESP | spanish
PTE | portuguese
GRD | greek
FIM | finnish
ATS | austrian
IEP | irish
ZWL | zimbabwe; zimbabwean
`;

const cueOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Names of at most three words; what holds a comma or a full stop within is written in other ways too. */
function cuesOf({ name, capital, adjectives, aliases }: Country): string[] {
  const words = [name, capital, ...adjectives, ...aliases].filter((word) => word !== '' && !/,|\. | .* .* /u.test(word));
  return words.map(cueOf);
}

function readMore(): [string, string][] {
  return more
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', cues = ''] = row.split(' | ');
      return cues.split('; ').map((cue): [string, string] => [cue, code]);
    });
}

function collect(): ReadonlyMap<string, readonly string[]> {
  const cues = new Map<string, string[]>();
  const pairs = countries.flatMap((country) => cuesOf(country).map((cue): [string, string] => [cue, country.currency]));
  for (const [cue, code] of [...pairs, ...readMore()]) if (code !== '') cues.set(cue, [...new Set([...(cues.get(cue) ?? []), code])]);
  return cues;
}

/** Cue in lower case → ISO 4217 codes: "danish" → DKK; "french" → EUR and, of old, FRF. */
export const CURRENCIES_BY_LAND: ReadonlyMap<string, readonly string[]> = collect();
