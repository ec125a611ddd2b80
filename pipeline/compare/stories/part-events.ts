import type { Sentence } from '../../../schemas/index.ts';
import { termOf, WORD } from './article-terms.ts';
import { termIn, type EventCentre, type TermInEvent } from './event-centre.ts';
import { labelSentences } from './label-sentences.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import type { ToldText } from './told-text.ts';
import type { TermNumbers } from './weigh-terms.ts';

/** The events that an article may tell; the first is its own where `isHome`, and then the article itself does not count in it. */
export interface Events {
  readonly centres: readonly EventCentre[];
  readonly isHome: boolean;
}

/** A name tells one event from the others when it weighs so much more in it, any other word when they hardly have it. */
const NAME_MORE = 1.5;
const WORD_MORE = 1 / 0.35;
/** Words that are no names tell less: the results of two firms are told in the same words. */
const PLAIN = 0.3;

/** Which of the events each sentence tells, by its index among `events`; sentences of standing text tell none (-1). */
export function partEvents(told: ToldText, profile: ArticleProfile, { centres, isHome }: Events, numbers: TermNumbers): number[] {
  const sentences = told.extraction?.sentences ?? [];
  const isStanding = ({ span }: Sentence) => told.standing.some(({ start, end }) => start < span.end && span.start < end);
  const spoken = sentences.filter((sentence) => !isStanding(sentence));
  const weights = new Map<number, Float64Array>();
  const weigh = (term: number): Float64Array => {
    const held =
      weights.get(term) ?? evidenceOf(centres.map((centre, event) => termIn(centre, term, isHome && event === 0 ? profile : undefined)));
    weights.set(term, held);
    return held;
  };
  const labels = labelSentences({
    evidence: spoken.map(({ span }) => addUp(termsIn(span.text, numbers).map(weigh), centres.length)),
    opens: spoken.map(({ paragraph }, index) => paragraph !== spoken[index - 1]?.paragraph),
  });
  const events = new Map(spoken.map((sentence, index) => [sentence, labels[index] as number]));
  return sentences.map((sentence) => events.get(sentence) ?? -1);
}

function termsIn(text: string, numbers: TermNumbers): number[] {
  return [...new Set(Array.from(text.matchAll(WORD), ([word]) => numbers.get(termOf(word)) ?? -1))];
}

/** What a term says for each event against the others. */
function evidenceOf(terms: readonly TermInEvent[]): Float64Array {
  return Float64Array.from(terms, ({ weight, isName }, event) => {
    const most = terms.reduce((held, other, index) => (index === event ? held : Math.max(held, other.weight)), 0);
    if (isName) return weight > NAME_MORE * most ? weight - most : 0;
    return weight > WORD_MORE * most ? PLAIN * weight : 0;
  });
}

function addUp(values: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const value of values) for (const [event, weight] of value.entries()) sums[event] = (sums[event] as number) + weight;
  return sums;
}
