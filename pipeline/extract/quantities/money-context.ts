import { CURRENCY_NAMES } from '../../lexicons/currencies.ts';
import type { ReadSentence, Reading } from '../../nlp/reading.ts';
import type { MoneyContext } from './figure.ts';
import { homeDollar } from './home-dollar.ts';

const CUES = new Set([...CURRENCY_NAMES.values()].flatMap(({ codes }) => Object.values(codes ?? {}).flat()));

/** A currency's name in the singular, or nothing. */
function currencyName(word: string): string | undefined {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return CURRENCY_NAMES.has(singular) ? singular : CURRENCY_NAMES.has(word) ? word : undefined;
}

const CUE_STARTS = new Set([...CUES].map((cue) => cue.split(' ')[0] ?? ''));

/** The cues at a word ("swedish", "sri lankan"), and each with the currency's name when that follows: "egyptian pound". */
function cuesAt({ tokens }: ReadSentence, at: number): string[] {
  const words = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
  const [first = '', second = '', third = ''] = words;
  const found = (
    [
      [first, second],
      [`${first} ${second}`, third],
    ] as const
  ).filter(([cue]) => CUES.has(cue));
  return found.flatMap(([cue, next]) => [cue, ...(currencyName(next) === undefined ? [] : [`${cue} ${currencyName(next) ?? ''}`])]);
}

/** What an article tells of its money: whose dollar a bare "$" is, and whose crowns, rupees or pesos are meant. */
export function readMoneyContext(reading: Reading): MoneyContext {
  const hints = reading.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap(({ lower }, at) => (CUE_STARTS.has(lower) ? cuesAt(sentence, at) : [])),
  );
  return { dollar: homeDollar(reading), hints: new Set(hints), weighs: false };
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
