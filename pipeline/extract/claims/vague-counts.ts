import { spanOf, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Scene } from './scene.ts';

/** "several people", "a few of the officers", "a group of men", "a couple of shoppers": two at the least. */
const SEVERAL = /\b(?:several|a (?:few|couple of|group of|number of)|multiple)(?: of the| other| more)? /giu;

/**
 * People who are said to be several, as figures of their own: they answer to "one man" and to "nine people", and measure nothing. They are no
 * quantities of the text.
 */
export function readVagueCounts(scene: Scene): Quantity[] {
  const { reading, sentence } = scene;
  return matchesOf(SEVERAL, sentence.text).flatMap((match) => {
    const start = sentence.start + match.index;
    const noun = personBehind(sentence.tokens, start + match[0].length);
    if (noun === undefined) return [];
    return [
      {
        span: spanOf(reading.text, start, noun.end),
        value: null,
        low: 2,
        bound: '>=',
        unit: null,
        kind: 'count',
        counted: noun.lemma,
        countedSpan: spanOf(reading.text, noun.start, noun.end),
        ...given('part', partOf(match[0])),
        rule: RULE,
      } as const,
    ];
  });
}

const RULE = 'several/people';

/** "a few of the", "several other", "several more" */
function partOf(words: string): Quantity['part'] {
  if (words.endsWith('of the ')) return 'of';
  return words.endsWith('other ') ? 'other' : words.endsWith('more ') ? 'additional' : undefined;
}

/** The noun of the phrase that begins at an offset, where it counts people: "young men". */
function personBehind(tokens: readonly Token[], offset: number): Token | undefined {
  const from = tokens.findIndex(({ start }) => start >= offset);
  const noun = from < 0 ? undefined : tokens.slice(from, from + 3).find(({ pos }) => pos !== 'ADJ');
  return noun?.pos === 'NOUN' && nounClassesOf(noun.lemma).some(({ person }) => person) ? noun : undefined;
}
