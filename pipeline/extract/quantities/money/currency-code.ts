import { CURRENCY_NAMES, type CurrencyName } from '../../../lexicons/currencies.ts';
import { CURRENCIES_BY_LAND } from '../../../lexicons/currency-lands.ts';
import type { MoneyContext } from '../figure.ts';

/** Whose crowns, pounds and pesos: "Danish crowns", "new Israeli shekels", "5,000 rupees" in an article from Karachi. */

const withoutPlural = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);

/** The currency of a name in the singular or plural: "pounds", "yen", "CFA francs". */
export function currencyNamed(words: string): CurrencyName | undefined {
  return CURRENCY_NAMES.get(words) ?? CURRENCY_NAMES.get(withoutPlural(words));
}

/** The currencies of the land named in front: "new taiwan" → TWD; undefined where the words name no land. */
function codesOfLead(lead: string): readonly string[] | undefined {
  const bare = lead.replaceAll('’', "'");
  return CURRENCIES_BY_LAND.get(bare) ?? CURRENCIES_BY_LAND.get(bare.replace(/^(?:new|old|the) | (?:new|old|convertible)$/gu, ''));
}

/** The code that a land's name in front gives ("danish", crown → DKK), or null where the lead is no land or cannot stand there. */
export function codeOfLead(currency: CurrencyName, lead: string): string | null {
  const codes = codesOfLead(lead);
  if (codes === undefined) return null;
  const own = codes.find((code) => currency.codes.includes(code));
  return own ?? (currency.care === 'none' ? currency.alone : null);
}

/** Names that mean one currency whatever lands an article names: in Cairo too a foreign paper counts in its own. */
const OWN_FIRST = /^(?:dollar|pound)$/u;

/** The code a name has where no land stands in front: as written out before, else of the land that is named most. */
export function codeAlone(currency: CurrencyName | undefined, money: MoneyContext): string | undefined {
  if (currency === undefined) return undefined;
  const named = money.named.get(currency.name);
  if (named !== undefined) return named;
  if (OWN_FIRST.test(currency.name)) return currency.name === 'dollar' ? money.dollar : currency.alone;
  const times = (code: string) => money.lands.get(code) ?? 0;
  const foremost = currency.codes.reduce((best, code) => (times(code) > times(best) ? code : best), currency.alone);
  return foremost;
}
