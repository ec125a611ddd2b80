import type { ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import type { Quote } from './find-quotes.ts';
import type { Stretch } from './frame.ts';

/** A reporting verb where it stands. */
export interface Place {
  readonly sentence: ReadSentence;
  /** index of the verb */
  readonly at: number;
  /** index of its last word: "point out" */
  readonly until: number;
  readonly verb: ReportingVerb;
  readonly quotes: readonly Quote[];
  readonly text: string;
}

/** What every frame of the verb has. */
export function baseOf({ sentence, at, until, verb }: Place, rule: string) {
  const [{ start }, { end }] = [sentence.tokens[at] as Token, sentence.tokens[until] as Token];
  return { cue: { start, end }, stance: verb.stance, rule };
}

/** "was rejected by the board"; not "was found by divers" */
export const takesObject = ({ forms, stance }: ReportingVerb) => (forms.has('object') || forms.has('as')) && stance !== 'reveals';

export const speaks = ({ forms }: ReportingVerb) => forms.has('clause') || forms.has('that') || forms.has('quote');

export const endsQuote = (quotes: readonly Quote[], { end }: Stretch) => quotes.some((quote) => quote.end === end);

/** `"…," he said, "…"`: the quotation goes on behind the speaker. */
export function resumed({ sentence, quotes, text }: Place, from: number): Stretch | undefined {
  const start = sentence.tokens[from - 1]?.end ?? sentence.end;
  const quote = quotes.find((candidate) => candidate.start >= start && candidate.start < sentence.end);
  if (
    quote === undefined ||
    !/[,:—–] ?(?:(?:and|but) (?:\p{L}+ ){0,3})?$/u.test(text.slice(Math.max(start, quote.start - 40), quote.start))
  )
    return undefined;
  return { start: quote.start, end: quote.end };
}
