import { PER_NOUNS } from '../../../lexicons/measure-units.ts';
import { singularNoun } from '../../../nlp/singular.ts';
import { isDash, wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, textAt } from '../piece-at.ts';
import { unitAt, type Measure } from './unit-at.ts';

/** "a year ago", "a year earlier", "the year before", "a year on,": a point in time; "a year before tax", "a month on food" are rates. */
function isPointInTime(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at);
  if (/^(?:ago|earlier|later|old)$/u.test(word)) return true;
  if (word === 'on') return kindAt(pieces, at + 1) !== 'word' || wordAt(pieces, at + 1) === 'from';
  return (
    /^(?:before|after)$/u.test(word) &&
    !/^(?:tax|taxes|interest|deductions|bonus|bonuses|costs|fees|expenses)$/u.test(wordAt(pieces, at + 1))
  );
}

/** May a rate be told in this unit? "a month" and "a sq m" may; "a year ago" and "a 5-year-old" not. */
function isRateUnit(pieces: readonly Piece[], unit: Measure, exact: boolean, single: boolean): boolean {
  if (unit.kind === 'age' || unit.kind === 'percent') return false;
  if (exact) return true;
  return (single || /^(?:area|volume|mass|energy)$/u.test(unit.kind)) && !(unit.kind === 'duration' && isPointInTime(pieces, unit.to));
}

/** "per 10 grams", "/100km": a rate for a round number of a unit. */
function perMany(pieces: readonly Piece[], at: number): { per: string; to: number } | null {
  const digits = textAt(pieces, at);
  const unit = /^10{1,3}$/u.test(digits) ? unitAt(pieces, at + 1) : null;
  return unit === null || !/^(?:mass|length|volume)$/u.test(unit.kind) ? null : { per: `${digits} ${unit.unit}`, to: unit.to };
}

/** "per million British thermal units". */
function perMillion(pieces: readonly Piece[], at: number): { per: string; to: number } | null {
  const unit = wordAt(pieces, at) === 'million' ? unitAt(pieces, at + 1) : null;
  return unit?.kind === 'energy' ? { per: `million ${unit.unit}s`, to: unit.to } : null;
}

/** What a measure is told for, behind it: "a month", "per share", "every year", "/kg", "-a-day" → {per, to}. */
export function rateAfter(pieces: readonly Piece[], at: number): { per: string; to: number } | null {
  const start = isDash(wordAt(pieces, at)) && gluedAt(pieces, at) ? at + 1 : at;
  const word = wordAt(pieces, start);
  if (!/^(?:a|an|per|every|each|\/)$/u.test(word)) return null;
  const exact = word === 'per' || word === '/';
  const noun = isDash(wordAt(pieces, start + 1)) ? start + 2 : start + 1;
  const many = exact ? (perMany(pieces, noun) ?? perMillion(pieces, noun)) : null;
  return many ?? perUnit(pieces, noun, exact);
}

function perUnit(pieces: readonly Piece[], noun: number, exact: boolean): { per: string; to: number } | null {
  const unit = unitAt(pieces, noun);
  if (unit !== null && isRateUnit(pieces, unit, exact, unit.to === noun + 1)) return { per: unit.unit, to: unit.to };
  const name = singularNoun(wordAt(pieces, noun));
  return PER_NOUNS.has(name) && !isPointInTime(pieces, noun + 1) ? { per: name, to: noun + 1 } : null;
}
