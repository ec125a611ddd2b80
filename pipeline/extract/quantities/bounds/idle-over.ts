import { wordAt } from '../figure.ts';
import { afterFigure, isMeasured, leads, MARKS, type Idle } from './idle.ts';
import { posAt } from '../piece-at.ts';

/** "hand over 87 soldiers", "took over two firms": the word belongs to the verb. */
const PHRASAL = leads(
  /^(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|turning|sign|signed|signing|give|gave|given|carry|carried|win|won|cross|crossed|fork|forked|knocked|pulled|presid(?:e|ed|ing)|flew|flies|flying|watch(?:ed|ing)?|jump(?:ed|ing)?)$/u,
);
/** "ran over two dogs"; but "went over 70 mph". */
const MOVED = leads(/^(?:ran|rolled|moved|came|come|go|goes|going|went|passed)$/u);
/** "a row over 12 islands", "protests over 5 deaths", "a lead over 30 rivals". */
const DISPUTES = leads(
  /^(?:disputes?|rows?|fights?|concerns?|clash(?:es)?|battles?|feuds?|anger|outrage|protests?|fury|debates?|lawsuits?|trial|control|fears|worries|doubts|questions|talks|standoff|victory|advantage|lead|sovereignty|criticism)$/u,
);
/** "spread over ten years", "repaid over three years": the whole length. */
const DURATION_OVER = leads(/^(?:spread|spaced|paid|payable|run|repaid|held|phased|built|instal+ments|years|invested|invest)$/u);
/** "lasted over three hours", "took over two years": a verb that is measured in time. */
const LASTING = leads(/^(?:take|takes|took|taken|taking)$/u);
const GAMES = /^(?:weekend|round|season|session|leg|game|match|day|set|inning|lap|generation|event)$/u;

/** "a $400,000 loan over 30 years", "spreading it over ten days": something is told for the whole length. */
const wholeLength: Idle = ({ pieces, figures }, at, figure) => {
  if (/^(?:spread|spreads|spreading|pay|paid|payable|repay|repaid|repaying|phased)$/u.test(wordAt(pieces, at - 2))) return true;
  return figures.some((other) => other !== figure && !other.dropped && other.kind === 'money' && other.to <= at && at - other.to <= 3);
};
const startsSentence: Idle = ({ pieces }, at, figure) => at === 0 && wordAt(pieces, figure.to) === ',';
const behindArticle: Idle = ({ pieces }, at, figure) => /^(?:the|a|its|their)$/u.test(wordAt(pieces, at + 1)) && figure.form !== 'article';

/** "hand over", "spread over ten years", "over the past two", "up 5% over three years": the word tells no bound. */
export const idleOver: Idle = (line, at, figure) => {
  if (GAMES.test(figure.counted ?? '') || DISPUTES(line, at, figure)) return true;
  if (figure.kind !== 'duration') return PHRASAL(line, at, figure) || (MOVED(line, at, figure) && !isMeasured(figure));
  if (LASTING(line, at, figure)) return false;
  return [PHRASAL, MOVED, DURATION_OVER, wholeLength, behindArticle, startsSentence, afterFigure].some((idle) => idle(line, at, figure));
};

const RULERS =
  /^(?:president|minister|premier|government|administration|regime|name|alias|roof|contract|flag|law|deal|ruler|manager|coach|leader|king|queen|pope|title|act|charge|condition|circumstance|heading|category|label|boss|mayor|owner|system)$/u;

/** "under three presidents", "under a five-year deal", "under 10 names". */
export const idleUnder: Idle = ({ pieces }, at, figure) => {
  if (RULERS.test(figure.counted ?? '')) return true;
  const named = /^(?:a|an|the|its|their|his|her|this)$/u.test(wordAt(pieces, at + 1)) && figure.form !== 'article';
  const next = wordAt(pieces, figure.to);
  return named && figure.counted === null && posAt(pieces, figure.to) === 'NOUN' && !MARKS.test(next);
};
