import { CURRENCIES_BY_LAND } from '../../../lexicons/currency-lands.ts';
import type { ReadSentence, Reading } from '../../../nlp/reading.ts';
import { codeOfLead, currencyNamed } from './currency-code.ts';
import type { MoneyContext } from '../figure.ts';
import { homeDollar } from './home-dollar.ts';

/** Cues by their first word, the longest first: "south sudanese" before "south". */
function cuesByWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const cue of CURRENCIES_BY_LAND.keys()) {
    const words = cue.split(' ');
    const first = words[0] ?? '';
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

const CUES_BY_WORD = cuesByWord();

/** The land named at a word in capitals: "Sri Lankan". */
function landAt({ tokens }: ReadSentence, at: number): readonly string[] | undefined {
  const first = tokens[at];
  if (first === undefined || first.text === first.lower) return undefined;
  return CUES_BY_WORD.get(first.lower)?.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
}

interface Lands {
  readonly lands: Map<string, number>;
  readonly named: Map<string, string>;
}

function note({ lands, named }: Lands, sentence: ReadSentence, at: number, words: readonly string[]): void {
  const cue = words.join(' ');
  for (const code of CURRENCIES_BY_LAND.get(cue) ?? []) lands.set(code, (lands.get(code) ?? 0) + 1);
  const currency = currencyNamed(sentence.tokens[at + words.length]?.lower ?? '');
  const code = currency === undefined ? null : codeOfLead(currency, cue);
  if (currency !== undefined && code !== null && !named.has(currency.name)) named.set(currency.name, code);
}

function readLands(reading: Reading): Lands {
  const found: Lands = { lands: new Map(), named: new Map() };
  for (const sentence of reading.sentences) {
    for (let at = 0; at < sentence.tokens.length;) {
      const words = landAt(sentence, at);
      if (words !== undefined) note(found, sentence, at, words);
      at += words?.length ?? 1;
    }
  }
  return found;
}

const WRITES_CENTS = /\$|\b(?:dollars?|cents?)\b/iu;
const WRITES_EUROS = /€|\beuros?\b/iu;

/** Whose a bare cent is: the dollar's; the euro's where no dollar is spoken of. */
function centOf(text: string, dollar: string): string {
  if (WRITES_EUROS.test(text) && !/\$|\bdollars?\b/iu.test(text)) return 'EUR cent';
  return dollar === 'USD' ? 'cent' : `${dollar} cent`;
}

const BRITISH_SIGNS = /£|\b(?:pence|sterling|quid)\b/u;
const BRITISH_OUTLETS = /\.uk$|\b(?:BBC|ITV|Sky News|Guardian|Telegraph|Daily Mail)\b/u;

function isBritish({ source, text }: Reading, { lands, named }: Lands): boolean {
  if (BRITISH_SIGNS.test(text) || BRITISH_OUTLETS.test(source) || named.has('pound')) return true;
  return (lands.get('GBP') ?? 0) > (lands.get('USD') ?? 0);
}

/** What an article tells of its money: whose dollar a bare "$" is, and whose crowns, rupees or pesos are meant. */
export function readMoneyContext(reading: Reading): MoneyContext {
  const dollar = homeDollar(reading);
  const lands = readLands(reading);
  const { text } = reading;
  return {
    dollar,
    cent: centOf(text, dollar),
    writesCents: WRITES_CENTS.test(text),
    ...lands,
    british: isBritish(reading, lands),
    weighs: false,
  };
}

const WEIGHT_WORDS = new Set(
  (
    'weigh weighs weighed weighing weight overweight heavier obese diet dieting exercise exercising slimmed workout muscle lifted barbell tuna cargo luggage baggage ' +
    'freight payload thrust explosives dynamite ivory meat beef fish trash garbage debris ' +
    'cocaine heroin cannabis marijuana fentanyl methamphetamine lobster flour rice potatoes'
  ).split(' '),
);

/** "weighs 236 pounds", "lost 20 pounds through dieting". */
export function speaksOfWeight(sentence: ReadSentence): boolean {
  return sentence.tokens.some(({ lower }) => WEIGHT_WORDS.has(lower));
}
