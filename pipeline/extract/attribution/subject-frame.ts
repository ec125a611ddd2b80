import type { ReportingVerb } from '../../lexicons/reporting-verbs.ts';
import { isSubordinate } from './clause-subject.ts';
import { contentAfter } from './content-after.ts';
import { trimEnd } from './content-end.ts';
import { contentBefore } from './content-before.ts';
import type { Quote } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { type Phrase, stretchOf } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { baseOf, endsQuote, type Place, resumed, speaks } from './place.ts';

/** "Brant said the bridge was closed", "The bridge was closed, Brant said", "The bridge, Brant said, was closed". */
export function subjectFrame(place: Place): Frame | undefined {
  const { sentence, at, verb, quotes } = place;
  const { tokens } = sentence;
  const subject = phraseBefore(tokens, at);
  if (subject === undefined) return undefined;
  const speaker = stretchOf(tokens, subject);
  const after = contentAfter(place, subject.from <= 3 && isSubordinate(tokens, subject.from));
  const isAs = tokens[subject.from - 1]?.lower === 'as';
  if (isAs && subject.from === 1) return behindAs(place, speaker);
  const before = speaks(verb) ? contentBefore(sentence, isAs ? subject.from - 1 : subject.from, quotes) : undefined;
  if (before !== undefined && !isSetting(place, before, after)) {
    const frame = withContentBefore(place, before, after);
    if (frame !== undefined) return { ...frame, speaker };
  }
  if (after === undefined) return inserted(place, subject, speaker);
  return { ...baseOf(place, ruleAfter(verb, after, quotes)), speaker, content: [after] };
}

/** "In “The Long Road,” Brant wrote that …": what stands in front is no content. */
function isSetting({ sentence }: Place, before: Stretch, after: Stretch | undefined): boolean {
  const first = sentence.tokens[0];
  return after !== undefined && first?.pos === 'ADP' && before.start === first.start;
}

function withContentBefore(place: Place, before: Stretch, after: Stretch | undefined): Frame | undefined {
  const goesOn = resumed(place, place.at + 1);
  const content = goesOn === undefined ? [before] : [before, goesOn];
  if (endsQuote(place.quotes, before)) return { ...baseOf(place, 'attribution/quote-before'), content };
  return after === undefined && !place.verb.forms.has('quote') ? { ...baseOf(place, 'attribution/clause-before'), content } : undefined;
}

/** "As Brant put it, [the bridge was closed]" */
function behindAs(place: Place, speaker: Stretch): Frame | undefined {
  const { sentence, until, quotes, text } = place;
  const [comma, first] = [sentence.tokens[until + 1], sentence.tokens[until + 2]];
  if (!speaks(place.verb) || comma?.text !== ',' || first === undefined) return undefined;
  const content = { start: first.start, end: trimEnd(text, quotes, first.start, sentence.end) };
  return { ...baseOf(place, 'attribution/as-said'), speaker, content: [content] };
}

/** "The bridge, Brant said, was closed": the clause stands on both sides. */
function inserted(place: Place, subject: Phrase, speaker: Stretch): Frame | undefined {
  const { sentence, at, verb, quotes, text } = place;
  const { tokens } = sentence;
  const [first, left, right, next] = [tokens[0], tokens[subject.from - 1], tokens[at + 1], tokens[at + 2]];
  if (!verb.forms.has('clause') || first === undefined || left?.text !== ',' || right?.text !== ',' || next === undefined) return undefined;
  const end = trimEnd(text, quotes, next.start, sentence.end);
  return {
    ...baseOf(place, 'attribution/inserted'),
    speaker,
    content: [
      { start: first.start, end: left.start },
      { start: next.start, end },
    ],
  };
}

function ruleAfter({ stance, forms }: ReportingVerb, after: Stretch, quotes: readonly Quote[]): string {
  if (quotes.some((quote) => quote.start === after.start)) return 'attribution/quote-after';
  if (stance === 'denies') return 'attribution/denial';
  return forms.has('clause') ? 'attribution/clause-after' : 'attribution/object';
}
