import { CURRENCY_CODES } from '../../lexicons/currencies.ts';
import { STREET_WORDS } from '../../lexicons/place-words.ts';
import { fieldsOf, toDay } from './calendar.ts';
import type { DateContext, DateRule, DateValue, Groups } from './date-rule.ts';
import { stretch, unanchored, wholeYear } from './date-value.ts';
import { PART, partOf } from './words.ts';

/** Words in front of a year that make it one, whatever follows. */
const SURE =
  /\b(?:in|since|until|till|by|during|between|circa|mid|early|late|before|after|from|through|as of|ended?|ending|back in|again in|the|its|their|his|her|our|this|last|season|winter|summer|spring|autumn|fall|election|year|['’]s|(?:19|20)\d\d,? (?:and|or|to|through))[\s-]+$/iu;
/** Before 1600 only what must be a year counts as one. */
const OLD = /\b(?:in|since|until|between|circa|year|from|to|and)\s+$/iu;
/** A name right in front: "Ford 2019 models". */
const NAME = /[a-z,] \p{Lu}[\p{L}’']* $/u;
/** "2026 people", "2000 tonnes": a plural in lower case right behind is what the figure counts. */
const COUNTED = /^\s(?:[a-z]+-)?(?!its\b|was\b|has\b|as\b|is\b|this\b|us\b|plus\b|minus\b|across\b|unless\b|perhaps\b|always\b)[a-z]+s\b/u;
const MEASURE =
  /^(?:\s?(?:%|percent\b|per cent\b|people\b|km\b|kg\b|m\b|mm\b|cm\b|cc\b|ft\b|sq\b|square\b|cubic\b|rpm\b|kWh?\b|MW\b|million\b|billion\b|thousand\b|men\b|women\b|children\b|staff\b|crew\b|police\b|mph\b|hp\b|bhp\b|lakh\b|crore\b|or so\b|to one\b|each\b|an? (?:second|minute|hour|day|night|week|month|year|share|barrel|ounce|tonne|ton|head|unit|ticket|seat|piece|vote)\b|per [a-z]|plus tax\b|(?:fine|reward|deposit|donation|fee)\b)|-[a-z]|[a-zA-Z°$€£])/u;
/** "fell to 1500 or 1600 people", "between 1500 and 2000 rpm", "2000 career points": what is measured stands a word or a figure further. */
const MEASURED_LATER =
  /^\s(?:(?:and|to|or)\s(?!(?:1[5-9]|20)\d\d(?!\d))\d[\d,]{3,9}(?!\d)|(?:and|to|or)\s(?:\d[\d,.]{0,9}\s(?:people|rpm|kg|km|staff)|(?!(?:19|20)\d\d\s)\d[\d,.]{0,9}\s(?:[a-z-]{2,15}\s)?[a-z]{2,15}s)\b|(?:new|more|extra|other|career|local|public|young|foreign|civil)\s[a-z]{2,15}s\b)/u;
/** "It costs 1999", "sold 2000", "employs 1700", "a reward of 1800", "rose 20 points to 1985": nobody sells a year. */
const PRICED =
  /\b(?:cost|costs|costing|paid|pays?|sold|sells?|priced? at|starts? (?:at|from)|employs?|employed|fined|worth|scored?|an? (?:fine|reward|bonus|fee|deposit|total|loan|bill) of|(?:points?|per ?cent|%) (?:to|at))\s+$/iu;
const STREET = new RegExp(`^\\s(?:[A-Z][\\w.'’]*\\s){1,3}(?:${[...STREET_WORDS].join('|')})\\b`, 'iu');
/** "No. 2016", "Room 1802", "Resolution 2022": the label makes it a number, not a year. */
const LABEL =
  /\b(?:no|nos|number|room|resolution|flight|route|highway|bill|act|suite|unit|box|tel|phone|version|paragraph|section|article|order|case|another|some|about|around|roughly|nearly|almost|over|than|least|most|approximately|exactly|only|just|up to|total of|estimated|or|windows|office|boeing|airbus|agenda|vision|project|channel|chapter|title|model|novel|film|movie|play|album)[.:]?\s+$/iu;

const CODE_BEFORE = /(?<code>[A-Z]{3})\s?$/u;
const CODE_AFTER = /^\s(?<code>[A-Z]{3})\b/u;

/** "USD 2000", "1600 AED", "Rs 2000". */
function isMoney({ before, after }: DateContext): boolean {
  const codes = [CODE_BEFORE.exec(before), CODE_AFTER.exec(after)].map((found) => found?.groups?.['code'] ?? '');
  return codes.some((code) => CURRENCY_CODES.has(code)) || /\b(?:Rs|Tk|RM|Rp|RMB|[KUT][Ss]h)\.?\s$/u.test(before);
}

/** What stands around a number of four digits and makes it no year, wherever it stands. */
function isCounted({ before, after }: DateContext): boolean {
  return MEASURE.test(after) || MEASURED_LATER.test(after) || STREET.test(after) || LABEL.test(before.slice(-24)) || PRICED.test(before);
}

/** Where nothing says "year": money, numbers beyond this century, plurals behind ("2000 tonnes"). */
function isDoubtful(year: number, context: DateContext): boolean {
  const isModern = year >= 1900 && year <= 2030;
  if (SURE.test(context.before.slice(-24)) && (isModern || !COUNTED.test(context.after))) return false;
  return isMoney(context) || year > 2099 || (COUNTED.test(context.after) && !NAME.test(context.before.slice(-24)));
}

function readYear(groups: Groups, context: DateContext): DateValue | null {
  const year = Number(groups['year']);
  if (isCounted(context) || isDoubtful(year, context) || (year < 1600 && !OLD.test(context.before.slice(-24)))) return null;
  const last = Number(groups['to'] ?? groups['year']);
  return last > year ? years(year, last) : wholeYear(year, partOf(groups['part']));
}

/** "in '98", "the class of '05": the last such year that publication has seen. */
function readShortYear(groups: Groups, { anchor }: DateContext): DateValue | null {
  const now = anchor === null ? 2030 : fieldsOf(anchor).year;
  const year = [2000, 1900].map((century) => century + Number(groups['short'])).find((candidate) => candidate <= now) ?? 2000;
  return { ...wholeYear(year), implied: ['century'] };
}

/** "2017-2022" */
function years(first: number, last: number): DateValue {
  return stretch({ from: toDay(first, 1, 1), to: toDay(last, 12, 31), granularity: 'year', known: ['year'] });
}

/** "in 2015", "the 2024 election", "since 1991", "2017-2022", "early 2025", "in '98", "332 BC". */
export const YEAR_RULES: readonly DateRule[] = [
  {
    id: 'date/year',
    needs: 'digit',
    pattern: new RegExp(
      `(?<![\\p{L}\\d$£€¥₹#:/=.,+*]|\\d[-–]|[\\p{L}]-)(?:\\b(?<part>${PART})[-\\s])?(?<year>1\\d\\d\\d|2[01]\\d\\d)(?!\\d)(?:\\s?[-–]\\s?(?<to>(?:1[6-9]|20)\\d\\d)(?![\\d-]))?(?![.,:]\\d|\\s?[-–/]\\s?\\d{1,3}(?!\\d)|(?<!\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Mm]id-)\\s?\\d{4})\\s(?!(?:19|20)\\d\\d\\b)\\d)`,
      'gu',
    ),
    read: readYear,
  },
  {
    id: 'date/short-year',
    needs: 'digit',
    pattern:
      /(?<=\b(?:in|of|since|by|from|until|till|late|early|class of|before|after|May|June|July) )['’‘](?<short>\d\d)(?![\ds]|['’]s)/gu,
    read: readShortYear,
  },
  {
    id: 'date/era',
    needs: 'era',
    pattern: /\b(?:(?:AD|CE) (?<year>\d{1,4})|(?<before>\d{1,4}) ?(?:BCE?\b|B\.C\.|AD\b|CE\b))/gu,
    read: () => unanchored('year', ['year'], {}),
  },
];
