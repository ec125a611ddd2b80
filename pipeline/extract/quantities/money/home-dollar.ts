import { CURRENCY_SIGNS } from '../../../lexicons/currencies.ts';
import { AMERICAN_DOLLAR_OUTLETS, dollarLands, type DollarLand } from '../../../lexicons/dollar-lands.ts';
import { usStates } from '../../../lexicons/us-states.ts';
import type { Reading } from '../../../nlp/reading.ts';
import { matchesOf } from '../../../nlp/matches-of.ts';

const AMERICAN = 'USD';
const WRITES_DOLLARS = /\$|\b(?:dollars?|cents?)\b/iu;
const AMERICAN_WORDS = /\b(?:US|U\.S\.|American) dollars?\b/u;
const PREFIXED: ReadonlyMap<string, RegExp> = new Map(
  [AMERICAN, ...dollarLands.map(({ code }) => code)].map((code) => [code, prefixedOf(code)]),
);

/** "A$", "AU$", "$A", "A $" of AUD: its dollar with a prefix, and no letter on either side ("CA$" is no "A$"). */
function prefixedOf(code: string): RegExp {
  const signs = [...CURRENCY_SIGNS].flatMap(([sign, unit]) => (unit === code && sign.length > 1 && sign.includes('$') ? [sign] : []));
  const spellings = signs.map((sign) => sign.replaceAll('.', '\\.').replace('$', sign.length > 2 && sign.endsWith('$') ? ' ?\\$' : '\\$'));
  return new RegExp(`(?<!\\p{L})(?:${[...spellings, `${code} ?\\$`].join('|')})(?!\\p{L}{2})`, 'u');
}

/** Does a text write a dollar with its prefix? Where it does, the bare one is another. */
function writesPrefix(text: string, code: string): boolean {
  return PREFIXED.get(code)?.test(text) === true || (code === AMERICAN && AMERICAN_WORDS.test(text));
}

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...dollarLands.flatMap(({ code, names, places }) => [...names, ...places].map((name): [string, string] => [name, code])),
  ...['United States', 'U.S.', 'US', 'America', 'American', 'Americans', ...usStates.map(({ name }) => name)].map(
    (name): [string, string] => [name, AMERICAN],
  ),
]);
const CODE_BY_CAPITALS: ReadonlyMap<string, string> = new Map([...CODE_BY_NAME].map(([name, code]) => [name.toUpperCase(), code]));
/** No word's end behind "U.S.": its full stop ends it. */
const NAMES = new RegExp(`\\b(?:${[...CODE_BY_NAME.keys()].map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`, 'gu');

const writesAmerican = (name: string) => AMERICAN_DOLLAR_OUTLETS.has(name.toLowerCase().replace(/^the (?!guardian)/u, ''));

/** The land an outlet writes in: "smh.com.au", "Toronto Star", "RNZ". */
function landOfOutlet(source: string): DollarLand | undefined {
  const domain = /^[\w.-]+\.(?<domain>[a-z]{2})$/u.exec(source.toLowerCase())?.groups?.['domain'];
  if (domain !== undefined) return dollarLands.find((land) => land.domain === domain);
  const words = ` ${source} `;
  return dollarLands.find(
    ({ outlets, places, names }) => outlets.includes(source) || [...places, ...names].some((name) => words.includes(` ${name} `)),
  );
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3})(?:,[^\n(—–-]{0,40})?\s?(?:\((?<agency>[^)\n]{2,40})\))?\s?(?:[—–]|--|-)\s/u;

/** "SYDNEY (AAP) —", "Wellington —": the dollar of the place an article was sent from; American where an agency of the world sent it. */
function dollarOfDateline(reading: Reading): string | undefined {
  const body = reading.sentences.find(({ inTitle }) => !inTitle);
  const match = body === undefined ? null : DATELINE.exec(reading.text.slice(body.start, body.start + 120));
  if (match === null) return undefined;
  return writesAmerican(match.groups?.['agency'] ?? '') ? AMERICAN : CODE_BY_CAPITALS.get((match.groups?.['place'] ?? '').toUpperCase());
}

/** How often each dollar's lands are named. */
function countLands(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [name] of matchesOf(NAMES, text)) {
    const code = CODE_BY_NAME.get(name) ?? AMERICAN;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How often a land must be named, and no other, to be the scene of an article. */
const SCENE = 2;

/** The dollar land an article speaks of: the only one; or, where the American dollar is named as such, the foremost of the others. */
function dollarOfScene(text: string): string | undefined {
  const counts = countLands(text);
  if (writesPrefix(text, AMERICAN)) counts.delete(AMERICAN);
  else if (counts.size > 1) return undefined;
  const [code, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return times >= SCENE ? code : undefined;
}

/**
 * ISO 4217 code of the dollar that a bare "$" means in an article: of dateline, outlet or scene, in this order (who writes decides before
 * what is written about); American where nothing speaks for another, or where the local one has a prefix.
 * A Sydney paper's "$4 million" → 'AUD'; "A$6 million ($4 million)" → 'USD'.
 */
export function homeDollar(reading: Reading): string {
  const { source, text } = reading;
  if (!WRITES_DOLLARS.test(text) || writesAmerican(source)) return AMERICAN;
  const local = dollarOfDateline(reading) ?? landOfOutlet(source)?.code ?? dollarOfScene(text);
  return local === undefined || writesPrefix(text, local) ? AMERICAN : local;
}
