import { wordAt, type Figure, type Line } from '../figure.ts';

/** Does a phrase that starts at a piece hedge nothing in front of the figure? */
export type Idle = (line: Line, at: number, figure: Figure) => boolean;

export const leads =
  (words: RegExp): Idle =>
  ({ pieces }, at) =>
    words.test(wordAt(pieces, at - 1));
export const either =
  (...tests: readonly Idle[]): Idle =>
  (line, at, figure) =>
    tests.some((test) => test(line, at, figure));

export const isMeasured = ({ kind }: Figure): boolean => /^(?:money|percent|point|temperature|speed)$/u.test(kind ?? '');

/** "12 points above 30", "5% over two years", "$5 more than $20": what stands behind is measured from, not hedged. */
export const afterFigure: Idle = ({ figures }, at, figure) =>
  figures.some((other) => !other.dropped && other !== figure && [other.to, other.numeralTo, other.countedAt?.[1]].includes(at));
export const isTime: Idle = (_line, _at, { kind }) => kind === 'duration' || kind === 'age';

/** "the 30% mark", "the $5 limit": what a figure is a name for and still a figure. */
export const MARKS = /^(?:mark|threshold|limit|level|target|ceiling|line|barrier|minimum|maximum|average|cap|floor)$/u;

/** One test for several phrases, set apart by commas. */
export function rows(phrases: string, idle: Idle): [string, Idle][] {
  return phrases.split(',').map((phrase) => [phrase, idle]);
}
