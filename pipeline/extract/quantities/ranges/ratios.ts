import { wordAt, type Figure, type Line } from '../figure.ts';
import { singularNoun } from '../../../nlp/singular.ts';
import { posAt } from '../piece-at.ts';

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1e6]);
/** Matches and stretches of time are no share: "two in 10 games", "one in three years". */
const OCCASIONS = new Set(
  'games matches starts appearances innings overs attempts outings tests meetings seasons years months weeks days hours minutes'.split(' '),
);

interface Gap {
  /** "out of", "in every": surely a share */
  readonly sure: boolean;
  /** the noun between: "one child in eight" */
  readonly noun: string | null;
}

/** What stands between the parts of "one in five", "three out of every ten", "a one-in-six chance", "nine ounces in ten". */
function gapBetween(line: Line, first: Figure, second: Figure): Gap | null {
  if (second.from - first.to > 4) return null;
  const words = line.pieces.slice(first.to, second.from).map((piece) => piece.lower);
  const match = /^(?<noun>(?!out |in |of )\p{L}+ )?(?:(?<sure>in every|out of every|of every|out of each|out of|- in -)|in)$/u.exec(
    words.join(' '),
  );
  if (match === null || (match.groups?.['noun'] !== undefined && posAt(line.pieces, first.to) !== 'NOUN')) return null;
  return { sure: match.groups?.['sure'] !== undefined, noun: match.groups?.['noun']?.trim() ?? null };
}

function isPlain(figure: Figure): figure is Figure & { value: number } {
  return figure.unit === null && figure.value !== null && Number.isInteger(figure.value) && !figure.dropped;
}

/** "nine ounces in ten leave", but "32 goals in 36 league games". */
function standsAlone(line: Line, figure: Figure): boolean {
  const next = line.pieces[figure.to];
  return (
    next?.kind !== 'word' ||
    !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos) ||
    (next.pos === 'NOUN' && !next.lower.endsWith('s') && next.lemma === next.lower) ||
    next.lower === 'of'
  );
}

/** "three in five", "3 in 5", "one in 10": by house style the parts go in words and ten in digits; of one, any number may be the whole. */
function areRound(first: Figure, second: Figure): boolean {
  if (first.value === 1) return (second.value ?? 0) > 1;
  if (!ROUND.has(second.value ?? 0)) return false;
  return first.form === second.form || (first.form === 'words' && (second.value ?? 0) >= 10);
}

/** Both are bare whole numbers, the first the smaller; only of one may the whole have a scale ("one in a million"). */
function arePartAndWhole(first: Figure, second: Figure): boolean {
  return isPlain(first) && isPlain(second) && first.value < second.value && (second.scale === 1 || first.value === 1);
}

/** "Ten out of 70 inmates" is a part, "32 goals out of 36" no share: unless "every" says so, shares have round wholes. */
function isOddWhole(line: Line, first: Figure, second: Figure, gap: Gap): boolean {
  const counts = wordAt(line.pieces, first.to) === 'out' || gap.noun !== null;
  return counts && !ROUND.has(second.value ?? 0) && wordAt(line.pieces, second.from - 1) !== 'every';
}

/** Is a pair of figures linked by "in" or "out of" a share? "32 goals in 36 league games" is none. */
function isShare(line: Line, first: Figure, second: Figure, gap: Gap): boolean {
  if (!arePartAndWhole(first, second) || isOddWhole(line, first, second, gap)) return false;
  if (!gap.sure && (!areRound(first, second) || isPlayed(line, second))) return false;
  return gap.noun === null || (standsAlone(line, second) && (gap.sure || first.form === 'words'));
}

function isPlayed(line: Line, second: Figure): boolean {
  return [second.to, second.to + 1].some((at) => OCCASIONS.has(wordAt(line.pieces, at)));
}

/** Reads "one in five voters" and its kind as a share of one. */
export function joinRatios(line: Line): void {
  const { figures } = line;
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first === undefined || second === undefined || first.dropped) continue;
    const gap = gapBetween(line, first, second);
    if (gap === null || !isShare(line, first, second, gap)) continue;
    const value = (first.value ?? 0) / (second.value ?? 1);
    const { to, numeralTo } = second;
    const counted = gap.noun === null ? null : singularNoun(gap.noun);
    Object.assign(first, { value, kind: 'ratio', unit: null, form: 'fraction', counted, to, numeralTo, rule: 'ratio/one-in' });
    second.dropped = true;
  }
}

/** "one-half of 1 percent", "three-quarters of a percentage point" come as figures of their own: the product is meant. */
export function joinFractionsOfPercent(line: Line): void {
  const { figures, pieces } = line;
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first === undefined || second === undefined || first.form !== 'fraction' || first.value === null || second.value !== 1) continue;
    if (!/^(?:percent|point)$/u.test(second.kind ?? '') || second.numeralFrom - first.to !== 1 || wordAt(pieces, first.to) !== 'of')
      continue;
    Object.assign(first, {
      unit: second.unit,
      kind: second.kind,
      own: true,
      form: 'digits',
      to: second.to,
      rule: `unit/${second.kind ?? ''}`,
    });
    second.dropped = true;
  }
}
