import { contains, overlaps, spanOf, type Claim, type Mention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { classOfNoun, classOfRole, classOfVerb, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { marksOf } from './marks.ts';
import { bearerOf } from './age-bearer.ts';
import { readFrame, type Frame } from './participants.ts';
import { SAYING } from './saying.ts';
import { clauseAt, type Scene } from './scene.ts';
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
  return [...told, ...readVotes(scene)].flatMap((quantity) => claimOf(scene, quantity) ?? []);
}

function claimOf(scene: Scene, quantity: Quantity): Claim | null {
  const place = clauseAt(scene, quantity.span.start);
  if (place === null) return null;
  const { clause, index } = place;
  const verb = governingVerb(clause, quantity);
  const frame = verb === null ? {} : othersThan(quantity, readFrame({ scene, clause, index, verb }));
  const measure = measureOf(scene, clause, quantity) ?? measureElsewhere(quantity, frame);
  const stage = verb === null ? { factuality: 'done' as const, negated: false } : readStage(clause, verb);
  return makeClaim(scene, clause, quantity.span, {
    kind: 'quantity',
    ...given('subject', subjectOf(scene, quantity, frame, measure)),
    ...given('object', measure),
    ...predicateOf({ clause, quantity, verb, measure }),
    quantity,
    ...given('asOf', asOfOf(scene)),
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: [...marksOf(clause, quantity, scene), ...sideMark(quantity)].toSorted(),
    rule: verb === null ? 'claim/quantity-bare' : 'claim/quantity-verb',
  });
}

/** "vote:for" of the 7 in "7-4". */
const sideMark = ({ rule }: Quantity): string[] => (rule.startsWith('vote/') ? [rule.replace('/', ':')] : []);

/** What no noun beside the figure says: the noun that is shared out ("two-thirds of voters"), or the thing that the verb speaks of. */
function measureElsewhere(quantity: Quantity, { agent, patient }: Frame): Participant | undefined {
  return quantity.kind === 'count' ? undefined : (sharedOut(quantity) ?? [agent, patient].find(isThing));
}

/** Who a figure is about; what it measures is no subject as well. */
function subjectOf(scene: Scene, quantity: Quantity, { agent, patient }: Frame, measure: Participant | undefined): Participant | undefined {
  const subject =
    bearerOf(scene, quantity) ?? (agent?.head === 'there' ? undefined : agent) ?? (quantity.counted === null ? undefined : patient);
  return subject === measure ? undefined : subject;
}

/** The participants that are not the counted thing itself. */
function othersThan(quantity: Quantity, { agent, patient }: Frame): Frame {
  const other = (participant: Participant | undefined) =>
    participant !== undefined && overlaps(participant.span, quantity.countedSpan ?? quantity.span) ? undefined : participant;
  return { ...given('agent', other(agent)), ...given('patient', other(patient)) };
}

/** A participant that may be what is measured: neither a name, nor a pronoun, nor people. */
const isThing = (participant: Participant | undefined) =>
  participant !== undefined &&
  participant.entityId === undefined &&
  !/^(?:it|they|he|she|we|i|you|who|which|that|this)$/u.test(participant.head) &&
  !nounClassesOf(participant.head).some(({ person }) => person);

/**
 * The verb a figure hangs on: the one whose subject it is (straight behind it, or behind a verb of saying), else the last one before
 * it in its clause, else the first behind it.
 */
function governingVerb(clause: Clause, quantity: Quantity): VerbGroup | null {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const before = clause.verbs.filter((verb) => (tokens[verb.last] as Token).end <= quantity.span.start).at(-1);
  const behind = clause.verbs.filter((verb) => (tokens[verb.first] as Token).start >= quantity.span.end);
  const finite = behind.find((verb) => !verb.reduced && !verb.infinitive && !verb.participle);
  const isSubject =
    finite !== undefined && (before === undefined || SAYING.has(before.lemma) || (tokens[finite.first - 1] as Token).end <= end);
  return isSubject ? finite : (before ?? behind[0] ?? null);
}

/** "24 dead", "1 killed", "4 others hurt", "214 people were aboard": the state stands straight behind the figure, or behind its "were". */
function stateBehind({ clause, quantity, verb }: Figure): Token | undefined {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const copula = verb?.lemma === 'be' && (tokens[verb.first] as Token).start >= end ? tokens[verb.last] : undefined;
  return [end, copula?.end]
    .flatMap((from) => (from === undefined ? [] : (tokens.find(({ start }) => start >= from) ?? [])))
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
  return { predicate: figure.verb?.lemma ?? figure.measure?.head ?? 'be', ...given('predicateClass', classOf(figure)?.id) };
}

function classOf({ quantity, verb, measure }: Figure): PredicateClass | undefined {
  const measured = measure === undefined ? undefined : classOfNoun(measure.head);
  const acted = verb === null || LIGHT.has(verb.lemma) ? undefined : classOfVerb(verb.lemma);
  return quantity.kind === 'count' ? classOfCount(quantity, acted, measured) : (measured ?? acted);
}

/** "deaths" and "bodies" name what happened; else the verb does, unless it only says that a number moved. */
function classOfCount(
  { counted, modifiers = [] }: Quantity,
  acted: PredicateClass | undefined,
  measured: PredicateClass | undefined,
): PredicateClass | undefined {
  const nouns = [counted?.toLowerCase(), counted?.toLowerCase().split(' ').at(-1), ...modifiers].flatMap((noun) => noun ?? []);
  const named = nouns.map(classOfNoun).find((entry) => entry !== undefined);
  const moved = acted?.id === 'rise' || acted?.id === 'fall';
  const role = nouns.map(classOfRole).find((entry) => entry !== undefined);
  return named ?? (moved ? measured : acted) ?? role ?? measured ?? acted;
}

/** The noun beside a figure that says what it measures: "a profit of $5m", "$5m in aid", "a 12-year lease". */
function measureOf(scene: Scene, clause: Clause, quantity: Quantity): Participant | undefined {
  const { tokens } = clause.sentence;
  const first = tokens.findIndex((token) => token.end > quantity.span.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.span.end);
  const beside = [nounBehind(tokens, last, clause.to), nounOfPhrase(tokens, first)].find(
    (token) => token !== undefined && !isNamed(scene.mentions, token) && !isOfTime(scene, token),
  );
  return beside === undefined ? undefined : { span: spanOf(scene.reading.text, beside.start, beside.end), head: beside.lemma };
}

/** "19% last month", "99.1 the previous month": when, not what. */
const isOfTime = ({ dates }: Scene, token: Token) =>
  /^(?:month|year|week|day|quarter|decade|night|today|yesterday)$/u.test(token.lemma) || dates.some(({ span }) => contains(span, token));

const isNoun = (token: Token | undefined) => token?.pos === 'NOUN';
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

/** "As of Monday", "by 5 April": when a count was taken; the ISO date where it is known, else the words. */
function asOfOf({ sentence, dates }: Scene): string | undefined {
  const date = dates.find(({ span }) => /\b(?:as of|as at|by)\s+(?:the\s+)?$/iu.test(sentence.text.slice(0, span.start - sentence.start)));
  return date === undefined ? undefined : (date.to ?? date.span.text.toLowerCase());
}
