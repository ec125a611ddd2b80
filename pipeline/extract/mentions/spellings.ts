import { isSpellingOf } from '../../nlp/name-distance.ts';
import { personId } from './entity-id.ts';

interface Spelling {
  readonly surname: string;
  readonly entityId: string;
}

/** So many bearers of one given name are compared: more is no article. */
const MOST = 20;

/**
 * Ids of persons, one for all spellings of a surname behind the same given name: after "Petro Halenskyy", "Petro Halensky" → `person:petro-halenskyy`.
 * Words are those of `bareNameWords`.
 */
export function makeSpellings(): (words: readonly string[], name: string) => string {
  const byGiven = new Map<string, Spelling[]>();
  return (words, name) => {
    const [given, surname] = [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
    const bearers = byGiven.get(given) ?? [];
    const known = bearers.find((bearer) => bearer.surname === surname) ?? bearers.find((bearer) => isSpellingOf(bearer.surname, surname));
    if (known?.surname === surname) return known.entityId;
    const entityId = known?.entityId ?? personId(name);
    if (bearers.length < MOST) byGiven.set(given, [...bearers, { surname, entityId }]);
    return entityId;
  };
}
