import { UNCHANGED_PEOPLES } from '../../../lexicons/nationals.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { kindAt, posAt, textAt } from '../piece-at.ts';

/** "RBIs", "GPUs". */
function isShortPlural(text: string): boolean {
  return /^\p{Lu}{2,5}s$/u.test(text);
}

/** Is there a noun, or a name, that a people's name would only describe? "Chinese workers", "Swiss Re". */
function describes(pieces: readonly Piece[], at: number): boolean {
  if (/^(?:dead|wounded|injured|missing)$/u.test(wordAt(pieces, at))) return false;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(posAt(pieces, at)) && kindAt(pieces, at) === 'word';
}

/** Where a people's name or a plural in capitals stands behind the figure: right there, or behind one adjective. */
function headAfter(pieces: readonly Piece[], from: number): number {
  for (const at of [from, from + 1]) {
    if (isShortPlural(textAt(pieces, at))) return at;
    if (UNCHANGED_PEOPLES.has(textAt(pieces, at)) && !describes(pieces, at + 1)) return at;
    if (posAt(pieces, at) !== 'ADJ') return -1;
  }
  return -1;
}

function countNamed({ pieces }: Line, figure: Figure): void {
  const at = headAfter(pieces, figure.to);
  if (at < 0) return;
  const name = textAt(pieces, at);
  Object.assign(figure, {
    counted: isShortPlural(name) ? name.slice(0, -1) : name,
    modifiers: at > figure.to ? [wordAt(pieces, figure.to)] : [],
    countedAt: [figure.to, at + 1],
    to: at + 1,
  });
  figure.rule ??= 'count/named';
}

/** "354 Rohingya", "14 British and two Irish", "62 RBIs": heads that no "s" or no lower case tells. */
export function readNamedHeads(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped || figure.unit !== null || figure.counted !== null || figure.form === 'fraction' || (figure.value ?? 2) <= 1)
      continue;
    countNamed(line, figure);
  }
}
