import { scalesOf } from '../lexicons/rival-words.ts';
import { readPassageWords, type PassageWord } from './passage-words.ts';

/** "not", "never", "isn't": a copy that has one where the other has none says the opposite. */
const NEGATION = /^(?:not|never|no|neither|nor|none|nobody|cannot)$|n't$/u;

/** "not only", "not yet", "no longer", "no doubt": turns of phrase that turn nothing round, or only for a while. */
const IDIOM =
  /\b(?:not (?:only|just|yet|immediately|necessarily|least|even|until)|no (?:longer|doubt|matter|less|fewer|more|later|sooner))\b/u;

type Words = readonly PassageWord[];

/** The words of two copies that stand on two sides of one scale: "northern" / "southern", "third" / "5th". */
export function rivalWords(a: Words, b: Words): [Words, Words] | undefined {
  const [ones, others] = [sensesOf(a), sensesOf(b)];
  for (const one of ones) {
    const rivals = others.filter(({ scale }) => scale === one.scale);
    const [rival] = rivals;
    const isOnly = rivals.length === 1 && ones.filter(({ scale }) => scale === one.scale).length === 1;
    if (rival !== undefined && isOnly && rival.side !== one.side) return [one.words, rival.words];
  }
  return undefined;
}

interface Sense {
  readonly scale: string;
  readonly side: string;
  readonly words: Words;
}

function sensesOf(words: Words): Sense[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isOrdinal = next?.start === word.end && /^(?:st|nd|rd|th)(?:-|$)/u.test(next.key);
    const own = isOrdinal ? [word, next] : [word];
    return [...scalesOf(own.map(({ key }) => key).join(''))].map(([scale, side]) => ({ scale, side, words: own }));
  });
}

/** Does one copy deny what the other says, in the same words but for the "not"? */
export function isTurnedRound(a: Words, b: Words): boolean {
  const [one, other] = [a, b].map((words) => words.filter(({ key }) => NEGATION.test(key)).length);
  if ((one === 0) === (other === 0) || [a, b].some((words) => IDIOM.test(words.map(({ key }) => key).join(' ')))) return false;
  return affirmed(a) === affirmed(b);
}

/** Helpers of "not", and words of degree: "mostly positive", "not at all positive". */
const IDLE = /^(?:do|does|did|at|all|mostly|largely|mainly|generally|widely|entirely|fully|really|actually)$/u;

/** The words without what denies them, verbs by their stems: "did not sign" and "signed" → "sign". */
const affirmed = (words: Words): string =>
  words
    .map(({ key }) => key.replace(/n't$/u, ''))
    .filter((key) => !NEGATION.test(key) && !IDLE.test(key))
    .map((key) => key.replace(/(?:ed|s)$/u, ''))
    .join(' ');

/** Two stretches of copies that cannot both be true: "northern", "southern"; "signed", "not signed". */
export function isOpposite(one: string, other: string): boolean {
  const [a, b] = [readPassageWords(one), readPassageWords(other)];
  return rivalWords(a, b) !== undefined || isTurnedRound(a, b);
}
