import type { Figure, Line } from '../figure.ts';
import { tidy } from '../numerals/numeral-value.ts';

/** How many of the smaller unit make one of the larger. Source: NIST Handbook 44, Appendix C; calendar. */
const STEPS: ReadonlyMap<string, readonly [smaller: string, factor: number]> = new Map([
  ['foot', ['inch', 12]],
  ['mile', ['yard', 1760]],
  ['metre', ['centimetre', 100]],
  ['stone', ['pound-mass', 14]],
  ['pound-mass', ['ounce', 16]],
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);
/** Units whose smaller one goes without saying: "6ft 2", "six-foot-two", "11st 4". */
const UNSAID = /^(?:foot|stone)$/u;

function isWhole(figure: Figure): figure is Figure & { value: number } {
  return figure.value !== null && figure.value > 0 && figure.scale === 1 && Number.isInteger(figure.value) && figure.form !== 'fraction';
}

/** The words between two parts: nothing, "and", a comma or hyphens. */
function touches(line: Line, first: Figure, second: Figure): boolean {
  const gap = line.pieces.slice(first.to, second.from).map(({ lower }) => lower);
  return gap.length <= 3 && /^(?:and|,|, and|-|- and -)?$/u.test(gap.join(' '));
}

/** "6ft 2" has its inches in digits or behind a hyphen; "six feet two people" has none. */
function saysSmaller(line: Line, first: Figure, second: Figure, smaller: string): boolean {
  if (second.unit !== null) return second.unit === smaller;
  if (
    !UNSAID.test(first.unit ?? '') ||
    !/^-?$/u.test(
      line.pieces
        .slice(first.to, second.from)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return false;
  return second.from > first.to || line.pieces[second.to]?.pos !== 'NOUN';
}

/** Adds the second part to the first, in the smaller unit: whole numbers stay whole. */
function add(line: Line, first: Figure, second: Figure): boolean {
  const [smaller, factor] = STEPS.get(first.unit ?? '') ?? ['', 0];
  if (!isWhole(first) || second.value === null || second.value >= factor || second.scale !== 1 || first.per !== undefined) return false;
  if (!touches(line, first, second) || !saysSmaller(line, first, second, smaller)) return false;
  const { to, numeralTo } = second;
  Object.assign(first, { value: tidy(first.value * factor + second.value), unit: smaller, to, numeralTo, rule: 'unit/compound' });
  if (second.per !== undefined) first.per = second.per;
  second.dropped = true;
  return true;
}

/** Joins what is told in two units: "2 hours 31 minutes" → 151 minutes, "six-foot-two" → 74 inches. */
export function joinCompounds(line: Line): void {
  let first: Figure | undefined;
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    if (first === undefined || !add(line, first, figure)) first = figure;
  }
}
