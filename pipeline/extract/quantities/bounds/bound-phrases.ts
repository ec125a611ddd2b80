import type { Bound } from '../../../../schemas/index.ts';

export interface BoundRule {
  readonly id: string;
  /** null: the words tell a bound only where they are denied ("not yet reached 50") */
  readonly bound: Bound | null;
  /** what the words in front tell where they are denied: "not exceeding 50" */
  readonly denied?: Bound;
  /** words right in front of the figure */
  readonly before?: readonly string[];
  /** words right behind the figure, its unit or its noun */
  readonly after?: readonly string[];
}

/** Phrases set apart by commas. */
const phrases = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Every phrase that a pattern makes with every word in its gap. */
const each = (words: string, ...patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => words.split(' ').map((word) => pattern.replace('…', word)));

const MORE = 'more greater larger higher bigger better longer older heavier stronger wider deeper taller farther further faster later';
const LESS = 'less fewer lower smaller shorter younger lighter weaker narrower closer slower sooner earlier cheaper';
const OR_EQUAL = ['… than or equal to', '… or equal to', '… or equal than', 'equal to or … than', 'equal or … than'];
/** "topped 5%", "is expected to cross 50": all forms of a verb. */
const PASSING =
  'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outstrip outstrips outstripped outstripping ' +
  'eclipsed eclipsing top tops topped topping pass passes passed passing cross crosses crossed crossing breach breaches breached breaching beat beats beating';

/** "at least 58 countries", "up to 50 deportees", "almost 300", "14 or more", "sub-7 nanometre", "some 40 of them", "10 or so". */
export const BOUND_RULES: readonly BoundRule[] = [
  {
    id: 'bound/at-least',
    bound: '>=',
    before: [
      ...phrases(`at least, at the very least, at the least, at a minimum, a minimum of, minimum of, minimum, upwards of, upward of, ≥, > =,
        as few as, as little as, as low as, as young as, starting at, starting from, starts at, starts from, start at, start from, priced from,
        at or above, at or over, a floor of, a good, easily`),
      ...each(MORE, ...OR_EQUAL),
      ...each(LESS, 'no … than'),
    ],
    after: [
      ...each(`${MORE} above over up upward upwards`, 'or …'),
      ...each('more above over up upward upwards older higher', 'and …'),
      ...phrases('at least, at the least, at the very least, at a minimum, at the minimum, minimum, plus, - plus, +, upward, upwards'),
      ...phrases('and counting, if not more'),
      ', if not more',
    ],
  },
  {
    id: 'bound/more-than',
    bound: '>',
    denied: '<=',
    before: [
      ...each(MORE, '… than'),
      ...each('well just slightly', '… over', '… above'),
      ...phrases('over, above, beyond, past, in excess of, a little over, a bit over, little over, over than, over -, north of, >'),
      ...PASSING.split(' '),
    ],
    after: phrases('and then some, and change'),
  },
  {
    id: 'bound/up-to',
    bound: '<=',
    before: [
      ...phrases(`up to, up to and including, at most, at the most, at the very most, a maximum of, maximum of, maximum, max, max., ≤, < =,
        not to exceed, capped at, a cap of, a ceiling of, an upper limit of, upper limit of, limited to, restricted to, at or below, at or under, until age`),
      ...each('many much high long far old deep tall heavy', 'as … as'),
      ...each(LESS, ...OR_EQUAL),
      ...each(MORE, 'no … than'),
    ],
    after: [
      ...each(`${LESS} under below`, 'or …'),
      ...each('under below younger lower', 'and …'),
      ...phrases('at most, at the most, at the very most, at a maximum, at the maximum, at the latest, tops, maximum, max'),
    ],
  },
  { id: 'bound/within', bound: '<=', denied: '>', before: ['within'] },
  {
    id: 'bound/less-than',
    bound: '<',
    denied: '>=',
    before: [
      ...each(LESS, '… than'),
      ...each('well just slightly', '… under', '… below'),
      ...phrases(`under, below, a little under, a bit under, short of, just short of, shy of, just shy of, south of, <, sub -, under -,
        not even, nowhere near, nothing like, not as many as, not as much as`),
    ],
  },
  { id: 'bound/not-reached', bound: null, denied: '<', before: each('reach reaches reached reaching', '…') },
  {
    id: 'bound/exact',
    bound: '=',
    denied: '~',
    before: [
      ...phrases('exactly, precisely, a full, fully, equal to, no more and no less than, no more or less than, no less or more than'),
      ...phrases('no fewer or more than, no more or fewer than, neither more nor less than'),
    ],
  },
  {
    id: 'bound/almost',
    bound: '~',
    before:
      phrases(`almost, nearly, near, close to, closer to, approaching, virtually, not quite, nearing, barely, scarcely, bordering on, verging on,
      close on, nigh on, getting on for, inching toward, inching towards, edging toward, edging towards, within a whisker of, the best part of,
      the better part of, not far off, not far from, not far short of`),
  },
  {
    id: 'bound/about',
    bound: '~',
    before:
      phrases(`about, around, some, roughly, approximately, approximate, an approximate, approx, approx., circa, c., ca., ~, ≈, something like,
      somewhere around, more or less, give or take, maybe, perhaps, possibly, probably, just about,
      an estimated, estimated, estimated to be, estimated to number, thought to be, thought to number, believed to be,
      believed to number, in the region of, in the order of, on the order of, in the range of, in the vicinity of, to the tune of,
      in the neighbourhood of, in the neighborhood of, averaged, averaging`),
    after: [
      ...phrases('or so, or thereabouts, thereabouts, approximately, give or take, more or less, - odd, - ish, ish'),
      ', give or take',
      ', more or less',
    ],
  },
];
