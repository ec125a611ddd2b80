import { CARDINALS } from '../../lexicons/number-words.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { readRate } from './measure.ts';
import type { Numeral } from './numeral-value.ts';
import type { Piece } from './pieces.ts';

const FOLDS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS].flatMap(([word, value]): [string, number][] => (value > 1 ? [[`${word}fold`, value]] : [])),
);
const GROWTH: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quintupled', 5],
]);
const FREQUENCY: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);
/** "No arrests were made": events whose absence is reported as a figure. */
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
  const growth = GROWTH.get(word);
  if (growth !== undefined && /^(?:to|in|from|since|over|between|[.,;]|within|during|last|this)?$/u.test(wordAt(pieces, at + 1))) {
    return figure(at, at + 1, growth, { counted: 'time', kind: 'multiplier', rule: 'multiplier/doubled' });
  }
  const times = FREQUENCY.get(word);
  if (times !== undefined && !isTurn(pieces, at)) {
    const made = figure(at, at + 1, times, { counted: 'time', kind: 'multiplier', rule: 'multiplier/twice' });
    readRate(line, made);
    return made;
  }
  if (word === 'no' && EVENTS.has(wordAt(pieces, at + 1)) && /^(?:were|was|have|had)$/u.test(wordAt(pieces, at + 2))) {
    return figure(at, at + 2, 0, {
      counted: wordAt(pieces, at + 1)
        .replace(/ies$/u, 'y')
        .replace(/s$/u, ''),
      countedAt: [at + 1, at + 2],
      kind: 'count',
      rule: 'count/none',
    });
  }
  return null;
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
export const WORDED: ReadonlySet<string> = new Set([...FOLDS.keys(), ...GROWTH.keys(), ...FREQUENCY.keys(), 'no']);
