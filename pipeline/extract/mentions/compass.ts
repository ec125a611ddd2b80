import type { Token } from '../../nlp/reading.ts';
import type { Piece } from './split-group.ts';

const compassWords: ReadonlySet<string> = new Set(
  'northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west south-east south-west'.split(
    ' ',
  ),
);

/** "northern Tarn", "south-eastern Orvane": the part is named with its country or region. */
export function withCompass(tokens: readonly Token[], piece: Piece): Piece {
  const before = tokens[piece.from - 1];
  const widens = piece.known?.kind === 'place' && before !== undefined && compassWords.has(before.text);
  return widens ? { ...piece, from: piece.from - 1 } : piece;
}
