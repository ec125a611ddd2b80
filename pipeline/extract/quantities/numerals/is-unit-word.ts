import { CURRENCY_NAMES, CURRENCY_SUBUNITS } from '../../../lexicons/currencies.ts';
import { UNIT_WORDS } from '../../../lexicons/measure-units.ts';

/** May the word begin a unit of measure or of money, in the singular? "hour", "percentage", "cent". */
export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(word) || CURRENCY_NAMES.has(word) || CURRENCY_SUBUNITS.has(word);
}
