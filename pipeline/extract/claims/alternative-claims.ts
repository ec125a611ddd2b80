import { overlaps, spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Alternative } from '../../lexicons/alternatives.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage, type Stage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { deniesAllOf } from './denies-all.ts';
import { daysOf } from './marks.ts';
import { neverOf } from './never.ts';
import { partiesOfNoun } from './parties.ts';
import { readNounPhrases } from './noun-phrase.ts';
import { participantOf, readFrame } from './participants.ts';
import { whomPronounMeans } from './pronoun.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';
import { readWordings, type FoundWording } from './wordings.ts';

/** "The suspect remains at large", "a jury cleared him": which of two ways it went with a thing, as a claim for each thing. */
export function alternativeClaimsOf(predication: Predication): Claim[] {
  const found = readWordings(predication);
  if (found.length === 0) return [];
  const stage = readStage(predication.clause, predication.verb);
  return isTold(stage) ? found.flatMap((wording) => claimsOf(predication, wording, stage)) : [];
}

/** What is possible or only supposed goes neither way; what is planned goes one way or the other as well. */
const isTold = ({ factuality }: Stage) => /^(?:done|ongoing|planned|refused|superseded)$/u.test(factuality);

function claimsOf(predication: Predication, found: FoundWording, stage: Stage): Claim[] {
  const { alternative } = found;
  const { theme, other } = participantsOf(predication, found);
  if (theme === undefined || !isOf(alternative.of, theme) || !isTowards(predication.scene, alternative, other)) return [];
  const own = themesOf(predication.scene, theme).map((party) => claimOf(predication, found, stage, { party, other }));
  if (alternative.mutual !== true || other === undefined) return own;
  const turned = { ...found, side: found.side === 'yes' ? 'no' : 'yes' } as const;
  return [...own, ...themesOf(predication.scene, other).map((party) => claimOf(predication, turned, stage, { party, other: theme }))];
}

/** "holds": so it stands when it is told ("is closed", "has closed", "will close"); "still": nothing has changed ("remains closed"). */
function holdingOf(tokens: readonly Token[], verb: VerbGroup, role: FoundWording['role'], stage: Stage): string[] {
  const around = tokens.slice(Math.max(0, verb.first - 1), verb.last + 3).map(({ lower }) => lower);
  if (around.includes('still') || /^(?:remain|stay)$/u.test(verb.lemma)) return ['holds', 'still'];
  const isPerfect = tokens.slice(verb.first, verb.last).some(({ lower }) => /^(?:has|have|['’]ve)$/u.test(lower));
  return role === 'state' || isPerfect || stage.negated || stage.factuality !== 'done' ? ['holds'] : [];
}

/** What it went one way with, and what that was done to. */
function participantsOf(
  predication: Predication,
  { role, last, words }: FoundWording,
): { theme: Participant | undefined; other: Participant | undefined } {
  const { agent, patient } = readFrame(predication);
  if (role === 'to') return { theme: predication.verb.passive ? describedBefore(predication, patient) : patient, other: undefined };
  const subject = predication.verb.reduced ? patient : agent;
  const theme = describedBefore(predication, role === 'by' ? subject : (agent ?? patient));
  const object = words.length > 1 ? phraseBehind(predication, last) : patient;
  return { theme, other: role === 'by' && !predication.verb.reduced ? object : undefined };
}

/** "lost to the champions": what stands straight behind the whole wording. */
function phraseBehind({ scene, clause }: Predication, last: number): Participant | undefined {
  const { tokens } = clause.sentence;
  const phrase = readNounPhrases(tokens, last + 1, clause.to)[0];
  return phrase === undefined || phrase.first !== last + 1 ? undefined : participantOf(scene, { tokens, phrase });
}

interface Pair {
  readonly party: Participant;
  readonly other: Participant | undefined;
}

function claimOf(
  { scene, clause, verb }: Predication,
  { alternative, side, role, last }: FoundWording,
  stage: Stage,
  { party, other }: Pair,
): Claim {
  const { tokens } = clause.sentence;
  return makeClaim(scene, clause, party.span, {
    kind: 'polarity',
    subject: party,
    ...given('object', other),
    predicate: verb.lemma,
    predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[last] as Token).end),
    predicateClass: `either:${alternative.id}`,
    polarity: stage.negated || stage.factuality === 'refused' || deniesAllOf(scene, party) ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: [
      `side:${side}`,
      ...holdingOf(tokens, verb, role, stage),
      ...(role === 'state' ? [] : neverOf(verb, stage.negated)),
      ...(deniesAllOf(scene, party) || isEach(scene, party) ? ['all'] : []),
      ...(PART.test(party.span.text) ? ['part'] : []),
      ...daysOf(clause, scene),
    ],
    rule: `either/${alternative.id}`,
  });
}

/** The names that a noun stands for, whom "he" or "she" means, else the thing that it tells itself: "a 19-year-old man", "shares of Velmont Foods". */
function themesOf(scene: Scene, theme: Participant): Participant[] {
  const part = partOfSeveral(scene, theme);
  if (part !== undefined) return [part];
  const parties = partiesOfNoun(scene, theme);
  if (parties.length > 0) return parties;
  if (/^(?:he|she)$/iu.test(theme.head)) return [whomPronounMeans(scene, theme)].flatMap((person) => person ?? []);
  return PRONOUN.test(theme.head) || LEAVES_SOME.test(theme.span.text) ? [] : [theme];
}

/** "all of the gates were open", "every district": said of each */
const EVERY = /^(?:all|each|every)\b/iu;

/** Not "nearly all", "not every" */
const isEach = ({ sentence }: Scene, { span }: Participant) =>
  EVERY.test(span.text) &&
  !/\b(?:nearly|almost|not|virtually|practically|but)\s$/iu.test(
    sentence.text.slice(Math.max(0, span.start - sentence.start - 13), span.start - sentence.start),
  );

/** "One of the vases": one of those of which another may tell that there was none. */
function partOfSeveral({ sentence, reading }: Scene, theme: Participant): Participant | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start === theme.span.start);
  if (theme.head !== 'one' || tokens[first + 1]?.lower !== 'of') return undefined;
  const phrase = readNounPhrases(tokens, first + 2, Math.min(tokens.length, first + PART_REACH))[0];
  const noun = phrase?.first === first + 2 ? tokens[phrase.head] : undefined;
  return noun?.pos === 'NOUN' ? { span: spanOf(reading.text, theme.span.start, noun.end), head: noun.lemma } : undefined;
}

/** Words that "of the six stolen vases" may have. */
const PART_REACH = 9;
const PART = /^one of\b/iu;

/** "no other road", "no further arrests" */
const LEAVES_SOME = /^no (?:other|further|more|new|such|additional|longer|doubt)\b/iu;

const PRONOUN =
  /^(?:I|it|they|he|she|we|you|who|which|that|this|these|those|one|some|many|most|all|others?|both|each|there|none|anyone|everyone|someone|nobody|them|him|her|us|me|what|nothing|something|everything|people|thing|lot|year|half|percent)$/iu;

const isOf = (things: ReadonlySet<string> | undefined, theme: Participant) =>
  things === undefined || [lastWord(theme), ...kindWords(theme)].some((word) => things.has(word) || things.has(word.replace(/s$/u, '')));

/** "The ferry Anna Lise" is a ferry, whatever the name is taken for. */
const kindWords = ({ entityId, span }: Participant): readonly string[] =>
  entityId === undefined ? [] : (span.text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);

/** "joined the union", "joined NATO"; not "entered the room", nor what is counted: "won 4,210 votes" */
const isTowards = ({ quantities }: Scene, { towards, noPlace }: Alternative, other: Participant | undefined) =>
  towards === undefined ||
  (other !== undefined &&
    (/^\p{Lu}/u.test(other.head) || isOf(towards, other)) &&
    !(noPlace === true && other.entityId?.startsWith('place:') === true) &&
    !quantities.some(({ countedSpan }) => countedSpan !== undefined && overlaps(countedSpan, other.span)));

/** "The driver, a 58-year-old man from Whin, was detained": the noun in front of the description. */
function describedBefore({ scene, clause, verb }: Predication, theme: Participant | undefined): Participant | undefined {
  const { tokens } = clause.sentence;
  if (theme === undefined || theme.entityId !== undefined || tokens[verb.first - 1]?.text !== ',') return theme;
  const comma = tokens.findLastIndex(({ text, start }) => text === ',' && start < theme.span.start);
  const phrase = comma < clause.from ? undefined : readNounPhrases(tokens, clause.from, comma).find(({ last }) => last <= comma);
  return phrase === undefined ? theme : participantOf(scene, { tokens, phrase });
}

/** What sort of thing it is: "Velmont's profit" is a profit. */
const lastWord = ({ head }: Participant) => head.toLowerCase().split(' ').at(-1) ?? '';
