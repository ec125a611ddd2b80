import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { remember } from '../../nlp/remember.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { kindAt, posAt } from './piece-at.ts';
import type { Piece } from './pieces.ts';

function empty(figure: Figure): boolean {
  return !figure.dropped && figure.unit === null && figure.counted === null && figure.kind === null;
}

/** The nearest figure before (`step` -1) or behind (1) that will do. Found by steps, so that a sentence of figures is not searched anew for each. */
function nearest(line: Line, figure: Figure, step: -1 | 1, fits: (other: Figure) => boolean): Figure | undefined {
  for (let at = line.figures.indexOf(figure) + step; ; at += step) {
    const other = line.figures[at];
    if (other === undefined || (!other.dropped && fits(other))) return other;
  }
}

function previous(line: Line, figure: Figure): Figure | undefined {
  return nearest(line, figure, -1, (other) => other.numeralFrom < figure.numeralFrom);
}

function next(line: Line, figure: Figure): Figure | undefined {
  return nearest(line, figure, 1, (other) => other.numeralFrom > figure.numeralFrom);
}

function takeFrom(figure: Figure, other: Figure, rule: string): void {
  Object.assign(figure, { unit: other.unit, kind: other.kind, counted: other.unit === null ? other.counted : figure.counted });
  if (other.per !== undefined && figure.per === undefined) figure.per = other.per;
  figure.rule ??= rule;
}

/** Can another figure lend its unit or noun? Ages and shares are each figure's own. */
function lends(other: Figure | undefined): other is Figure {
  return other !== undefined && (other.unit !== null || other.counted !== null) && !/^(?:ratio|age)$/u.test(other.kind ?? '');
}

const TO_NEXT =
  /^(?:(?:- )?(?:, )?(?:and|or|to|,)|of the|of its|of their|of a|of|[x×]|by)(?: (?:about|around|nearly|at least|more than|some))?$/u;

/** "three and four million": the scale word belongs to both. */
function shareScale(figure: Figure, other: Figure): void {
  if (figure.scale !== 1 || other.scale === 1 || figure.base >= Math.min(other.base, 100) || figure.value === null) return;
  figure.value *= other.scale;
  figure.scale = other.scale;
}

/** "280 million of the 1.5 billion shekels", "2,600 and 1,900 people", "four-, five- and six-cylinder": the unit comes later. */
function fromNext(line: Line, figure: Figure): boolean {
  const other = next(line, figure);
  if (!lends(other)) return false;
  const gap = line.pieces
    .slice(figure.to, other.from)
    .map((piece) => piece.lower)
    .join(' ');
  if (!TO_NEXT.test(gap)) return false;
  takeFrom(figure, other, 'share/next');
  if (/^(?:and|or|to)$/u.test(gap)) shareScale(figure, other);
  return true;
}

/** "rose 0.4% to 7,215": a level behind a change has a unit of its own, which is left out. */
function isLevel(line: Line, figure: Figure, other: Figure): boolean {
  const lead = wordAt(line.pieces, figure.from - 1);
  return (
    /^percent$|^point$/u.test(other.kind ?? '') &&
    (lead === 'to' || lead === 'at') &&
    !line.pieces.slice(Math.max(0, other.from - 2), other.from).some((piece) => piece.lower === 'from')
  );
}

const SPREAD = 300;

/** Figures of one kind are of one order; lengths and durations are lent to a neighbour in a row only. */
function isNear(line: Line, figure: Figure, other: Figure): boolean {
  const ratio = Math.abs((figure.value ?? figure.low ?? 0) / (other.value ?? other.high ?? 1));
  if (!(ratio < SPREAD && ratio > 1 / SPREAD)) return false;
  const row = /^(?:to|and|or|,)$/u.test(wordAt(line.pieces, figure.from - 1));
  return row || (other.kind !== 'duration' && other.kind !== 'length');
}

/** "91.20 cents, while the lowest is 80.15", "40 refugees, France 25", "from 208 pounds to 193". */
function fromPrevious(line: Line, figure: Figure): boolean {
  const other = previous(line, figure);
  if (!lends(other) || other.kind === 'multiplier' || isLevel(line, figure, other) || !isNear(line, figure, other)) return false;
  takeFrom(figure, other, 'share/previous');
  return true;
}

/** "The number of persons still sought fell to 16": the noun behind "number of". */
function fromNumberOf(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const of = numbersOf(pieces).findLast((at) => at <= figure.from - 2);
  const phrase = of === undefined ? null : readNounPhrase(pieces, of + 1, false);
  if (phrase === null) return false;
  figure.counted = phrase.counted;
  figure.modifiers = [...phrase.modifiers];
  figure.rule ??= 'share/number-of';
  return true;
}

/** Where "number of", "toll of" and the like have their "of". */
const numbersOf = remember((pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ lower }, at) =>
    lower === 'of' && /^(?:number|numbers|tally|total|count|toll)$/u.test(wordAt(pieces, at - 1)) ? [at] : [],
  ),
);

/** "Patients transported to hospitals: 52": a table's row names what it counts. */
function fromLabel(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (wordAt(pieces, figure.from - 1) !== ':') return false;
  const start = pieces.findIndex((piece) => piece.kind === 'word');
  const phrase = start < 0 || start >= figure.from ? null : readNounPhrase(pieces, start, false);
  if (phrase === null) return false;
  figure.counted = phrase.counted;
  figure.rule ??= 'share/label';
  return true;
}

/** "doubled their water stations to 26": the noun the figure is the new number of. */
function fromNounBefore(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const noun = pieces[figure.from - 2];
  if (wordAt(pieces, figure.from - 1) !== 'to' || noun?.pos !== 'NOUN' || !noun.lower.endsWith('s')) return false;
  const start = posAt(pieces, figure.from - 3) === 'NOUN' ? figure.from - 3 : figure.from - 2;
  const phrase = readNounPhrase(pieces, start, false);
  if (phrase === null || phrase.to !== figure.from - 1) return false;
  figure.counted = phrase.counted;
  figure.rule ??= 'share/noun-before';
  return true;
}

const HAPPENS_TO_PEOPLE =
  /^(?:killed|injured|wounded|hurt|died|dead|arrested|fled|displaced|detained|charged|hospitalised|hospitalized|evacuated|missing|jailed|rescued|drowned)$/u;

/** "more than 40,000 have fled", "nine were arrested": what happens to people only counts people. */
function fromVerb(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  let at = figure.to;
  while (
    /^(?:have|has|had|were|was|are|been|being|also|since|now|later|reported|reportedly|feared|seriously|critically)$/u.test(
      wordAt(pieces, at),
    ) &&
    at < figure.to + 4
  )
    at += 1;
  if (!HAPPENS_TO_PEOPLE.test(wordAt(pieces, at)) || (at === figure.to && /^(?:missing|dead)$/u.test(wordAt(pieces, at)))) return false;
  figure.counted = 'person';
  figure.rule ??= 'share/people-verb';
  return true;
}

/** "accommodating dozens" counts what the clause before counted. */
function fromMemory(line: Line, figure: Figure): boolean {
  if (figure.form !== 'vague' || figure.part !== undefined) return false;
  const before = nearest(line, figure, -1, (other) => other.counted !== null && other.unit === null);
  const counted = before?.counted ?? null;
  if (counted === null) return false;
  figure.counted = counted;
  return true;
}

const WAYS = [fromLabel, fromNounBefore, fromVerb, fromPrevious, fromNumberOf];

/** Gives a figure without unit or noun what its neighbours have. */
export function shareMeasures(line: Line): void {
  for (const figure of [...line.figures].reverse()) if (empty(figure)) fromNext(line, figure);
  for (const figure of line.figures) {
    if (!empty(figure)) continue;
    if (figure.form === 'vague') fromMemory(line, figure);
    else WAYS.some((way) => way(line, figure));
  }
}

/** "C$8 ($5.90)", "7 miles (11 km)", "296 hp (224 kW / 300 PS)": the same fact in another unit, under the same bound. */
export function linkConversions(line: Line): void {
  const { pieces } = line;
  for (const figure of line.figures) {
    if (figure.dropped || figure.unit === null) continue;
    const open = bracketBefore(line, figure);
    if (open === null) continue;
    const other = nearest(line, figure, -1, (candidate) => candidate.to <= open && candidate.unit !== null);
    if (
      other === undefined ||
      other.kind !== figure.kind ||
      (other.unit === figure.unit && wordAt(pieces, figure.from - 1) !== '/') ||
      open - other.to > 1
    )
      continue;
    figure.aliasOf = other;
    if (figure.bound === '=' && other.bound !== '~') figure.bound = other.bound;
    figure.rule = 'alias/brackets';
  }
}

/** The bracket in front of a figure, with nothing but hedges or another conversion between. */
function bracketBefore(line: Line, figure: Figure): number | null {
  for (let at = figure.from - 1; at >= Math.max(0, figure.from - 6); at -= 1) {
    const word = wordAt(line.pieces, at);
    if (word === '(') return at;
    if (
      !/^(?:about|around|roughly|some|approximately|nearly|almost|or|\/|up|to|over)$/u.test(word) &&
      kindAt(line.pieces, at) !== 'digits' &&
      kindAt(line.pieces, at) !== 'word' &&
      !isDash(word)
    )
      return null;
  }
  return null;
}
