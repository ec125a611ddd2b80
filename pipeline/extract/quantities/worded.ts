import { CARDINALS } from '../../lexicons/number-words.ts';
import { singularNoun } from '../../nlp/singular.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { readRate } from './units/measure.ts';
import type { Numeral } from './numerals/numeral-value.ts';
import type { Piece } from './pieces.ts';

const FOLDS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS].flatMap(([word, value]): [string, number][] => (value > 1 ? [[`${word}fold`, value]] : [])),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);
const GROWTH: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['tripling', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);
/** "could double", "is expected to triple". */
const TO_GROW: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);
const WILL = /^(?:will|would|could|may|might|can|to|should)$/u;
/** What doubled is the subject: an object ("doubled its stations to 26") has a figure of its own. */
const ENDS_CLAUSE = /^(?:to|in|from|since|over|between|[.,;]|within|during|last|this|by)?$/u;
const FREQUENCY: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** "No arrests were made", "There were no deaths": events whose absence is reported as a figure. */
const EVENTS = new Set('arrests injuries deaths casualties fatalities charges victims survivors'.split(' '));

function figure(at: number, to: number, value: number, fields: Partial<Figure>): Figure {
  const numeral: Numeral = { to, value, base: value, scale: 1, form: 'words' };
  return {
    ...numeral,
    from: at,
    numeralFrom: at,
    numeralTo: at + 1,
    unit: null,
    kind: null,
    own: true,
    modifiers: [],
    counted: null,
    bound: '=',
    rule: null,
    dropped: false,
    ...fields,
  };
}

/** "think twice", "once or twice", "twice-weekly". */
function isTurn(pieces: readonly Piece[], at: number): boolean {
  return /^(?:think|thinks|thought|thinking|or|over)$/u.test(wordAt(pieces, at - 1)) || isDash(wordAt(pieces, at + 1));
}

function worded(line: Line, at: number): Figure | null {
  const { pieces } = line;
  const word = wordAt(pieces, at);
  const fold = FOLDS.get(word);
  if (fold !== undefined) return figure(at, at + 1, fold, { counted: 'time', kind: 'multiplier', rule: 'multiplier/fold' });
  const growth = GROWTH.get(word) ?? (WILL.test(wordAt(pieces, at - 1)) ? TO_GROW.get(word) : undefined);
  if (growth !== undefined && ENDS_CLAUSE.test(wordAt(pieces, at + 1))) {
    return figure(at, at + 1, growth, { counted: 'time', kind: 'multiplier', rule: 'multiplier/doubled' });
  }
  const times = FREQUENCY.get(word);
  if (times !== undefined && !isTurn(pieces, at)) {
    const made = figure(at, at + 1, times, { counted: 'time', kind: 'multiplier', rule: 'multiplier/twice' });
    readRate(line, made);
    return made;
  }
  return word === 'no' ? noneOf(line, at) : null;
}

/** Does something tell of events there: "were made" behind, "There were" or "police made" in front? */
function isTold(pieces: readonly Piece[], at: number, end: number): boolean {
  if (/^(?:were|was|have|had|are)$/u.test(wordAt(pieces, end))) return true;
  if (/^(?:made|reported|recorded|caused|found|with)$/u.test(wordAt(pieces, at - 1))) return true;
  return /^(?:were|was|are|is|been)$/u.test(wordAt(pieces, at - 1)) && [2, 3].some((back) => wordAt(pieces, at - back) === 'there');
}

/** "No arrests were made", "There have been no further deaths": a count of zero. */
function noneOf({ pieces }: Line, at: number): Figure | null {
  const noun = /^(?:other|further|serious|more|new|immediate)$/u.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  if (!EVENTS.has(wordAt(pieces, noun)) || !isTold(pieces, at, wordAt(pieces, noun + 1) === 'or' ? noun + 3 : noun + 1)) return null;
  const counted = singularNoun(wordAt(pieces, noun));
  return figure(at, noun + 1, 0, { counted, countedAt: [noun, noun + 1], kind: 'count', rule: 'count/none' });
}

/** Figures that are no numerals: "doubled to", "sixfold", "no arrests were made". */
export function readWorded(line: Line): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < line.pieces.length; at += 1) {
    if (line.blocked[at] === true) continue;
    const made = worded(line, at);
    if (made !== null) found.push(made);
  }
  return found;
}

/** Words that make a sentence worth reading for figures although it has no numeral. */
export const WORDED: ReadonlySet<string> = new Set([...FOLDS.keys(), ...GROWTH.keys(), ...TO_GROW.keys(), ...FREQUENCY.keys()]);

/** "no" is worth reading where an event follows soon. */
export function opensNone(words: readonly string[]): boolean {
  return words.some((word) => EVENTS.has(word));
}
