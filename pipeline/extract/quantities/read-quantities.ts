import { spanOf, type DateMention, type Quantity, type Span } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { CARDINALS, DENOMINATORS, FRACTION_CHARACTERS, SCALES, VAGUE_PLURALS } from '../../lexicons/number-words.ts';
import type { ReadSentence, Reading } from '../../nlp/reading.ts';
import { readAges } from './ages/ages.ts';
import { applyBounds } from './bounds/apply-bounds.ts';
import { blockedPieces } from './exclusions/blocks.ts';
import { joinCompounds } from './units/compound.ts';
import { linkConversions } from './units/conversions.ts';
import { readCounted, remember } from './counting/counted.ts';
import { dropExclusions } from './exclusions/exclusions.ts';
import type { Figure, Line, Memory, MoneyContext } from './figure.ts';
import { readMoneyContext, speaksOfWeight } from './money/money-context.ts';
import { readMeasures } from './units/measure.ts';
import { readNamedHeads } from './counting/named-heads.ts';
import { splitPieces, type Piece } from './pieces.ts';
import { joinRanges } from './ranges/ranges.ts';
import { joinFractionsOfPercent, joinRatios } from './ranges/ratios.ts';
import { scanFigures } from './scan.ts';
import { shareMeasures } from './counting/share.ts';
import { opensNone, readWorded, WORDED } from './worded.ts';

const HYPHEN = /[-‐‑]/u;
/** Digits of any script's width, and fractions in one character. */
const DIGIT = /[\p{Nd}\p{No}]/u;
const LEADS = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...DENOMINATORS.keys(),
  ...FRACTION_CHARACTERS.keys(),
  ...WORDED,
  ...'dozen several decade couple few percentage'.split(' '),
]);

/** Is there anything in the sentence that could be a figure? Most sentences have none and cost no more than this. */
function worthReading(sentence: ReadSentence): boolean {
  if (DIGIT.test(sentence.text)) return true;
  return sentence.tokens.some(({ lower }, index) => {
    if (LEADS.has(lower)) return true;
    if (lower === 'no') return opensNone([index + 1, index + 2].map((at) => sentence.tokens[at]?.lower ?? ''));
    const parts = HYPHEN.test(lower) ? lower.split(HYPHEN) : [];
    return LEADS.has(parts[0] ?? '') || LEADS.has(parts.at(-1) ?? '');
  });
}

function kindOf(figure: Figure): string {
  if (figure.kind !== null) return figure.kind;
  return figure.counted === 'time' ? 'multiplier' : 'count';
}

function ruleOf(figure: Figure): string {
  return figure.rule ?? (figure.form === 'words' ? 'number/words' : 'number/digits');
}

/** The stretch from one piece to another, the end exclusive. */
function stretchOf(pieces: readonly Piece[], text: string, [from, to]: readonly [number, number]): Span {
  const start = pieces[from]?.start ?? 0;
  return spanOf(text, start, pieces[to - 1]?.end ?? start);
}

function toQuantity(figure: Figure, pieces: readonly Piece[], text: string): Quantity {
  const { value, bound, unit, counted, modifiers, countedAt, aliasOf, low, high, part, per } = figure;
  return {
    span: stretchOf(pieces, text, [figure.from, figure.to]),
    value,
    ...given('low', low),
    ...given('high', high),
    bound,
    unit,
    kind: kindOf(figure),
    counted,
    ...given('modifiers', modifiers.length === 0 ? undefined : modifiers),
    ...given('countedSpan', countedAt === undefined ? undefined : stretchOf(pieces, text, countedAt)),
    ...given('part', part),
    ...given('per', per),
    ...given('aliasOf', aliasOf === undefined ? undefined : pieces[aliasOf.from]?.start),
    rule: ruleOf(figure),
  };
}

function readLine(sentence: ReadSentence, dates: readonly DateMention[], memory: Memory, money: MoneyContext): Line {
  const pieces = splitPieces(sentence);
  const line: Line = {
    pieces,
    blocked: blockedPieces(pieces, dates),
    figures: [],
    memory,
    money: { ...money, weighs: speaksOfWeight(sentence) },
  };
  scanFigures(line);
  joinRatios(line);
  readMeasures(line);
  joinCompounds(line);
  joinFractionsOfPercent(line);
  joinRanges(line);
  readCounted(line);
  readNamedHeads(line);
  readAges(line);
  dropExclusions(line);
  line.figures.push(...readWorded(line));
  line.figures.sort((a, b) => a.from - b.from);
  shareMeasures(line);
  applyBounds(line);
  linkConversions(line);
  return line;
}

/**
 * Reads every figure of an article with its unit or noun, its bound and what it converts. `dates` are stretches already read
 * as dates, which hold no figures. "up to 50 deportees" → 50, "<=", deportee.
 */
export function readQuantities(reading: Reading, dates: readonly DateMention[]): Quantity[] {
  const quantities: Quantity[] = [];
  const memory: Memory = { counted: null };
  const money = readMoneyContext(reading);
  let next = 0;
  for (const sentence of reading.sentences) {
    while ((dates[next]?.span.end ?? Infinity) <= sentence.start) next += 1;
    if (!worthReading(sentence)) continue;
    let last = next;
    while ((dates[last]?.span.start ?? Infinity) < sentence.end) last += 1;
    const line = readLine(sentence, dates.slice(next, last), memory, money);
    const kept = line.figures.filter((figure) => !figure.dropped);
    remember(memory, kept);
    quantities.push(...kept.map((figure) => toQuantity(figure, line.pieces, reading.text)));
  }
  return quantities;
}
