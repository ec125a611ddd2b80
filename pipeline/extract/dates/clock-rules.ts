import { CARDINALS } from '../../lexicons/number-words.ts';
import type { DateRule, DateValue, Groups } from './date-rule.ts';

function clock(hour: number, minute: number, exact: boolean): DateValue | null {
  if (hour > 24 || minute > 59) return null;
  const granularity = exact ? 'minute' : 'hour';
  return {
    from: null,
    to: null,
    granularity,
    known: exact ? ['hour', 'minute'] : ['hour'],
    implied: [],
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
  return clock(Number(groups['hour']), Number(groups['minute']), true);
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
      `(?:(?<=\\b(?:[Aa]t|[Bb]y|[Aa]fter|[Bb]efore|[Aa]round|[Oo]f|[Uu]ntil|[Ff]rom|[Tt]o|[Aa]bout|[Ss]ince|[Bb]etween|and|and at)\\s)(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?:\\s?(?:hours|hrs)\\b)?|\\b(?<hours>[01]?\\d|2[0-4]):(?<minutes>[0-5]\\d)(?=\\s?(?:hours|hrs|GMT|UTC|BST|CEST|CET|local)\\b)(?:\\s?(?:hours|hrs)\\b)?)(?![:.]?\\d)${ZONE}`,
      'gu',
    ),
    read: (groups) => readTwentyFour({ hour: groups['hour'] ?? groups['hours'], minute: groups['minute'] ?? groups['minutes'] }),
  },
  {
    id: 'date/clock-military',
    needs: 'digit',
    pattern: /(?<![\d.,:$£€])\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hours|hrs|GMT|UTC|BST|CET|CEST|local time)\b/gu,
    read: readTwentyFour,
  },
  {
    id: 'date/oclock',
    needs: 'word',
    pattern:
      /\b(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock\b(?: in the (?<half>morning|afternoon|evening))?/giu,
    read: (groups) => {
      const hour = CARDINALS.get((groups['hour'] ?? '').toLowerCase()) ?? Number(groups['hour']);
      return clock(/^(?:after|even)/iu.test(groups['half'] ?? '') && hour < 12 ? hour + 12 : hour, 0, false);
    },
  },
  {
    id: 'date/noon',
    needs: 'word',
    pattern: /(?<=\b(?:at|by|before|after|until|around|since) )(?<noon>noon|midday)\b/gu,
    read: () => clock(12, 0, false),
  },
  {
    id: 'date/midnight',
    needs: 'word',
    pattern: /(?<=\b(?:at|by|before|after|until|around|since) )midnight\b/gu,
    read: () => clock(0, 0, false),
  },
];
