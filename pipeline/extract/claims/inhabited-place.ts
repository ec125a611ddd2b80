import type { Participant, Quantity } from '../../../schemas/index.ts';
import { participantOfMention } from './participants.ts';
import type { Scene } from './scene.ts';

/** "Norvik, home to 40,000 people", "Norvik has a population of 40,000" */
const INHABITED =
  /\b(?:home to|population (?:of|is|was|stands at)|inhabited by|populated by)(?: (?:about|around|some|nearly|almost|roughly|more than|over|fewer than|less than|an estimated|at least))? $/iu;

/** Characters before the figure in which the place is named. */
const REACH = 90;

/** The place whose inhabitants a figure counts: the last one named before it. */
export function inhabitedPlace({ sentence, mentions }: Scene, { kind, span }: Quantity): Participant | undefined {
  if (kind !== 'count' || !INHABITED.test(sentence.text.slice(0, span.start - sentence.start))) return undefined;
  const place = mentions.findLast(
    (mention) => mention.kind === 'place' && mention.span.end <= span.start && span.start - mention.span.end < REACH,
  );
  return place === undefined ? undefined : participantOfMention(place);
}
