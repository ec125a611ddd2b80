import type { Bound } from '../../../../schemas/index.ts';
import { boundAfter } from './bound-after.ts';
import { matchBefore, type BoundPhrase, type FoundBound } from './bounds.ts';
import { denialOf } from './denied-bounds.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import { MARKS } from './idle.ts';
import { isIdle } from './idle-bounds.ts';

/** A figure that was read, and what was found in front of it. */
interface Read {
  readonly figure: Figure;
  readonly found: FoundBound | null;
}

/** Words that may stand between a hedge and its figure: "at least another 30", "more than a 58% stake", "about a total of 40". */
const BETWEEN = new Set(
  'a an the another additional further extra just only total of its their his her these those age record whopping staggering between'.split(
    ' ',
  ),
);

const isDirection = (bound: Bound | undefined): boolean => bound !== undefined && bound !== '=' && bound !== '~';

/** Where a figure ends with its unit or noun. */
const endsOf = (figure: Figure): readonly number[] => [figure.numeralTo, figure.to, figure.countedAt?.[1] ?? figure.to];

/** "no less than 10 or more than 30 days": the denial reaches over "or". */
function isStillDenied({ pieces }: Line, start: number, last: Read | undefined): boolean {
  return last?.found?.isDenied === true && wordAt(pieces, start - 1) === 'or' && endsOf(last.figure).includes(start - 1);
}

/** What a phrase tells where it stands: "exceeding" a ">", "not exceeding" a "<="; null for "reached", which tells none unless denied. */
function foundAt(line: Line, phrase: BoundPhrase, start: number, last: Read | undefined): FoundBound | null {
  const { bound, denied, id } = phrase.rule;
  const denial = isStillDenied(line, start, last) ? 'flat' : denialOf(line.pieces, phrase, start);
  if (denied === undefined || denial === undefined) return bound === null ? null : { bound, rule: id };
  return { bound: denial === 'softened' ? '~' : denied, rule: bound === null ? id : 'bound/denied', isDenied: true };
}

/** "at least about 30", "up to an estimated 30": the outer phrase tells more. */
function outerOf(line: Line, start: number, figure: Figure, last: Read | undefined): FoundBound | null {
  const phrase = matchBefore(line.pieces, start);
  if (phrase === undefined || isIdle(line, phrase, start - phrase.words.length, figure)) return null;
  return foundAt(line, phrase, start - phrase.words.length, last);
}

function boundBefore(line: Line, figure: Figure, last: Read | undefined): FoundBound | null {
  const { pieces } = line;
  let end = figure.from;
  for (let skipped = 0; skipped <= 4; skipped += 1) {
    const phrase = matchBefore(pieces, end);
    if (phrase !== undefined) return phraseBefore(line, phrase, { end, figure, last });
    if (!BETWEEN.has(wordAt(pieces, end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** "well above the 7.6 million it had forecast", "lower than its 16 cents": the figure itself is exact; "over the 30% mark" is a bound. */
function isSetAgainst({ pieces }: Line, end: number, figure: Figure): boolean {
  if (end >= figure.from || figure.kind === 'age' || !/^(?:the|its|their|his|her)$/u.test(wordAt(pieces, end))) return false;
  return !/^(?:past|last|first|age|ages)$/u.test(wordAt(pieces, end + 1)) && !endsOf(figure).some((at) => MARKS.test(wordAt(pieces, at)));
}

/** What the nearest phrase tells, or the one in front of it. */
function phraseBefore(line: Line, phrase: BoundPhrase, at: { end: number; figure: Figure; last: Read | undefined }): FoundBound | null {
  const { end, figure, last } = at;
  const start = end - phrase.words.length;
  const found = isIdle(line, phrase, start, figure) ? null : foundAt(line, phrase, start, last);
  if (found === null) return null;
  if (isDirection(found.bound)) return isSetAgainst(line, end, figure) ? null : found;
  if (found.bound === '~' && /^(?:the|between)$/u.test(wordAt(line.pieces, end)) && end < figure.from) return null;
  const outer = outerOf(line, start, figure, last);
  return outer === null || (found.bound === '~' && outer.bound === '=') ? found : outer;
}

/** "about 40 and 60 seats", "more than 10% and 20% respectively": figures in a row under one hedge. */
function sharedBound(line: Line, figure: Figure, last: Read | undefined): FoundBound | null {
  if (last?.found == null || !/^(?:and|or)$/u.test(wordAt(line.pieces, figure.from - 1))) return null;
  const { figure: other, found } = last;
  if (other.unit !== figure.unit || other.counted !== figure.counted) return null;
  const isBare = other.numeralTo === figure.from - 1;
  const isListed = other.to === figure.from - 1 && endsOf(figure).some((end) => wordAt(line.pieces, end) === 'respectively');
  return isBare || isListed ? found : null;
}

/** The direction that either side tells ("about 500 or more"), else what the words in front tell. */
function stronger(before: FoundBound | null, after: FoundBound | null): FoundBound | null {
  return isDirection(before?.bound) || !isDirection(after?.bound) ? (before ?? after) : after;
}

/** Sets each figure's bound from the words around it. */
export function applyBounds(line: Line): void {
  let last: Read | undefined;
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    const before = boundBefore(line, figure, last) ?? sharedBound(line, figure, last);
    const found = stronger(before, boundAfter(line, figure));
    last = { figure, found: before };
    if (found === null || figure.form === 'vague') continue;
    figure.bound = found.bound;
    if (figure.rule?.startsWith('age/') !== true) figure.rule = found.rule;
  }
}
