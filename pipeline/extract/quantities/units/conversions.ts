import { isDash, nearest, wordAt, type Figure, type Line } from '../figure.ts';
import { kindAt } from '../piece-at.ts';

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
      !/^(?:about|around|roughly|some|approximately|nearly|almost|or|[/;,\p{Sc}]|up|to|over)$/u.test(word) &&
      kindAt(line.pieces, at) !== 'digits' &&
      kindAt(line.pieces, at) !== 'word' &&
      !isDash(word)
    )
      return null;
  }
  return null;
}
