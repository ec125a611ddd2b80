import type { BoundPhrase } from './bounds.ts';
import { wordAt, type Figure, type Line } from '../figure.ts';
import { afterFigure, either, isMeasured, isTime, leads, rows, type Idle } from './idle.ts';
import { idleOver, idleUnder } from './idle-over.ts';
import { IDLE_VERBS } from './idle-verbs.ts';

/** "feet above 30", "points below". */
const afterMeasure = leads(/^(?:feet|metres|points|percent|times|twice)$/u);

/** "lives above two shops": a few things are stood above. */
const overFew: Idle = (_line, _at, { kind, counted, value }) => kind === null && counted !== null && counted !== 'time' && (value ?? 0) < 6;

/** "further than 30 miles" measures, "further than one message" compares. */
const DIMENSIONS =
  /^(?:longer|older|heavier|stronger|wider|deeper|taller|farther|further|faster|later|closer|slower|lighter|weaker|narrower)$/u;
const isCompared = ({ kind, counted }: Figure): boolean => kind === null && counted !== null;

/** "the toll is up to seven", "adds up to 12", "up to 12 from 9": the figure that was come to. */
const isReached: Idle = ({ pieces, figures }, at, figure) => {
  const lead = wordAt(pieces, at - 1);
  if (/^(?:now|add|adds|added|adding|summed|live|lives|lived|owned?)$/u.test(lead)) return true;
  const end = figure.countedAt?.[1] ?? figure.to;
  if (wordAt(pieces, end) === 'from' && figures.some(({ from }) => from === end + 1)) return true;
  return /^(?:is|are|was|were)$/u.test(lead) && pieces.slice(Math.max(0, at - 7), at).some(({ lower }) => TALLIES.test(lower));
};
const TALLIES = /^(?:count|toll|tally|total|number|numbers|deaths|cases|list|streak|we)$/u;

const TALKED = leads(
  /^(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|wr(?:ote|itten|iting)|knows?|knew|complain(?:s|ed|ing|ts?)?|worr(?:y|ied|ies)|concern(?:s|ed)?|lied|information|questions?|stor(?:y|ies)|films?|books?|documentary|series|jokes?|debates?|details)$/u,
);
const ROUND = leads(
  /^(?:sat|sits|sitting|gather(?:ed|ing|s)?|walk(?:ed|ing|s)?|built|wrapped|drove|revolv(?:e|es|ed|ing)|cent(?:red|ered|ers|res)|based|clustered|huddled|travel(?:led|ed)|tour(?:ed)?)$/u,
);
/** "walked past 30 houses", "in past 12 matches", "half past". */
const PAST = leads(
  /^(?:the|half|in|over|during|for|these|those|his|her|its|their|our|my|walk(?:ed|ing)|drove|marched|ran|flew|sailed|rode|filed|streamed|swept)$/u,
);

/** "short of the 18-mile mark", "past the 30-yard line": a place. */
const isPlace: Idle = ({ pieces }, _at, figure) =>
  figure.kind === 'length' && /^(?:mark|marker|line|post|sign)$/u.test(wordAt(pieces, figure.to));

/** "easily the two best", "a good three-star hotel": a word of praise. */
const isPraise: Idle = ({ pieces }, _at, figure) =>
  wordAt(pieces, figure.numeralTo) === '-' || wordAt(pieces, figure.numeralFrom - 1) === 'the';
const isBuilt: Idle = (_line, _at, { kind }) => kind === 'area' || kind === 'length';
const isClock: Idle = (_line, _at, { unit, counted }) => unit === null && counted === null;
const multiplied = leads(/^(?:twice|thrice|times|half|third|quarter)$/u);

/** Where words of bounds hedge nothing, by the phrase. */
const IDLE: ReadonlyMap<string, Idle> = new Map<string, Idle>([
  ['over', idleOver],
  ['under', idleUnder],
  ['within', (_line, _at, { kind, unit }) => kind !== 'duration' && unit === null],
  ['past', either(PAST, isTime, isPlace)],
  [
    'some',
    ({ pieces }, at, figure) => wordAt(pieces, at + 1) === 'of' || (figure.form === 'article' && wordAt(pieces, figure.to) === 'of'),
  ],
  ...rows('above,below', either(afterMeasure, afterFigure, overFew)),
  ['about', TALKED],
  ['around', ROUND],
  ['near', (_line, _at, figure) => !isMeasured(figure)],
  ['up to', isReached],
  ...rows('short of,shy of', either(afterFigure, isPlace)),
  ['beyond', isPlace],
  ...rows('easily,a good', isPraise),
  ['a floor of', isBuilt],
  ...rows('limited to,restricted to', isTime),
  ...IDLE_VERBS,
  ...rows('start at,starts at,starting at,start from,starts from,starting from', isClock),
]);

/** "hand over 87 soldiers", "a lead of 12 points over 30": does the phrase that starts at a piece leave the figure as it is? */
export function isIdle(line: Line, { words }: BoundPhrase, at: number, figure: Figure): boolean {
  if (words.at(-1) === 'than' && (afterFigure(line, at, figure) || (DIMENSIONS.test(words.at(-2) ?? '') && isCompared(figure))))
    return true;
  if (words[0] === 'as' && words.length === 3 && multiplied(line, at, figure)) return true;
  return IDLE.get(words.join(' '))?.(line, at, figure) ?? false;
}
