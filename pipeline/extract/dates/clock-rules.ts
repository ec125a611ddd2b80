import { CARDINALS } from '../../lexicons/number-words.ts';
import type { DateRule, DateValue, Groups } from './date-rule.ts';

/** `twelve`: which half of the day is meant is not said. */
function clock(hour: number, minute: number, exact: boolean, twelve = false): DateValue | null {
  if (hour > 24 || minute > 59) return null;
  const granularity = exact ? 'minute' : 'hour';
  return {
    from: null,
    to: null,
    granularity,
    known: exact ? ['hour', 'minute'] : ['hour'],
    implied: twelve ? ['hour'] : [],
    parts: { minutes: (hour % 24) * 60 + minute },
  };
}

function readTwelve(groups: Groups): DateValue | null {
  const hour = Number(groups['hour']);
  if (hour < 1 || hour > 12) return null;
  const afternoon = (groups['half'] ?? '').toLowerCase().startsWith('p');
  return clock((hour % 12) + (afternoon ? 12 : 0), Number(groups['minute'] ?? 0), groups['minute'] !== undefined);
}

function readTwentyFour(groups: Groups): DateValue | null {
  const hour = Number(groups['hour']);
  const open = groups['mark'] === undefined && /^[1-9]$|^1[0-2]$/u.test(groups['hour'] ?? '');
  return clock(inHalf(hour, groups['half']), Number(groups['minute']), true, open && groups['half'] === undefined);
}

/** `inHalf(3, 'afternoon')` → 15. */
function inHalf(hour: number, half: string | undefined): number {
  const late = /^(?:after|even)/iu.test(half ?? '') || (/^night$/iu.test(half ?? '') && hour > 6);
  return late && hour < 12 ? hour + 12 : hour;
}

const hourOf = (word: string | undefined) => CARDINALS.get((word ?? '').toLowerCase()) ?? Number(word);

/** "half past nine", "a quarter to six" */
function readWords(groups: Groups): DateValue | null {
  const hour = hourOf(groups['hour']);
  if (!(hour >= 1 && hour <= 12)) return null;
  const minutes = groups['half'] === undefined ? (groups['way'] === 'to' ? -15 : 15) : 30;
  const since = inHalf(hour, groups['time']) * 60 + minutes;
  return clock(Math.floor(since / 60), (since + 60) % 60, true, groups['time'] === undefined);
}

const HALF = '(?<half>[ap]\\.m\\.|[ap]m\\b|[AP]\\.M\\.|[AP]M\\b)';
const ZONE = '(?:\\s(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|C[SD]T|IST|local time)\\b)?';

/** "11.40pm", "9:41 a.m.", "10 a.m. to 7 p.m.", "19:40 hours", "0500 GMT", "at 9am", "noon". */
export const CLOCK_RULES: readonly DateRule[] = [
  {
    id: 'date/clock-12',
    needs: 'digit',
    pattern: new RegExp(
      `(?<![\\d.,:$£€])\\b(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[-–]|to|and)\\s?)?(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?${HALF}${ZONE}`,
      'gu',
    ),
    read: readTwelve,
  },
  {
    id: 'date/clock-24',
    needs: 'digit',
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Aa]t|[Bb]y|[Aa]fter|[Bb]efore|[Aa]round|[Oo]f|[Uu]ntil|[Ff]rom|[Tt]o|[Aa]bout|[Ss]ince|[Bb]etween|and|and at)\\s)(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?<mark>\\s?(?:hours|hrs|GMT|UTC)\\b)?|(?<![\\d:.])\\b(?<hours>[01]?\\d|2[0-4]):(?<minutes>[0-5]\\d)(?=\\s?(?:hours|hrs|GMT|UTC|BST|CEST|CET|local)\\b)(?:\\s?(?:hours|hrs)\\b)?)(?![:.]?\\d)${ZONE}(?:\\s(?:in|on)\\sthe\\s(?<half>morning|afternoon|evening|night)\\b)?`,
      'gu',
    ),
    read: (groups) => readTwentyFour({ ...groups, hour: groups['hour'] ?? groups['hours'], minute: groups['minute'] ?? groups['minutes'] }),
  },
  {
    id: 'date/clock-military',
    needs: 'digit',
    pattern: /(?<![\d.,:$£€])\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hours|hrs|GMT|UTC|BST|CET|CEST|local time)\b/gu,
    read: (groups) => readTwentyFour({ ...groups, mark: 'hours' }),
  },
  {
    id: 'date/oclock',
    needs: 'clock',
    pattern:
      /\b(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock\b(?: (?:in the|at) (?<half>morning|afternoon|evening|night)\b)?|(?<=\b(?:at|around|by|until|about) \S{1,6}) in the (?<late>morning|afternoon|evening)\b)/giu,
    read: ({ hour, late, half = late }) => clock(inHalf(hourOf(hour), half), 0, false, half === undefined),
  },
  {
    id: 'date/clock-words',
    needs: 'clock',
    pattern:
      /\b(?:(?<half>half) past|(?:a )?quarter (?<way>past|to)) (?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: in the (?<time>morning|afternoon|evening))?(?=[,.;)]|$| (?:on|in|when|and|but|this|last|as|local|GMT)\b)(?![.,]\d)/giu,
    read: readWords,
  },
  {
    id: 'date/noon',
    needs: 'clock',
    pattern: /(?<=\b(?:at|by|before|after|until|around|since) )(?<noon>noon|midday)\b/gu,
    read: () => clock(12, 0, false),
  },
  {
    id: 'date/midnight',
    needs: 'clock',
    pattern: /(?<=\b(?:at|by|before|after|until|around|since) )midnight\b/gu,
    read: () => clock(0, 0, false),
  },
];
