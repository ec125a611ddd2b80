import type { Bound } from '../../../schemas/index.ts';
import { matchAfter, matchBefore, type BoundPhrase } from './bounds.ts';
import { wordAt, type Figure, type Line } from './figure.ts';
import type { Piece } from './pieces.ts';
import { apartAt, kindAt } from './piece-at.ts';

/** Words that may stand between a hedge and its figure: "at least another 30", "more than a 58% stake", "about a total of 40". */
const BETWEEN = new Set([
  'a',
  'an',
  'the',
  'another',
  'additional',
  'further',
  'extra',
  'just',
  'only',
  'total',
  'of',
  'its',
  'their',
  'his',
  'her',
  'these',
  'those',
  'age',
  'record',
  'whopping',
  'staggering',
  'between',
]);

/** "hand over 87 soldiers", "took over two firms": the word belongs to the verb. */
const PHRASAL =
  /^(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|turning|sign|signed|signing|give|gave|given|carry|carried|win|won|cross|crossed|fork|forked|knocked|ran|rolled|moved|came|come|go|went|passed|pulled)$/u;
/** "spread over ten years", "repaid over three years": the whole length. */
const DURATION_OVER = /^(?:spread|spaced|paid|payable|run|repaid|held|phased|built|instal+ments|years|invested|invest|spent|spend)$/u;

/** "hand over", "spread over ten years", "over the past two": the word tells no bound. */
function idleOver(pieces: readonly Piece[], at: number, figure: Figure): boolean {
  const lead = wordAt(pieces, at - 1);
  if (PHRASAL.test(lead) || /^(?:weekend|round|season|session|leg|game|match|day|set|inning|lap)$/u.test(figure.counted ?? '')) return true;
  if (figure.kind !== 'duration') return false;
  return DURATION_OVER.test(lead) || (/^(?:the|a|its|their)$/u.test(wordAt(pieces, at + 1)) && figure.form !== 'article');
}

type Idle = (pieces: readonly Piece[], at: number, figure: Figure) => boolean;

const afterMeasure: Idle = (pieces, at) => /^(?:feet|metres|points|percent)$/u.test(wordAt(pieces, at - 1));

/** Where words of bounds hedge nothing. */
const IDLE: ReadonlyMap<string, Idle> = new Map<string, Idle>([
  ['over', idleOver],
  ['within', (_pieces, _at, figure) => figure.kind !== 'duration' && figure.unit === null],
  ['past', (pieces, at, figure) => /^(?:the|half)$/u.test(wordAt(pieces, at - 1)) || figure.kind === 'duration'],
  ['some', (pieces, _at, figure) => figure.form === 'article' && wordAt(pieces, figure.to) === 'of'],
  ['above', afterMeasure],
  ['below', afterMeasure],
  ['passed', (_pieces, _at, figure) => figure.kind === 'duration' || figure.kind === 'age'],
]);

function idle(pieces: readonly Piece[], phrase: BoundPhrase, at: number, figure: Figure): boolean {
  return phrase.words.length === 1 && (IDLE.get(phrase.words[0] ?? '')?.(pieces, at, figure) ?? false);
}

function boundBefore(line: Line, figure: Figure): { bound: Bound; rule: string } | null {
  const { pieces } = line;
  let end = figure.from;
  for (let skipped = 0; skipped <= 4; skipped += 1) {
    const phrase = matchBefore(pieces, end);
    if (phrase !== undefined) {
      const start = end - phrase.words.length;
      if (idle(pieces, phrase, start, figure) || (phrase.rule.bound === '~' && wordAt(pieces, end) === 'the' && end < figure.from))
        return null;
      const outer = matchBefore(pieces, start);
      const better =
        outer !== undefined && phrase.rule.bound === '~' && !idle(pieces, outer, start - outer.words.length, figure) ? outer : phrase;
      return { bound: better.rule.bound, rule: better.rule.id };
    }
    if (!BETWEEN.has(wordAt(pieces, end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** "plus" and "at least" may begin what follows ("500 plus tax"): they count at the end of a clause only. */
function opensNext(pieces: readonly Piece[], phrase: BoundPhrase, at: number): boolean {
  const words = phrase.words.join(' ');
  if (words === '+') return apartAt(pieces, at);
  if (words !== 'plus' && words !== 'at least') return false;
  return !/^(?:mark|none)$/u.test(kindAt(pieces, at + phrase.words.length));
}

function boundAfter(line: Line, figure: Figure): { bound: Bound; rule: string } | null {
  const { pieces } = line;
  for (const at of new Set([figure.numeralTo, figure.to, figure.countedAt?.[1] ?? figure.to])) {
    const phrase = matchAfter(pieces, at);
    if (phrase === undefined || opensNext(pieces, phrase, at)) continue;
    if (phrase.words[0] === '-') figure.to = Math.max(figure.to, at + phrase.words.length);
    return { bound: phrase.rule.bound, rule: phrase.rule.id };
  }
  return null;
}

/** Sets each figure's bound from the words around it. */
export function applyBounds(line: Line): void {
  for (const figure of line.figures) {
    if (figure.dropped) continue;
    const found = boundBefore(line, figure) ?? boundAfter(line, figure);
    if (found === null || figure.form === 'vague') continue;
    figure.bound = found.bound;
    if (figure.rule?.startsWith('age/') !== true) figure.rule = found.rule;
  }
}
