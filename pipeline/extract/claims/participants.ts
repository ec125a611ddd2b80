import { overlaps, spanOf, type Mention, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Token } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import type { Clause } from './clause.ts';
import { readNounPhrases, type Located, type NounPhrase } from './noun-phrase.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import { phraseBefore } from './subject-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Who acts and on whom, whatever the voice: "X paid Y" and "Y was paid by X" give the same frame. */
export interface Frame {
  readonly agent?: Participant;
  readonly patient?: Participant;
}

/** Reads the participants of a verb group. A clause without a subject of its own takes that of the clause before. */
export const readFrame = (predication: Predication): Frame => frameOf(predication.verb, predication);

/** Several readers ask for the frame of one verb. Behind "nor is" stands its subject. */
const frameOf = remember((verb: VerbGroup, { scene, clause, index }: Predication): Frame => {
  const object = phraseAfter(clause, verb);
  const isTurned = verb.lemma === 'be' && /^n(?:or|either)$/u.test(clause.sentence.tokens[verb.first - 1]?.lower ?? '');
  const [before, behind] = isTurned ? [object, null] : [phraseBefore(scene.clauses, index, verb), object];
  const [agent, patient] = verb.passive ? [byPhrase(clause, verb), before] : [before, behind];
  return { ...given('agent', participantAt(scene, agent)), ...given('patient', participantAt(scene, patient)) };
});

/** "agreed this month": a date is no participant. */
function participantAt(scene: Scene, located: Located | null): Participant | undefined {
  const participant = located === null ? undefined : participantOf(scene, located);
  return participant === undefined || scene.dates.some(({ span }) => overlaps(span, participant.span)) ? undefined : participant;
}

/** The object: the first noun phrase behind the verb with no preposition before it and no other verb between. */
function phraseAfter(clause: Clause, group: VerbGroup): Located | null {
  const { tokens } = clause.sentence;
  const next = clause.verbs.find((verb) => verb.first > group.last)?.first ?? clause.to;
  const phrases = readNounPhrases(tokens, group.last + 1, next);
  const phrase = phrases[0];
  if (phrase === undefined || blocked(tokens, group, phrase.first)) return null;
  return { tokens, phrase: describedBy(tokens, phrases) };
}

/**
 * A preposition between verb and phrase, other than the verb's own particle or one that belongs to a figure ("up to 50", "at least 20");
 * or a comma or the end of a quote: "it has none," Roe said.
 */
function blocked(tokens: readonly Token[], group: VerbGroup, first: number): boolean {
  const ofFigure = (index: number) =>
    tokens.slice(index + 1, index + 4).some((token, ahead) => token.pos === 'NUM' && index + 1 + ahead <= first + 1);
  return tokens
    .slice(group.last + 1, first)
    .some(
      (token, index) =>
        /^[,"”»;]$/u.test(token.text) ||
        (token.pos === 'ADP' && !group.lemma.endsWith(` ${token.lower}`) && !ofFigure(group.last + 1 + index)),
    );
}

/** "African, Asian and Venezuelan migrants": the row ends in the noun that all of it describes. */
function describedBy(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase {
  const first = phrases[0] as NounPhrase;
  const rowEnd = phrases.findIndex((phrase, index) => {
    const behind = phrases[index + 1];
    return (
      behind === undefined ||
      behind.first - phrase.last > 3 ||
      !tokens.slice(phrase.last + 1, behind.first).every((token) => /^(?:,|and|or)$/u.test(token.lower))
    );
  });
  const last = phrases[rowEnd] as NounPhrase;
  const describes = (phrase: NounPhrase) => (tokens[phrase.head] as Token).pos === 'PROPN';
  return phrases.slice(0, rowEnd).every(describes) && !describes(last) ? { ...last, first: first.first } : first;
}

function byPhrase(clause: Clause, group: VerbGroup): Located | null {
  const { tokens } = clause.sentence;
  const by = tokens.findIndex((token, index) => index > group.last && index < clause.to && token.lower === 'by');
  const phrase = by < 0 ? undefined : readNounPhrases(tokens, by + 1, clause.to)[0];
  return phrase === undefined || phrase.first !== by + 1 ? null : { tokens, phrase };
}

/** A noun phrase as a participant; a name inside it (its head, or the possessor before it) gives the entity. */
export function participantOf({ reading, mentions }: Scene, { tokens, phrase }: Located): Participant {
  const head = tokens[phrase.head] as Token;
  const start = (tokens[phrase.first] as Token).start;
  const { end } = tokens[phrase.last] as Token;
  const pronoun = CONTRACTED.exec(head.text)?.[1];
  if (pronoun !== undefined) return { span: spanOf(reading.text, start, head.start + pronoun.length), head: pronoun.toLowerCase() };
  const named =
    mentions.find((mention) => overlaps(mention.span, head)) ??
    mentions.find((mention) => mention.entityId !== undefined && overlaps(mention.span, { start, end }));
  const atHead = named !== undefined && overlaps(named.span, head);
  return {
    span: spanOf(reading.text, start, end),
    head: atHead ? named.span.text : head.lemma,
    ...given('entityId', atHead ? named.entityId : undefined),
  };
}

/** "she'll", "I've", "it's" */
const CONTRACTED = /^(I|you|he|she|it|we|they|there)['’](?:ll|[dsm]|re|ve)$/iu;

/** A name as a participant. */
export function participantOfMention(mention: Mention): Participant {
  return {
    span: mention.span,
    head: mention.name ?? mention.span.text,
    ...given('entityId', mention.entityId),
  };
}
