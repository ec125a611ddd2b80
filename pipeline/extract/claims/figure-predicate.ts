import type { Claim, Participant, Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfNoun, classOfRole, classOfVerb, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { classOfAct } from './class-of-act.ts';
import { idiomClass } from './idiom-class.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs that carry a figure and say nothing of what it measures: the noun beside them does. */
const LIGHT = new Set(
  'be,have,do,see,reach,stand,total,number,include,say,put,come,make,get,go,remain,estimate,report,count,exceed,top,hit,leave,amount,become,give,take,use,expect,show,record,list'.split(
    ',',
  ),
);

/** "24 dead", "1 killed", "4 others hurt", "214 people were aboard": the state stands straight behind the figure, or behind its "were". */
function stateBehind({ clause, quantity, verb }: Figure): Token | undefined {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const copula = verb?.lemma === 'be' && (tokens[verb.first] as Token).start >= end ? tokens[verb.last] : undefined;
  return [end, copula?.end]
    .flatMap((from) => (from === undefined ? [] : (tokens.find(({ start, pos }) => start >= from && pos !== 'ADV') ?? [])))
    .find(({ lower }) => STATES.has(lower));
}

/** "kills 1, wounds 3": in a headline taggers take such a verb for a noun. */
function actBefore({ clause, quantity }: Figure): Token | undefined {
  const before = clause.sentence.tokens.findLast(({ end }) => end <= quantity.span.start);
  return before !== undefined && before.pos === 'NOUN' && ACTS.has(before.lower) ? before : undefined;
}

const ACTS = new Set('wounds,hurts,injures,kills,arrests,rescues,displaces,evacuates,detains,hospitalizes'.split(','));

/** "the four people who died", "23 miners who are missing": what the relative clause tells of those that are counted. */
function toldBehind({ clause, quantity }: Figure): PredicateClass | undefined {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const at = tokens.findIndex(({ start }) => start >= end);
  if (at < 0 || !/^(?:who|that)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  const word = tokens
    .slice(at + 1, at + 5)
    .find(({ pos, lower }) => !/^(?:AUX|ADV|PART)$/u.test(pos) && !/^(?:ha[sd]|have|be|been|was|were|are)$/u.test(lower));
  if (word === undefined) return undefined;
  return STATES.has(word.lower) ? classOfState(word) : word.pos === 'VERB' ? classOfVerb(word.lemma) : undefined;
}

/** "6 others shot" in a headline: taggers take the participle for a noun. */
const classOfState = ({ lower, lemma }: Token) =>
  classOfNoun(lower) ?? classOfRole(lower) ?? classOfVerb(lower === 'shot' ? 'shoot' : lemma);

const STATES = new Set(
  'dead,killed,injured,hurt,wounded,missing,shot,arrested,charged,rescued,displaced,detained,hospitalized,hospitalised,aboard,homeless'.split(
    ',',
  ),
);

/** A figure with what was read round it. */
export interface Figure {
  readonly clause: Clause;
  readonly quantity: Quantity;
  readonly verb: VerbGroup | null;
  readonly measure: Participant | undefined;
}

/** What happened: the state straight behind the figure, else what the noun, the verb or the measure stands for, by kind of figure. */
export function predicateOf(figure: Figure): Pick<Claim, 'predicate' | 'predicateClass'> {
  const state = figure.quantity.kind === 'count' ? (stateBehind(figure) ?? actBefore(figure)) : undefined;
  if (state !== undefined)
    return {
      predicate: state.lemma,
      ...given('predicateClass', classOfState(state)?.id),
    };
  if (isToHospital(figure)) return { predicate: 'hospitalize', predicateClass: 'hospitalize' };
  return { predicate: figure.verb?.lemma ?? figure.measure?.head ?? 'be', ...given('predicateClass', classOf(figure)?.id) };
}

/** "were taken to hospital", "rushed 12 people to nearby hospitals", "38 went to the hospital" */
function isToHospital({ clause, quantity, verb }: Figure): boolean {
  if (quantity.kind !== 'count' || verb === null || !MOVING.has(verb.lemma)) return false;
  const behind = clause.sentence.tokens.slice(verb.last + 1, clause.to).slice(0, 12);
  const to = behind.findIndex(({ lower }) => lower === 'to' || lower === 'in' || lower === 'into');
  return to >= 0 && behind.slice(to + 1, to + 6).some(({ lemma }) => lemma === 'hospital');
}

const MOVING = new Set('take,rush,fly,airlift,bring,transport,go,send,drive,carry,ferry,transfer,be,remain,end,end up,land,put'.split(','));

function classOf(figure: Figure): PredicateClass | undefined {
  const { quantity, verb, measure } = figure;
  const measured = measure === undefined ? undefined : classOfNoun(measure.head);
  const acted = verb === null ? undefined : actOf(figure, verb);
  if (quantity.kind === 'count') return classOfCount(quantity, acted ?? toldBehind(figure), measured);
  if (quantity.kind === 'money' && verb !== null && RECEIVING.has(verb.lemma)) return measured ?? classOfVerb('pay');
  const done = ofAmounts(acted, figure, verb);
  return isMovement(done) && quantity.kind === 'percent' ? done : (measured ?? done);
}

/** What the verb says with the words behind it, else by itself. */
const actOf = ({ clause, quantity }: Figure, verb: VerbGroup): PredicateClass | undefined =>
  idiomClass(clause, verb, quantity) ?? (LIGHT.has(verb.lemma) && !isGift(quantity, verb) ? undefined : classOfAct(clause, verb));

/** What is given, where it is money, is paid. */
const isGift = ({ kind }: Quantity, { lemma }: VerbGroup) => kind === 'money' && lemma === 'give';

/** What befalls people and things does not befall a sum or a time: nobody rescues $5m by saving it. A time one is jailed for is a sentence. */
function ofAmounts(
  acted: PredicateClass | undefined,
  { clause, quantity: { kind } }: Figure,
  verb: VerbGroup | null,
): PredicateClass | undefined {
  if (kind === 'duration' && verb !== null && isPunishment(clause, verb)) return classOfVerb('sentence');
  return acted === undefined || BEFALLS.has(acted.id) ? undefined : acted;
}

/** "jailed for six years", "the judge gave her 51 months" */
const isPunishment = ({ sentence: { text } }: Clause, { lemma }: VerbGroup) =>
  /^(?:jail|imprison)$/u.test(lemma) || (/^(?:give|hand|get|receive|draw)$/u.test(lemma) && JUDGED.test(text));
const JUDGED = /\b(?:judges?|court|magistrates?|jury|prison|jail|behind bars|custody)\b/iu;

const BEFALLS = new Set(
  'die,survive,injure,shoot,hospitalize,miss,rescue,recover,arrest,release,at-large,evacuate,infect,attend,attack,derail'.split(','),
);

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
  // "fired up a crowd of 3,000": a crowd is of those who came, whatever is done with it
  const came = measured?.id === 'attend' ? measured : undefined;
  return named ?? came ?? (isMovement(acted) ? measured : acted) ?? role ?? measured ?? acted;
}
