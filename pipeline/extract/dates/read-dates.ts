import { spanOf, type DateMention } from '../../../schemas/index.ts';
import type { ReadSentence, Reading } from '../../nlp/reading.ts';
import { MONTHS, WEEKDAYS } from '../../lexicons/months.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { publicationDay, type Day } from './calendar.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import type { DateRule, DateWord } from './date-rule.ts';
import { DEICTIC_RULES } from './deictic-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** In order: an earlier rule's stretch is closed to later ones. */
const RULES: readonly DateRule[] = [...CLOCK_RULES, ...CALENDAR_RULES, ...PERIOD_RULES, ...DEICTIC_RULES, ...YEAR_RULES];

const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'century centuries quarter half spring summer autumn fall winter today tonight yesterday tomorrow night morning afternoon evening week weekend month ' +
    "year day days weeks months years noon midday midnight o'clock o’clock"
  ).split(' '),
);
const WEEKDAY_SHORT: ReadonlySet<string> = new Set(['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun']);
const DIGIT = /\d/u;

/** Which families of rules are worth trying on a sentence. */
function wordsIn(sentence: ReadSentence): Set<DateWord> {
  const found = new Set<DateWord>();
  if (DIGIT.test(sentence.text)) found.add('digit');
  for (const { lower } of sentence.tokens) {
    for (const part of lower.includes('-') ? lower.split('-') : [lower]) {
      const word = part.endsWith('.') ? part.slice(0, -1) : part;
      if (MONTHS.has(word)) found.add('month');
      else if (WEEKDAYS.has(word) || WEEKDAY_SHORT.has(word)) found.add('weekday');
      else if (DATE_WORDS.has(word)) found.add('word');
    }
  }
  return found;
}

const AHEAD_BEFORE = /\b(?:until|till|by|next|coming|due|before)(?: on| the)? $/iu;
const AHEAD =
  /\b(?:will|shall|plans?|planned|expected|scheduled|due|set|to be held|is to|are to|set for)\b(?!.+\b(?:said|told|announced|confirmed)\b)/iu;

function readSentence(sentence: ReadSentence, anchor: Day | null, source: string): DateMention[] {
  const words = wordsIn(sentence);
  if (words.size === 0) return [];
  const found: DateMention[] = [];
  for (const rule of RULES) {
    if (!words.has(rule.needs) || sentence.text.search(rule.pattern) < 0) continue;
    for (const match of sentence.text.matchAll(rule.pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((taken) => taken.span.start < end && start < taken.span.end)) continue;
      const before = sentence.text.slice(Math.max(0, match.index - 60), match.index);
      const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const value = rule.read(match.groups ?? {}, { anchor, future: AHEAD_BEFORE.test(before) || AHEAD.test(before), before, after });
      if (value !== null) found.push({ span: spanOf(source, start, end), ...value, rule: rule.id });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Reads every date and time of an article, anchored on its publication date. "March 12" → month 3, day 12, the year implied. */
export function readDates(reading: Reading): DateMention[] {
  const anchor = publicationDay(reading.published);
  return reading.sentences.flatMap((sentence) => readSentence(sentence, anchor, reading.text));
}
