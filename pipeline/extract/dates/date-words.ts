import { HOLIDAYS } from '../../lexicons/holidays.ts';
import { DECADES, MONTHS, WEEKDAYS } from '../../lexicons/months.ts';
import type { ReadSentence } from '../../nlp/reading.ts';
import type { DateWord } from './date-rule.ts';

const PLURALS = 'days weeks months years decades decade';

/** Words that make a family of rules worth trying: a sentence without them costs one look-up a token. */
const FAMILIES: Readonly<Partial<Record<DateWord, string>>> = {
  month: [...MONTHS.keys()].join(' '),
  weekday: `${[...WEEKDAYS.keys()].join(' ')} mon tue tues wed thu thur thurs fri sat sun`,
  near: 'today tonight yesterday tomorrow night morning afternoon evening overnight',
  unit: 'week weekend month quarter year decade',
  ago: 'ago',
  clock: "noon midday midnight half quarter o'clock o’clock morning afternoon evening",
  period: `century centuries quarter half spring summer autumn fall winter ${[...DECADES.keys()].join(' ')}`,
  length: `${PLURALS} year month week`,
  holiday: [...HOLIDAYS.keys()]
    .flatMap((name) => name.split(/['’ ]/u).find((word) => !/^(?:new|st|the|labor|good)$/u.test(word)) ?? [])
    .join(' '),
  sequel: 'later earlier afterwards afterward following preceding previous same next day',
  era: 'bc bce ad ce',
};

const FAMILIES_OF = new Map<string, DateWord[]>();
for (const [family, words] of Object.entries(FAMILIES) as [DateWord, string][]) {
  for (const word of words.split(' ')) FAMILIES_OF.set(word, [...(FAMILIES_OF.get(word) ?? []), family]);
}

const DIGIT = /\d/u;

/** Which families of rules are worth trying on a sentence. "It rained in March." → month. */
export function dateWordsIn({ text, tokens }: ReadSentence): Set<DateWord> {
  const found = new Set<DateWord>();
  if (DIGIT.test(text)) found.add('digit');
  for (const { lower } of tokens) {
    if (lower.includes('-')) for (const part of lower.split('-')) addFamilies(found, part);
    else addFamilies(found, lower);
  }
  return found;
}

function addFamilies(found: Set<DateWord>, word: string): void {
  const families = FAMILIES_OF.get(word.endsWith('.') ? word.slice(0, -1) : word);
  if (families !== undefined) for (const family of families) found.add(family);
}
