import type { Token } from '../../nlp/reading.ts';
import { stretchFrom } from './content-end.ts';
import type { Frame } from './frame.ts';
import { isMark, isVerbal, stretchOf } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { passiveSubject } from './passive-subject.ts';
import { baseOf, type Place, takesObject } from './place.ts';

/** A way in which a passive verb goes on, by its next word and its lemma. */
interface Continuation {
  readonly next: RegExp;
  readonly verbs: ReadonlySet<string>;
}

const lemmas = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const continuations: readonly Continuation[] = [
  // "is said to be ill", "are expected to vote", "was ordered to leave"
  {
    next: /^to$/u,
    verbs: lemmas(
      'say report believe think expect allege claim estimate know suspect predict forecast consider reckon ask urge order instruct advise',
    ),
  },
  // "was accused of theft", "was charged with murder", "was blamed for the fire"
  { next: /^(?:of|with|for)$/u, verbs: lemmas('accuse suspect charge blame criticize criticise praise condemn') },
  // "was described as a hero"
  {
    next: /^as$/u,
    verbs: lemmas('describe see view regard label brand rate depict portray dismiss denounce criticize criticise condemn hail tout'),
  },
];
/** "was called “a disgrace”", "is considered a threat" */
const naming = lemmas('call label brand dub deem consider rate');

/** "Hale was accused of theft", "The tunnel is said to be unsafe", "It was reported that …", "The plan was rejected by the board". */
export function passiveFrame(place: Place): Frame | undefined {
  const { sentence, until } = place;
  const next = sentence.tokens[until + 1];
  if (next === undefined) return undefined;
  if (next.lower === 'that') return impersonal(place);
  if (next.lower === 'by') return byMaker(place);
  return goesOn(place, next) ? withSubject(place, next) : undefined;
}

function goesOn({ sentence, at, until, quotes }: Place, next: Token): boolean {
  const lemma = sentence.tokens[at]?.lemma ?? '';
  const quoted = quotes.some(({ start }) => start === next.start);
  if (isMark(next) && !quoted) return false;
  if (naming.has(lemma) && (quoted || ['DET', 'ADJ', 'NOUN'].includes(next.pos))) return true;
  return continuations.some(
    (way) => way.verbs.has(lemma) && way.next.test(next.lower) && (next.lower !== 'to' || isVerbal(sentence.tokens[until + 2])),
  );
}

/** "It was reported that [the tunnel was unsafe]", "He was told that [it was]" */
function impersonal(place: Place): Frame | undefined {
  const first = place.sentence.tokens[place.until + 2];
  if (first === undefined || isMark(first)) return undefined;
  return { ...baseOf(place, 'attribution/passive'), content: [stretchFrom(place, { at: first.start, clause: true })] };
}

function byMaker(place: Place): Frame | undefined {
  const { tokens } = place.sentence;
  const maker = phraseAfter(tokens, place.until + 1);
  const subject = passiveSubject(place);
  if (maker === undefined || subject === undefined || !takesObject(place.verb)) return undefined;
  return { ...baseOf(place, 'attribution/passive'), speaker: stretchOf(tokens, maker), content: [subject] };
}

function withSubject(place: Place, next: Token): Frame | undefined {
  const subject = passiveSubject(place);
  if (subject === undefined) return undefined;
  return {
    ...baseOf(place, 'attribution/passive'),
    content: [subject, stretchFrom(place, { at: next.start, clause: next.lower === 'to' })],
  };
}
