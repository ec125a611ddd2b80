import { classOfNoun, classOfVerb, predicateClass } from '../../../lexicons/predicate-classes.ts';
import { infinitiveOf } from '../../../nlp/infinitive.ts';
import { carryingWords } from '../../complement.ts';

/** Words that say how sure or how many, and nothing of the matter. */
const EMPTY = new Set(
  'will,would,could,should,might,may,can,did,does,shall,must,about,least,more,than,most,many,few,some,people,person,none,never,soon,next,last,first,second,new,say,saying,told'.split(
    ',',
  ),
);

/** A word, the kind of action it tells of, and the opposite of that: "layoffs" and "lay off", "close" and "open". */
function keysOf(word: string): readonly string[] {
  const verb = /(?:ed|ing)$/u.test(word) ? infinitiveOf(word, word.endsWith('ed') ? 'PastTense' : 'Gerund') : word;
  const action = classOfVerb(verb)?.id ?? classOfNoun(word)?.id;
  const opposite = action === undefined ? undefined : predicateClass(action)?.opposite;
  return [word, verb, ...(action === undefined ? [] : [`act ${action}`]), ...(opposite === undefined ? [] : [`act ${opposite}`])];
}

const tellingWords = (text: string) => [...new Set(carryingWords(text))].filter((word) => !EMPTY.has(word) && !/^\p{N}/u.test(word));

/** The words of one stretch that another tells too, in the same word or one for the same action. */
export function sharedWords(text: string, other: string): string[] {
  const known = new Set(tellingWords(other.replaceAll(/\b(?:lay|lays|laid) off\b/giu, 'layoff')).flatMap(keysOf));
  return tellingWords(text).filter((word) => keysOf(word).some((key) => known.has(key)));
}

/** Names, as their capitals show them, but for the first word. */
const namesIn = (text: string) => new Set((text.match(/(?<=\p{Ll} )\p{Lu}[\p{L}\p{N}'’-]+/gu) ?? []).flatMap(carryingWords));

/** Do both give names, and is no name of the one told by the other? */
export function nameOthers(text: string, other: string): boolean {
  const [one, two] = [namesIn(text), namesIn(other)];
  const isTold = (names: ReadonlySet<string>, by: string) => carryingWords(by).some((word) => names.has(word));
  return one.size > 0 && two.size > 0 && !isTold(one, other) && !isTold(two, text);
}
