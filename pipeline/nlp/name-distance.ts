import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

const SHORTEST = 6;
const NEAR = 0.93;

/** Are two surnames spellings of one? "Gadhafi" and "Gaddafi", "Zelensky" and "Zelenskyy"; not "Martin" and "Martinez", nor "Robert" and "Roberts". */
export function isSpellingOf(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  if (one === `${other}s` || other === `${one}s`) return false;
  return one.charAt(0) === other.charAt(0) && jaroWinkler(one.toLowerCase(), other.toLowerCase()) >= NEAR;
}
