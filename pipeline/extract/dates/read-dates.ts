import { spanOf, type DateMention } from '../../../schemas/index.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import type { ReadSentence, Reading } from '../../nlp/reading.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { publicationDay, type Day } from './calendar.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import type { DateContext, DateRule } from './date-rule.ts';
import { dateWordsIn } from './date-words.ts';
import { DECADE_RULES } from './decade-rules.ts';
import { DEICTIC_RULES } from './deictic-rules.ts';
import { HOLIDAY_RULES } from './holiday-rules.ts';
import { joinRanges } from './join-ranges.ts';
import { LENGTH_RULES } from './length-rules.ts';
import { MONTH_RULES } from './month-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { reachBack } from './reach-back.ts';
import { SEQUEL_RULES } from './sequel-rules.ts';
import { NTH_WEEKDAY_RULES, WEEKDAY_RULES } from './weekday-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** In order: an earlier rule's stretch is closed to later ones. Sequels come last, as they count from the dates around them. */
const RULES: readonly DateRule[] = [
  ...CLOCK_RULES,
  ...HOLIDAY_RULES,
  ...NTH_WEEKDAY_RULES,
  ...CALENDAR_RULES,
  ...MONTH_RULES,
  ...DECADE_RULES,
  ...PERIOD_RULES,
  ...LENGTH_RULES,
  ...WEEKDAY_RULES,
  ...DEICTIC_RULES,
  ...YEAR_RULES,
  ...SEQUEL_RULES,
];

const AHEAD_BEFORE = /\b(?:until|till|by|next|coming|due|before)(?: on| the)? $/iu;
/** "burned until Monday" tells what is over, for all its "until". */
const OVER = /\b(?:lasted|continued|burned|burnt|raged|stayed|ran|went on|not|n['’]t)\b.{1,40}\b(?:until|till|before)(?: on| the)? $/iu;
const AHEAD =
  /\b(?:will|shall|plans?|planned|expected|scheduled|due|set|to be held|is to|are to|set for|begins|starts|opens|resumes|kicks off|takes (?:place|effect|over))\b(?!.+\b(?:said|told|announced|confirmed)\b)/iu;
/** How many characters around a date its rule may look at. */
const REACH = 60;

/** One sentence with the dates read in it so far. */
interface Page {
  readonly sentence: ReadSentence;
  readonly anchor: Day | null;
  readonly source: string;
  readonly previous: readonly DateMention[];
  readonly found: DateMention[];
}

function contextAt({ sentence, anchor, previous, found }: Page, from: number, to: number): DateContext {
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  return {
    anchor,
    future: (AHEAD_BEFORE.test(before) && !OVER.test(before)) || AHEAD.test(before),
    before,
    after: sentence.text.slice(to, to + REACH),
    earlier: () => ({ here: found.filter(({ span }) => span.end <= sentence.start + from), previous }),
  };
}

function applyRule(rule: DateRule, page: Page): void {
  const { sentence, source, found } = page;
  for (const match of matchesOf(rule.pattern, sentence.text)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const [start, end] = [sentence.start + from, sentence.start + to];
    if (found.some((taken) => taken.span.start < end && start < taken.span.end)) continue;
    const value = rule.read(match.groups ?? {}, contextAt(page, from, to));
    if (value !== null) found.push({ span: spanOf(source, start, end), ...value, rule: rule.id });
  }
}

function readSentence(page: Page): DateMention[] {
  const words = dateWordsIn(page.sentence);
  if (words.size === 0) return [];
  for (const rule of RULES) {
    if (words.has(rule.needs)) applyRule(rule, page);
  }
  const sorted = page.found.sort((a, b) => a.span.start - b.span.start);
  return joinRanges(reachBack(sorted, page.source), page.source);
}

/** Reads every date and time of an article, anchored on its publication date. "March 12" → month 3, day 12, the year implied. */
export function readDates(reading: Reading): DateMention[] {
  const anchor = publicationDay(reading.published);
  const dates: DateMention[] = [];
  let previous: readonly DateMention[] = [];
  for (const sentence of reading.sentences) {
    const page = { sentence, anchor, source: reading.text, previous, found: [] };
    previous = readSentence(page);
    dates.push(...previous);
  }
  return dates;
}
