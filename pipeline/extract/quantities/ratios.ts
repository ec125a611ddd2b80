import { wordAt, type Figure, type Line } from './figure.ts';

const OCCASIONS = new Set(
  'games matches starts appearances innings overs attempts outings tests meetings seasons years months weeks days hours minutes'.split(' '),
);
const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** What stands between the parts of "one in five", "three out of every ten", "nine ounces in ten". */
function ratioGap(line: Line, first: Figure, second: Figure): 'ratio' | 'noun' | null {
  const gap = line.pieces.slice(first.to, second.from).map((piece) => piece.lower);
  const text = gap.join(' ');
  if (/^(?:in|in every|out of|out of every|of every|out of each)$/u.test(text)) return 'ratio';
  return gap.length <= 4 && /^\p{L}+ (?:in|in every|out of|out of every)$/u.test(text) ? 'noun' : null;
}

function plain(figure: Figure): boolean {
  return figure.unit === null && figure.scale === 1 && figure.value !== null && Number.isInteger(figure.value) && !figure.dropped;
}

/** "nine ounces in ten leave", but "32 goals in 36 league games". */
function standsAlone(line: Line, figure: Figure): boolean {
  const next = line.pieces[figure.to];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos) ||
    (next.pos === 'NOUN' && !next.lower.endsWith('s') && next.lemma === next.lower) ||
    wordAt(line.pieces, figure.to) === 'of'
  );
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

function isPart(first: Figure, second: Figure): boolean {
  return first.value !== null && second.value !== null && first.value < second.value;
}

/** "three in five", "3 in 5", "one in 10": by house style the parts go in words and ten in digits. */
function sameStyle(first: Figure, second: Figure): boolean {
  return first.form === second.form || (first.form === 'words' && second.form === 'digits' && (second.value ?? 0) >= 10);
}

/** "two in 10 games", "one in three years": matches and stretches of time are no share. */
function isPlayed(line: Line, second: Figure): boolean {
  return [second.to, second.to + 1].some((at) => OCCASIONS.has(wordAt(line.pieces, at)));
}

/** Is a pair of figures linked by "in" or "out of" a share? "32 goals in 36 league games" is not. */
function isShare(line: Line, first: Figure, second: Figure): boolean {
  const gap = ratioGap(line, first, second);
  if (gap === null || !plain(second) || first.kind === 'money') return false;
  const whole = second.value;
  const out = line.pieces.slice(first.to, second.from).some((piece) => piece.lower === 'out' || piece.lower === 'every');
  if (!isPart(first, second) || (!out && (!ROUND.has(whole ?? 0) || !sameStyle(first, second) || isPlayed(line, second)))) return false;
  return gap === 'ratio' || (standsAlone(line, second) && (out || first.form === 'words'));
}

/** Reads "one in five voters" and its kind as a share of one. */
export function joinRatios(line: Line): void {
  const { figures } = line;
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first === undefined || second === undefined || first.dropped || !Number.isInteger(first.value) || !isShare(line, first, second))
      continue;
    const value = (first.value ?? 0) / (second.value ?? 1);
    const { to, numeralTo } = second;
    Object.assign(first, { value, kind: 'ratio', unit: null, form: 'fraction', to, numeralTo, rule: 'ratio/one-in' });
    second.dropped = true;
  }
}
