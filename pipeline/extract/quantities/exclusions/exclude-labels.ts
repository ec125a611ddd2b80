import { IDENTIFIER_LABELS, LOOSE_LABELS, TEXT_LABELS, VERB_LABELS } from '../../../lexicons/identifier-words.ts';
import { countsThings } from '../counting/counts-things.ts';
import { isCapital, type Exclusion } from './exclusion.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, posAt, textAt } from '../piece-at.ts';

const DETERMINER = /^(?:the|a|an|this|that|last|next|each|every|its|his|her|their|our|my|your|some|all|same|first|second|third|final)$/u;

/** "will issue 300 permits", "Deaths now number 4,000": the label is a verb. */
function isVerb(pieces: readonly Piece[], at: number): boolean {
  if (!VERB_LABELS.has(wordAt(pieces, at))) return false;
  if (/^(?:to|will|would|can|could|shall|should|must|may|might|now|not|they|we|who|and)$/u.test(wordAt(pieces, at - 1))) return true;
  return posAt(pieces, at) === 'VERB';
}

/** "last year", "In the Aceh district", "in Central Aceh district": an article or a name closes the noun, and the number is not its name. */
function isDetermined(pieces: readonly Piece[], at: number): boolean {
  if (posAt(pieces, at - 1) === 'PROPN') return true;
  for (let before = at - 1; before >= at - 4; before -= 1) {
    if (DETERMINER.test(wordAt(pieces, before))) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(posAt(pieces, before))) return false;
  }
  return false;
}

/** Is the figure told as a count behind a label? "In the district 10 people", "last week 12 were arrested". */
function countsBehind(line: Line, figure: Figure, at: number): boolean {
  const { pieces } = line;
  if (isVerb(pieces, at)) return true;
  if (isCapital(textAt(pieces, at)) && at > 0) return false;
  if (!isDetermined(pieces, at)) return false;
  return countsThings(line, figure) || /^(?:were|are|have|had)$/u.test(wordAt(pieces, figure.to));
}

/** "4.2 million", "3,000": no label's number has a scale word or a comma; a point only in texts ("section 4.2"). */
function isWritten(line: Line, figure: Figure, label: string): boolean {
  const text = textAt(line.pieces, figure.numeralFrom);
  if (figure.scale >= 1000 || /\d,\d/u.test(text)) return true;
  return text.includes('.') && !TEXT_LABELS.has(label);
}

function isLabelled(line: Line, figure: Figure, at: number, dotted: boolean): boolean {
  const label = textAt(line.pieces, at);
  const lower = label.toLowerCase();
  if (!IDENTIFIER_LABELS.has(lower)) return label === '#';
  if (isWritten(line, figure, lower)) return false;
  if (dotted) return /^nos?$/u.test(lower);
  if (lower === 'no') return isCapital(label);
  if (TEXT_LABELS.has(lower) ? isVerb(line.pieces, at) : countsBehind(line, figure, at)) return false;
  return !LOOSE_LABELS.has(lower) || figure.counted === null || isCapital(label);
}

/** "paragraph 12", "Room 802", "No. 14", "flight 370", "#12". */
export const afterLabel: Exclusion = {
  name: 'not/label',
  drops: (line, figure) => {
    const { pieces } = line;
    if (figure.from !== figure.numeralFrom || figure.unit !== null || /^(?:fraction|vague)$/u.test(figure.form)) return false;
    const dotted = wordAt(pieces, figure.from - 1) === '.' && gluedAt(pieces, figure.from - 1);
    return isLabelled(line, figure, figure.from - (dotted ? 2 : 1), dotted);
  },
};
