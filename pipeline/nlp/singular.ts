import { IRREGULAR_PLURALS, PLURAL_ENDINGS } from '../lexicons/plurals.ts';

/** Words the endings get wrong, or that have no singular of their own in news. */
const REPAIRS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['lives', 'life'],
  ['series', 'series'],
  ['species', 'species'],
  ['premises', 'premises'],
  ['means', 'means'],
  ['lenses', 'lens'],
  ['data', 'data'],
  ['media', 'media'],
  ['troops', 'troop'],
  ['gas', 'gas'],
  ['plus', 'plus'],
  ['crossroads', 'crossroads'],
  ['wolves', 'wolf'],
  ['passersby', 'passer-by'],
  ['passers-by', 'passer-by'],
  ['attorneys', 'attorney'],
  ['clothes', 'clothes'],
  ['politics', 'politics'],
  ['athletics', 'athletics'],
]);

/** Singular as they stand: "virus", "boss", "crisis", "famous". */
const NO_PLURAL = /(?:ss|us|is|ous)$/u;
const NOT_SO =
  /(?:menus|gurus|emus|skis|taxis|kiwis|yetis|rabbis|alibis|wikis|bikinis|safaris|tsunamis|israelis|pakistanis|iraqis|saudis|yemenis|emiratis|bangladeshis|omanis|qataris|kuwaitis|bahrainis|somalis|nepalis)$/u;

const CACHE_LIMIT = 5_000;
const cache = new Map<string, string>();

/** A noun's singular, lower case. `singularNoun('deportees')` → `'deportee'`; `singularNoun('police')` → `'police'`. */
export function singularNoun(word: string): string {
  const lower = word.toLowerCase();
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const singular = makeSingular(lower);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(lower, singular);
  return singular;
}

function makeSingular(lower: string): string {
  const repair = REPAIRS.get(lower);
  if (repair !== undefined) return repair;
  if (NOT_SO.test(lower)) return lower.slice(0, -1);
  if (lower.length < 4 && !lower.endsWith('s') && lower !== 'men') return lower;
  if (NO_PLURAL.test(lower)) return lower;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + singularNoun(lower.slice(hyphen + 1));
  return IRREGULAR_PLURALS.get(lower) ?? byEnding(lower);
}

function byEnding(lower: string): string {
  const ending = PLURAL_ENDINGS.find(([pattern]) => pattern.test(lower));
  return ending === undefined ? lower : lower.replace(ending[0], ending[1]);
}
