import type { Bound } from '../../../schemas/index.ts';
import { wordAt } from './figure.ts';
import type { Piece } from './pieces.ts';

export interface BoundRule {
  readonly id: string;
  readonly bound: Bound;
  /** words right in front of the figure */
  readonly before?: readonly string[];
  /** words right behind the figure, its unit or its noun */
  readonly after?: readonly string[];
}

/** "at least 58 countries", "up to 50 deportees", "almost 300", "14 or more", "sub-7 nanometre", "some 40 of them", "10 or so". */
export const BOUND_RULES: readonly BoundRule[] = [
  {
    id: 'bound/at-least',
    bound: '>=',
    before: [
      'at least',
      'no less than',
      'no fewer than',
      'not less than',
      'not fewer than',
      'a minimum of',
      'minimum of',
      'minimum',
      'upwards of',
      'upward of',
      '≥',
      'at the very least',
      'at a minimum',
    ],
    after: [
      'at least',
      'or more',
      'or older',
      'and older',
      'and above',
      'and over',
      'or over',
      'and up',
      'and upwards',
      'or above',
      'minimum',
      'at a minimum',
      'at the very least',
      'plus',
      '+',
    ],
  },
  {
    id: 'bound/more-than',
    bound: '>',
    before: [
      'more than',
      'over',
      'above',
      'in excess of',
      'greater than',
      'larger than',
      'higher than',
      'bigger than',
      'better than',
      'well over',
      'just over',
      'a little over',
      'slightly over',
      'a bit over',
      'little over',
      'well above',
      'just above',
      'slightly above',
      'beyond',
      'exceeding',
      'exceeded',
      'exceeds',
      'exceed',
      'topped',
      'topping',
      'tops',
      'surpassed',
      'surpassing',
      'surpasses',
      'passed',
      'past',
      'longer than',
      'older than',
      'north of',
      '>',
      'over than',
    ],
  },
  {
    id: 'bound/up-to',
    bound: '<=',
    before: [
      'up to',
      'as many as',
      'as much as',
      'at most',
      'at the most',
      'no more than',
      'not more than',
      'a maximum of',
      'maximum of',
      'maximum',
      'capped at',
      'no greater than',
      'no higher than',
      'no longer than',
      '≤',
      'as high as',
      'as long as',
      'until age',
    ],
    after: [
      'or less',
      'or fewer',
      'or under',
      'or younger',
      'and under',
      'and younger',
      'at most',
      'at the most',
      'tops',
      'maximum',
      'or below',
      'and below',
    ],
  },
  { id: 'bound/within', bound: '<=', before: ['within'] },
  {
    id: 'bound/less-than',
    bound: '<',
    before: [
      'less than',
      'fewer than',
      'under',
      'below',
      'just under',
      'slightly under',
      'well under',
      'a little under',
      'just below',
      'well below',
      'slightly below',
      'just short of',
      'just shy of',
      'lower than',
      'smaller than',
      'shorter than',
      'younger than',
      'south of',
      '<',
      'sub -',
    ],
    after: [],
  },
  {
    id: 'bound/almost',
    bound: '~',
    before: [
      'almost',
      'nearly',
      'close to',
      'closer to',
      'approaching',
      'virtually',
      'not quite',
      'nearing',
      'barely',
      'bordering on',
      'close on',
    ],
  },
  {
    id: 'bound/about',
    bound: '~',
    before: [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'approx',
      'approx.',
      'circa',
      'c.',
      'ca.',
      '~',
      '≈',
      'an estimated',
      'estimated',
      'in the region of',
      'in the order of',
      'on the order of',
      'in the neighbourhood of',
      'in the neighborhood of',
      'more or less',
      'something like',
      'somewhere around',
      'give or take',
      'or about',
      'maybe',
      'perhaps',
      'an approximate',
      'averaged',
      'averaging',
      'just about',
      'or so',
      'reportedly around',
      'probably',
    ],
    after: ['or so', 'or thereabouts', 'approximately', 'give or take', 'more or less', '- odd', '- ish', 'or about'],
  },
];

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly rule: BoundRule;
}

function index(side: 'before' | 'after'): ReadonlyMap<string, readonly BoundPhrase[]> {
  const phrases = new Map<string, BoundPhrase[]>();
  for (const rule of BOUND_RULES) {
    for (const phrase of rule[side] ?? []) {
      const words = phrase === 'approx.' || phrase === 'c.' || phrase === 'ca.' ? [phrase.slice(0, -1), '.'] : phrase.split(' ');
      const key = (side === 'before' ? words.at(-1) : words[0]) ?? '';
      phrases.set(
        key,
        [...(phrases.get(key) ?? []), { words, rule }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return phrases;
}

/** Phrases by the word nearest to the figure, longest first. */
const BEFORE: ReadonlyMap<string, readonly BoundPhrase[]> = index('before');
const AFTER: ReadonlyMap<string, readonly BoundPhrase[]> = index('after');

/** The longest phrase that ends right in front of `end`: "no more than" before 30. */
export function matchBefore(pieces: readonly Piece[], end: number): BoundPhrase | undefined {
  const candidates = BEFORE.get(wordAt(pieces, end - 1));
  return candidates?.find(({ words }) => words.every((word, offset) => wordAt(pieces, end - words.length + offset) === word));
}

/** The longest phrase that starts at a piece: "or more" behind 14. */
export function matchAfter(pieces: readonly Piece[], at: number): BoundPhrase | undefined {
  return AFTER.get(wordAt(pieces, at))?.find(({ words }) => words.every((word, offset) => wordAt(pieces, at + offset) === word));
}
