/** Lower case, accents folded, words joined by hyphens: the same on every machine. `slug('São Tomé')` → `'sao-tome'`. */
export function slug(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/gu, '')
    .replace(/[Øø]/gu, 'o')
    .replace(/[Łł]/gu, 'l')
    .replace(/ß/gu, 'ss');
  return (
    folded
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const INITIAL = /^\p{Lu}\.?$/u;

/** Words of a person's name that tell people apart: no initials in the middle, no "Jr." `['Donald', 'J.', 'Trump']` → `['Donald', 'Trump']`. */
export function bareNameWords(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => !SUFFIX.test(word));
  return words.filter((word, index) => index === 0 || index === words.length - 1 || !INITIAL.test(word));
}

/** `personId('Donald J. Trump')` → `'person:donald-trump'`; a surname alone is marked: `personId('Trump')` → `'person:~trump'`. */
export function personId(name: string): string {
  const words = bareNameWords(name);
  return words.length > 1 ? `person:${slug(words.join(' '))}` : `person:~${slug(name)}`;
}

/** `organizationId('the Harbour Board')` → `'org:harbour-board'`; "U.S." in front of an American body is left out. */
export function organizationId(name: string): string {
  return `org:${slug(name.replace(/^the\s+/iu, '').replace(/^(?:U\.S\.|US|United States)\s+/u, ''))}`;
}

/** `placeId('Norvik')` → `'place:norvik'`. */
export function placeId(name: string): string {
  return `place:${slug(name.replace(/^the\s+/iu, ''))}`;
}
