import type { Participant } from '../../../schemas/index.ts';
import { fillerNamed, type SingleFiller } from '../../lexicons/single-fillers.ts';
import type { Filling } from './filler-claims.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import { participantOf, participantOfMention, readFrame } from './participants.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import type { Clause } from './clause.ts';

const LINKS = new Set(['be', 'lie', 'have', 'remain', 'stay', 'keep', 'set up', 'move']);

/** "The cause of the crash was black ice", "the epicentre lay near Oru", "has its headquarters in Brenn", "Brenn will be its head office". */
export function namedFillers(predication: Predication): (readonly [SingleFiller, Filling])[] {
  const { clause, verb } = predication;
  if (!LINKS.has(verb.lemma)) return [];
  const { tokens } = clause.sentence;
  return readNounPhrases(tokens, clause.from, clause.to).flatMap((phrase) => {
    const question = fillerNamed(nounOf(predication, phrase));
    const filling = question === undefined ? null : fillingOf(predication, phrase, question);
    return question === undefined || filling === null ? [] : [[question, filling] as const];
  });
}

/** "head office" is one noun */
function nounOf({ clause: { sentence } }: Predication, { head }: NounPhrase): string {
  const [before, noun] = [sentence.tokens[head - 1]?.lower ?? '', sentence.tokens[head]?.lemma ?? ''];
  return fillerNamed(`${before} ${noun}`) === undefined ? noun : `${before} ${noun}`;
}

function fillingOf(predication: Predication, phrase: NounPhrase, { place }: SingleFiller): Filling | null {
  const { scene, clause, verb } = predication;
  const { tokens } = clause.sentence;
  const phrases = readNounPhrases(tokens, clause.from, clause.to).map((each) => ({
    phrase: each,
    is: participantOf(scene, { tokens, phrase: each }),
  }));
  const owner = phrases.find((each) => each.phrase.first === phrase.last + 2 && tokens[phrase.last + 1]?.lower === 'of')?.is;
  const isSubject = phrase.last < verb.first;
  const others = phrases.filter((each) => each.phrase !== phrase && each.is !== owner && each.phrase.first !== phrase.first);
  const behind = others.filter(
    (each) => each.phrase.first > (isSubject || verb.lemma === 'have' ? Math.max(verb.last, phrase.last) : clause.to),
  );
  const filler =
    isSubject || verb.lemma === 'have'
      ? place === true
        ? (placeBehind(scene, clause, phrase) ?? behind.find(({ is }) => isPlace(is))?.is)
        : behind[0]?.is
      : readFrame(predication).agent;
  const theme = owner ?? (verb.lemma === 'have' ? readFrame(predication).agent : participantOf(scene, { tokens, phrase }));
  return theme === undefined || filler === undefined ? null : { theme, filler };
}

/** The first name behind a noun in its clause. */
function placeBehind({ mentions, sentence: { tokens } }: Scene, { to }: Clause, { last }: NounPhrase): Participant | undefined {
  const [from, end] = [tokens[last]?.end ?? Infinity, tokens[to - 1]?.end ?? Infinity];
  const named = mentions.find(({ span }) => span.start > from && span.end <= end);
  return named === undefined ? undefined : participantOfMention(named);
}

const isPlace = ({ entityId, head }: Participant) => entityId !== undefined || /^\p{Lu}/u.test(head);
