import { SCORE_NOUNS, SERVICE_NUMBERS } from '../../../lexicons/identifier-words.ts';
import { afterLabel } from './exclude-labels.ts';
import { beforeName, inName } from './exclude-models.ts';
import { afterName } from './exclude-names.ts';
import { groupName, place, pronounFew, pronounOne } from './exclude-words.ts';
import { isBareFigure, isCapital, isInDigits, type Exclusion } from './exclusion.ts';
import { isDash, wordAt, type Line } from '../figure.ts';
import { gluedAt, textAt } from '../piece-at.ts';

/** "won 3-2", "a 5-4 vote", "2–1 on Saturday". */
const score: Exclusion = {
  name: 'not/score',
  drops: (line, figure) => {
    if (figure.unit !== null || !isInDigits(line, figure)) return false;
    const head = wordAt(line.pieces, figure.numeralTo);
    return figure.rule === 'range/hyphen' && SCORE_NOUNS.has(head);
  },
};

/** A list's number: "1. The ceasefire", "2) Costs"; a paragraph that opens with a digit and a dot. */
const listNumber: Exclusion = {
  name: 'not/list-number',
  drops: (line, figure) =>
    figure.from === 0 &&
    isInDigits(line, figure) &&
    isBareFigure(figure) &&
    /^[.)]$/u.test(wordAt(line.pieces, figure.numeralTo)) &&
    line.pieces.length > 2,
};

/** Five bare digits or more without a comma, or digits that begin with 0: postcodes, case numbers. */
const identifier: Exclusion = {
  name: 'not/identifier',
  drops: (line, figure) => {
    const text = textAt(line.pieces, figure.numeralFrom);
    if (!/^\d+$/u.test(text) || !isBareFigure(figure) || figure.scale !== 1) return false;
    if (/^0\d/u.test(text)) return true;
    const before = line.pieces[figure.from - 1];
    if (text.length >= 5) return before === undefined || before.text === ',' || isCapital(before.text) || text.length > 9;
    return before?.text === '.' && before.glued && /^[\p{Lu}.]/u.test(textAt(line.pieces, figure.from - 2));
  },
};

/** "Dial 999", "He called 911 at once", "Text HELP to 85258": numbers one dials. */
const service: Exclusion = {
  name: 'not/service-number',
  drops: ({ pieces }, figure) => {
    const before = wordAt(pieces, figure.from - 1);
    if (!isBareFigure(figure) || figure.scale !== 1) return false;
    if (before === 'to') return [2, 3, 4].some((back) => wordAt(pieces, figure.from - back) === 'text');
    const or = before === 'or' && SERVICE_NUMBERS.has(Number(textAt(pieces, figure.from - 2)));
    const dialled = or || /^(?:called|calls|calling|call|dial|dialled|dialed|dials|rang|ring|phone|phoned|the)$/u.test(before);
    return SERVICE_NUMBERS.has(figure.value ?? 0) && textAt(pieces, figure.numeralFrom).length === 3 && dialled;
  },
};

const BEGINS =
  /^(?:starts?|started|begins?|began|opens?|opened|closes|leaves|departs|arrives|airs|aired|kicks|gets|got|woke|wakes|due|breakfast|lunch|dinner|doors)$/u;

/** "The game starts at 9", "half past 8", "a quarter to 9": a time of day. */
const hour: Exclusion = {
  name: 'not/hour',
  drops: ({ pieces }, figure) => {
    const value = figure.value ?? 0;
    const [before, lead] = [wordAt(pieces, figure.from - 1), wordAt(pieces, figure.from - 2)];
    if (!isBareFigure(figure) || value < 1 || value > 12 || !Number.isInteger(value)) return false;
    if (/^(?:past|to)$/u.test(before)) return lead === 'quarter' || (before === 'past' && lead === 'half');
    return before === 'at' && (BEGINS.test(lead) || /^(?:that|tonight|tomorrow|sharp)$/u.test(wordAt(pieces, figure.numeralTo)));
  },
};

/** "four-year-old" is an age, but "twenty-first" and "thirty-somethings" count nothing. */
const hyphenOrdinal: Exclusion = {
  name: 'not/hyphen-ordinal',
  drops: ({ pieces }: Line, figure) => {
    if (!isDash(wordAt(pieces, figure.numeralTo)) || !gluedAt(pieces, figure.numeralTo)) return false;
    const ends = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|somethings?|nd|rd|th|st)$/u;
    return ends.test(wordAt(pieces, figure.numeralTo + 1)) && figure.form === 'words' && figure.kind !== 'ratio';
  },
};

/** "one quadrillionth of a second": a part that small is no count. */
const smallPart: Exclusion = {
  name: 'not/small-part',
  drops: ({ pieces }, figure) => figure.unit === null && /illionths?$/u.test(wordAt(pieces, figure.numeralTo)),
};

/** What is no quantity although it has a figure. */
const EXCLUSIONS: readonly Exclusion[] = [
  afterLabel,
  afterName,
  beforeName,
  inName,
  place,
  pronounOne,
  pronounFew,
  groupName,
  score,
  listNumber,
  identifier,
  service,
  hour,
  hyphenOrdinal,
  smallPart,
];

/** Drops the figures that are names, scores, labels or pronouns. */
export function dropExclusions(line: Line): void {
  for (const figure of line.figures) {
    if (!figure.dropped && EXCLUSIONS.some((exclusion) => exclusion.drops(line, figure))) figure.dropped = true;
  }
}
