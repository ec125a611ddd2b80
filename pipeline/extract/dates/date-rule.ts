import type { DateMention } from '../../../schemas/index.ts';
import type { Day } from './calendar.ts';

/** What a rule makes of its match: a mention without its place. */
export type DateValue = Omit<DateMention, 'span' | 'rule'>;

/** The dates a reader has met when he comes to "three days later": those before it in its sentence, and those of the sentence before. */
export interface Earlier {
  readonly here: readonly DateMention[];
  readonly previous: readonly DateMention[];
}

export interface DateContext {
  /** day of publication */
  readonly anchor: Day | null;
  /** do the words around the date look ahead ("will", "by Friday")? */
  readonly future: boolean;
  readonly before: string;
  readonly after: string;
  readonly earlier: () => Earlier;
}

/** Families of words that a sentence must hold before rules are tried on it; which words: date-words.ts. */
export type DateWord =
  'digit' | 'month' | 'weekday' | 'near' | 'unit' | 'ago' | 'clock' | 'period' | 'length' | 'holiday' | 'sequel' | 'era';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A way of writing dates. `needs`: what a sentence must hold for the pattern to be tried. */
export interface DateRule {
  readonly id: string;
  readonly needs: DateWord;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: DateContext) => DateValue | null;
}
