import { contains, overlaps, spanOf, type Claim, type Mention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfNoun, classOfRole, classOfVerb, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { ageBearer } from './age-bearer.ts';
import { conversionsOf } from './conversions.ts';
import { readStage } from './factuality.ts';
import { governingVerb } from './governing-verb.ts';
import { inhabitedPlace } from './inhabited-place.ts';
import { isThing } from './is-thing.ts';
import { makeClaim } from './make-claim.ts';
import { marksOf } from './marks.ts';
import { participantOfMention, readFrame, type Frame } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';
import { readSums } from './sums.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVotes } from './votes.ts';

/** Verbs that carry a figure and say nothing of what it measures: the noun beside them does. */
const LIGHT = new Set(
  'be,have,do,see,reach,stand,total,number,include,say,put,come,make,get,go,remain,estimate,report,count,exceed,top,hit,leave,amount,become,give,take,use,expect,show,record,list'.split(
    ',',
  ),
);

/** More figures than these in one sentence are a table, which says nothing of what they measure. */
const FIGURES_OF_A_SENTENCE = 40;

/** One claim a figure: what was counted or measured, in which action, by whom, how far it has come. */
export function readQuantityClaims(scene: Scene): Claim[] {
  if (scene.quantities.length > FIGURES_OF_A_SENTENCE) return [];
  const told = scene.quantities.filter((quantity) => quantity.aliasOf === undefined);
  return [...told, ...readVotes(scene), ...readSums(scene, told)].flatMap((quantity) => claimOf(scene, quantity) ?? []);
}

function claimOf(scene: Scene, quantity: Quantity): Claim | null {
  const place = clauseAt(scene, quantity.span.start);
  if (place === null || isNoCount(quantity)) return null;
  const { clause, index } = place;
  const verb = governingVerb(clause, quantity);
  const frame = verb === null ? {} : othersThan(quantity, readFrame({ scene, clause, index, verb }));
  const measure = measureOf(scene, clause, quantity) ?? measureElsewhere(quantity, frame);
  const home = inhabitedPlace(scene, quantity);
  const stage = verb === null ? { factuality: 'done' as const, negated: false } : readStage(clause, verb);
  return makeClaim(scene, clause, quantity.span, {
    kind: 'quantity',
    ...given('subject', home ?? subjectOf(scene, quantity, frame, measure)),
    ...given('object', measure),
    ...(home === undefined ? predicateOf({ clause, quantity, verb, measure }) : { predicate: 'live' }),
    quantity,
    ...given('conversions', conversionsOf(scene, quantity)),
    ...given('asOf', asOfOf(scene)),
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: [...marksOf(clause, quantity, scene), ...sideMark(quantity)].toSorted(),
    rule: verb === null ? 'claim/quantity-bare' : 'claim/quantity-verb',
  });
}

/** "killed 40 in a quake of 6.4": nobody counts parts of a person. */
const isNoCount = ({ kind, counted, value }: Quantity) =>
  kind === 'count' && value !== null && !Number.isInteger(value) && value < 1000 && (counted === null || counted === 'person');

/** "vote:for" of the 7 in "7-4". */
const sideMark = ({ rule }: Quantity): string[] => (rule.startsWith('vote/') ? [rule.replace('/', ':')] : []);

/** What no noun beside the figure says: the noun that is shared out ("two-thirds of voters"), or the thing that the verb speaks of. */
function measureElsewhere(quantity: Quantity, { agent, patient }: Frame): Participant | undefined {
  return quantity.kind === 'count' ? undefined : (sharedOut(quantity) ?? [agent, patient].find(isThing));
}

/** Who a figure is about; what it measures is no subject as well. */
function subjectOf(scene: Scene, quantity: Quantity, { agent, patient }: Frame, measure: Participant | undefined): Participant | undefined {
  const subject = bearerOf(scene, quantity) ?? agent ?? (quantity.counted === null ? undefined : patient);
  return subject === measure ? undefined : subject;
}

/** The participants that are not the counted thing itself. */
function othersThan(quantity: Quantity, { agent, patient }: Frame): Frame {
  const other = (participant: Participant | undefined) =>
    participant !== undefined && overlaps(participant.span, quantity.countedSpan ?? quantity.span) ? undefined : participant;
  return { ...given('agent', other(agent)), ...given('patient', other(patient)) };
}

/** "24 dead", "1 killed", "4 others hurt", "214 people were aboard": the state stands straight behind the figure, or behind its "were". */
function stateBehind({ clause, quantity, verb }: Figure): Token | undefined {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const copula = verb?.lemma === 'be' && (tokens[verb.first] as Token).start >= end ? tokens[verb.last] : undefined;
  return [end, copula?.end]
    .flatMap((from) => (from === undefined ? [] : (tokens.find(({ start, pos }) => start >= from && pos !== 'ADV') ?? [])))
    .find(({ lower }) => STATES.has(lower));
}

const STATES = new Set(
  'dead,killed,injured,hurt,wounded,missing,shot,arrested,charged,rescued,displaced,detained,hospitalized,hospitalised,aboard,homeless'.split(
    ',',
  ),
);

/** "two-thirds of voters", "66 percent of voters": what is shared out is the measure. */
const sharedOut = ({ kind, counted, countedSpan }: Quantity): Participant | undefined =>
  kind === 'count' || counted === null || countedSpan === undefined ? undefined : { span: countedSpan, head: counted };

interface Figure {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly verb: VerbGroup | null;
  readonly measure: Participant | undefined;
}

/** What happened: the state straight behind the figure, else what the noun, the verb or the measure stands for, by kind of figure. */
function predicateOf(figure: Figure): Pick<Claim, 'predicate' | 'predicateClass'> {
  const state = figure.quantity.kind === 'count' ? stateBehind(figure) : undefined;
  if (state !== undefined)
    return {
      predicate: state.lemma,
      ...given('predicateClass', (classOfNoun(state.lower) ?? classOfRole(state.lower) ?? classOfVerb(state.lemma))?.id),
    };
  if (isToHospital(figure)) return { predicate: 'hospitalize', predicateClass: 'hospitalize' };
  return { predicate: figure.verb?.lemma ?? figure.measure?.head ?? 'be', ...given('predicateClass', classOf(figure)?.id) };
}

/** One strikes a deal, and a storm strikes a town: only what is agreed on makes these verbs an agreement. */
const OF_DEALS = new Set(['strike', 'conclude', 'settle', 'seal', 'initial', 'clinch', 'finalize', 'finalise']);

function classOfAct({ lemma, last }: VerbGroup, { sentence }: Clause): PredicateClass | undefined {
  const dealt = sentence.tokens.slice(last + 1, last + 6).some((token) => classOfNoun(token.lemma)?.id === 'agree');
  if (!OF_DEALS.has(lemma) || dealt) return classOfVerb(lemma);
  return lemma === 'strike' ? classOfVerb('hit') : undefined;
}

/** "were taken to hospital", "rushed 12 people to nearby hospitals", "38 went to the hospital" */
function isToHospital({ clause, quantity, verb }: Figure): boolean {
  if (quantity.kind !== 'count' || verb === null || !MOVING.has(verb.lemma)) return false;
  const behind = clause.sentence.tokens.slice(verb.last + 1, clause.to).slice(0, 12);
  const to = behind.findIndex(({ lower }) => lower === 'to' || lower === 'in' || lower === 'into');
  return to >= 0 && behind.slice(to + 1, to + 6).some(({ lemma }) => lemma === 'hospital');
}

const MOVING = new Set('take,rush,fly,airlift,bring,transport,go,send,drive,carry,ferry,transfer,be,remain,end,end up,land,put'.split(','));

function classOf({ quantity, verb, measure, clause }: Figure): PredicateClass | undefined {
  const measured = measure === undefined ? undefined : classOfNoun(measure.head);
  const acted = verb === null || LIGHT.has(verb.lemma) ? undefined : classOfAct(verb, clause);
  if (quantity.kind === 'count') return classOfCount(quantity, acted, measured);
  if (quantity.kind === 'money' && verb !== null && RECEIVING.has(verb.lemma)) return measured ?? classOfVerb('pay');
  return isMovement(acted) && quantity.kind === 'percent' ? acted : (measured ?? acted);
}

const isMovement = (action: PredicateClass | undefined) => action?.id === 'rise' || action?.id === 'fall';

/** Who is paid receives: one payment, told from the other end. */
const RECEIVING = new Set(['receive', 'get', 'collect', 'pocket', 'obtain', 'secure']);

/** "deaths" and "bodies" name what happened; else the verb does, unless it only says that a number moved. */
function classOfCount(
  { counted, modifiers = [] }: Quantity,
  acted: PredicateClass | undefined,
  measured: PredicateClass | undefined,
): PredicateClass | undefined {
  const nouns = [counted?.toLowerCase(), counted?.toLowerCase().split(' ').at(-1), ...modifiers].flatMap((noun) => noun ?? []);
  const named = nouns.map(classOfNoun).find((entry) => entry !== undefined);
  const role = nouns.map(classOfRole).find((entry) => entry !== undefined);
  return named ?? (isMovement(acted) ? measured : acted) ?? role ?? measured ?? acted;
}

/** The noun beside a figure that says what it measures: "a profit of $5m", "$5m in aid", "a 12-year lease". */
function measureOf(scene: Scene, clause: Clause, quantity: Quantity): Participant | undefined {
  const { tokens } = clause.sentence;
  const first = tokens.findIndex((token) => token.end > quantity.span.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.span.end);
  const beside = [nounBehind(tokens, last, clause.to), nounOfPhrase(tokens, first)].find(
    (token) => token !== undefined && !isNamed(scene.mentions, token) && !isMovement(classOfNoun(token.lemma)),
  );
  return beside === undefined ? undefined : { span: spanOf(scene.reading.text, beside.start, beside.end), head: beside.lemma };
}

/** A noun in full: no unit or scale that was cut off ("m.", "bn"). */
const isNoun = (token: Token | undefined) => token?.pos === 'NOUN' && /^\p{L}{3}/u.test(token.text);
const isNamed = (mentions: readonly Mention[], token: Token) => mentions.some((mention) => contains(mention.span, token));

/** "$5m in aid", "30-year lease", "10,000 of debt" */
function nounBehind(tokens: readonly Token[], last: number, to: number): Token | undefined {
  const next = tokens[last + 1];
  const start = next !== undefined && /^(?:in|of|for)$/u.test(next.lower) ? last + 2 : last + 1;
  const run = tokens.slice(start, Math.min(to, start + 4));
  const stop = run.findIndex((token) => !/^(?:NOUN|ADJ|DET)$/u.test(token.pos));
  return run.slice(0, stop < 0 ? undefined : stop).findLast(isNoun);
}

/** "a profit of $5m", "damage estimated at $5m", "a grant worth $5m": the noun straight before these words */
function nounOfPhrase(tokens: readonly Token[], first: number): Token | undefined {
  const window = tokens.slice(Math.max(0, first - 5), first);
  const link = window.findLastIndex((token) => /^(?:of|at|worth|by)$/u.test(token.lower));
  const before = window[link - 1];
  if (link < 1 || before === undefined) return undefined;
  return isNoun(before) ? before : before.pos === 'VERB' ? window.slice(0, link - 1).findLast(isNoun) : undefined;
}

/** Whose age it is: "Ann Roe, 42", "42-year-old Ann Roe", "Roe, who was 42". */
function bearerOf(scene: Scene, quantity: Quantity): Participant | undefined {
  const { sentence, mentions } = scene;
  const { kind, span } = quantity;
  if (kind !== 'age') return undefined;
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const bearer = mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      (mention.span.end <= span.start
        ? AGE_BEHIND.test(between(mention.span.end, span.start))
        : AGE_BEFORE.test(between(span.end, mention.span.start))),
  );
  return bearer === undefined ? ageBearer(scene, quantity) : participantOfMention(bearer);
}

const AGE_BEHIND = /^(?:, ?| ?\(|,? (?:who )?(?:is|was|aged|age),? )$/u;
const AGE_BEFORE = /^ (?:[a-z]+ ){0,2}$/u;

/** "As of Monday", "by 5 April": when a count was taken; the ISO date where it is known, else the words. */
function asOfOf({ sentence, dates }: Scene): string | undefined {
  const date = dates.find(({ span }) => /\b(?:as of|as at|by)\s+(?:the\s+)?$/iu.test(sentence.text.slice(0, span.start - sentence.start)));
  return date === undefined ? undefined : (date.to ?? date.span.text.toLowerCase());
}
