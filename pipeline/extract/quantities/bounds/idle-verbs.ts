import { nounClassesOf } from '../../../lexicons/noun-classes.ts';
import { wordAt } from '../figure.ts';
import { either, isMeasured, isTime, leads, MARKS, rows, type Idle } from './idle.ts';

const isPerson = (noun: string): boolean => nounClassesOf(noun).some(({ person }) => person);

/** "passed two resolutions", "crossed three borders", "beat 30 rivals": done to things; a toll "passed 30 deaths", "crossed 1,000". */
const isObject: Idle = ({ pieces }, _at, figure) => {
  const { kind, counted, value } = figure;
  if (counted === 'vote') return true;
  if (kind !== null || counted === null) return !isMeasured(figure) && wordAt(pieces, figure.to) === 'to';
  return !MARKS.test(counted) && (!isPerson(counted) || (value ?? 0) < 6) && (value ?? 0) < 100;
};
const isWay: Idle = (_line, _at, { kind }) => kind === 'length';
const isRaced: Idle = (_line, _at, figure) => !isMeasured(figure) && figure.counted !== 'mark';
/** "topped 40 rivals", "topped three polls". */
const isRival: Idle = (_line, _at, { counted }) =>
  /^(?:rival|opponent|poll|chart|list|group|table|contender|candidate|competitor)$/u.test(counted ?? '');
/** "the bill passed 230 to 197". */
const LAWS = leads(/^(?:bill|law|motion|measure|act|amendment|resolution|budget|legislation|it)$/u);
const isVote: Idle = (line, at, figure) =>
  LAWS(line, at, figure) && !isMeasured(figure) && figure.counted === null && (figure.value ?? 0) < 1000;
/** "may top 50" is a verb, "the top 50" is not. */
const isAdjective: Idle = ({ pieces }, at) =>
  !/^(?:may|could|will|would|to|might|should|must|can|cannot|not|never|\p{L}+n['’]t)$/u.test(wordAt(pieces, at - 1));

/** Verbs of passing a figure, which are as often done to things. */
export const IDLE_VERBS: readonly (readonly [string, Idle])[] = [
  ...rows('top', isAdjective),
  ...rows('passed,passing,passes,pass', either(isVote, isTime, isWay, isObject)),
  ...rows('crossed,crossing,crosses,cross', either(isWay, isObject)),
  ...rows('breached,breaching,breaches,breach', isObject),
  ...rows('topped,topping,tops', isRival),
  ...rows('beat,beats,beating,outstrip,outstrips,outstripped,outstripping,eclipsed,eclipsing', isRaced),
];
