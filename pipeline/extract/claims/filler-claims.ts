import { overlaps, spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { adjunctFillers, fillersOf, verbOfState, type SingleFiller } from '../../lexicons/single-fillers.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { namedFillers } from './named-fillers.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import { participantOf, participantOfMention, readFrame } from './participants.ts';
import { partiesOfNoun } from './parties.ts';
import { predicationsOf, type Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import { whereBefore } from './where-before.ts';

/** An answer to a question of one answer, with what it was asked of. */
export interface Filling {
  readonly theme: Participant;
  readonly filler: Participant;
}

/** "The blaze was put out by gardeners", "its headquarters are in Brenn": who, where and what, where only one can be true. */
export function readFillerClaims(scene: Scene): Claim[] {
  return predicationsOf(scene).flatMap((predication) => [
    ...fillersOf(lemmaOf(predication)).flatMap((question) => claimOf(predication, question, fillingOf(predication, question))),
    ...adjunctFillers.flatMap((question) => claimOf(predication, question, adjunctOf(predication, question))),
    ...namedFillers(predication).flatMap(([question, filling]) => claimOf(predication, question, filling)),
  ]);
}

/** "was armed with": the verb behind "be" */
function lemmaOf({ clause: { sentence }, verb }: Predication): string {
  return (verb.lemma === 'be' ? verbOfState(sentence.tokens[verb.last + 1]?.lower ?? '') : undefined) ?? verb.lemma;
}

function fillingOf(predication: Predication, question: SingleFiller): Filling | null {
  const { agent, patient } = readFrame(predication);
  const { passive, lemma } = predication.verb;
  const theme = question.bySubject === true || lemma === 'be' || lemma === 'go' ? (passive ? patient : agent) : patient;
  const filler = question.at === undefined ? agent : (behindWords(predication, question.at) ?? whereBefore(predication));
  return theme === undefined || filler === undefined ? null : { theme, filler };
}

/** "The coach was on its way to Lissa", whatever the verb. */
function adjunctOf(predication: Predication, { beside = NONE }: SingleFiller): Filling | null {
  const theme = besideSubject(predication);
  const filler = behindWords(predication, beside);
  return theme === undefined || filler === undefined ? null : { theme, filler };
}

/** Of "the driver said the coach, on its way to Lissa, skidded" the coach. */
function besideSubject(predication: Predication): Participant | undefined {
  const { scene, clause, verb } = predication;
  const { tokens } = clause.sentence;
  const comma = tokens.findIndex(({ text }, index) => index > verb.last && index < clause.to && text === ',');
  const set = readNounPhrases(tokens, verb.last + 1, clause.to).find(({ last }) => last === comma - 1);
  if (set !== undefined) return participantOf(scene, { tokens, phrase: set });
  const { agent, patient } = readFrame(predication);
  return predication.verb.passive ? patient : agent;
}

const NONE: ReadonlySet<string> = new Set();

/** The first noun phrase behind one of the prepositions: "stole the painting from [the gallery]". */
function behindWords({ scene, clause, verb }: Predication, words: ReadonlySet<string>): Participant | undefined {
  const { tokens } = clause.sentence;
  const next = clause.verbs.find(({ first }) => first > verb.last)?.first ?? clause.to;
  const phrases = readNounPhrases(tokens, verb.last + 1, next);
  const phrase = phrases.find(({ first }) => {
    const [former = '', last = ''] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
    return words.has(last) || words.has(`${former} ${last}`);
  });
  return phrase === undefined ? undefined : participantOf(scene, { tokens, phrase: telling(tokens, phrases, phrase) });
}

/** "trouble with a valve": the valve */
function telling(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  const behind = phrases[phrases.indexOf(phrase) + 1];
  const isLight = LIGHT.has(tokens[phrase.head]?.lemma ?? '') && tokens[phrase.last + 1]?.pos === 'ADP';
  return isLight && behind?.first === phrase.last + 2 ? behind : phrase;
}

const LIGHT = new Set(
  'trouble,problem,issue,fault,failure,lack,number,reading,combination,kind,sort,type,piece,group,pair,series,fear,concern,shortage,leak,malfunction,defect,error,breakdown,presence,pod,crowd,crew'.split(
    ',',
  ),
);

/** What is denied or only possible answers nothing. */
function claimOf({ scene, clause, verb }: Predication, question: SingleFiller, found: Filling | null): Claim[] {
  const filling = found === null ? null : { ...found, filler: apposedTo(scene, found.filler) };
  if (filling === null || !fits(question, filling) || scene.dates.some(({ span }) => overlaps(span, filling.filler.span))) return [];
  const { factuality, negated } = readStage(clause, verb);
  if (negated || !/^(?:done|ongoing|planned|agreed)$/u.test(factuality)) return [];
  const { filler } = filling;
  const [first, last] = [scene.sentence.tokens[verb.first] as Token, scene.sentence.tokens[verb.last] as Token];
  return themesOf(scene, filling.theme)
    .filter((subject) => !overlaps(subject.span, filler.span))
    .map((subject) =>
      makeClaim(scene, clause, filler.span, {
        kind: 'identity',
        subject,
        object: filler,
        predicate: question.id,
        predicateSpan: spanOf(scene.reading.text, Math.min(first.start, filler.span.start), Math.max(last.end, filler.span.end)),
        polarity: 'positive',
        factuality,
        marks: daysOf(clause, scene),
        rule: `fill/${question.id}`,
      }),
    );
}

/** "its deputy chair, Ben Roe": the name behind the description. */
function apposedTo({ mentions, sentence }: Scene, filler: Participant): Participant {
  if (filler.entityId !== undefined) return filler;
  const named = mentions.find(
    ({ kind, span }) => kind === 'person' && sentence.text.slice(filler.span.end - sentence.start, span.start - sentence.start) === ', ',
  );
  return named === undefined || named.span.start < filler.span.end ? filler : participantOfMention(named);
}

function themesOf(scene: Scene, theme: Participant): Participant[] {
  const parties = partiesOfNoun(scene, theme);
  return parties.length > 0 ? parties : PRONOUN.test(theme.head) ? [] : [theme];
}

const PRONOUN = /^(?:I|it|they|he|she|we|you|who|which|that|this|these|those|what|there|him|her|them|us|me|one|all|some|others?)$/iu;

function fits({ of, place, ending }: SingleFiller, { theme, filler }: Filling): boolean {
  const noun = theme.head.toLowerCase().split(' ').at(-1) ?? '';
  const isOf = of === undefined || of.has(noun) || of.has(noun.replace(/s$/u, ''));
  return isOf && !isVague(filler) && (place !== true || isPlace(filler)) && (ending === undefined || ending.test(filler.head));
}

const isPlace = ({ entityId, span }: Participant) => entityId !== undefined || /\b(?!The\b|A\b)\p{Lu}\p{L}+/u.test(span.text);
const isVague = ({ head, span }: Participant) => PRONOUN.test(head) || /^(?:no|any|other|another|several|many|some)\b/iu.test(span.text);
