import { contains, overlaps, spanOf, type Claim, type Mention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { classOfNoun, classOfRole, classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { marksOf } from './marks.ts';
import { readFrame } from './participants.ts';
import { SAYING } from './saying.ts';
import { clauseAt, isInClause, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs that carry a figure and say nothing of what it measures: the noun beside them does. */
const LIGHT = new Set(
  'be,have,do,see,reach,stand,total,number,include,say,put,come,make,get,go,remain,estimate,report,count,exceed,top,hit,leave,amount,become,give,take,use,expect,show,record,list'.split(
    ',',
  ),
);

/** One claim a figure: what was counted or measured, in which action, by whom, how far it has come. */
export function readQuantityClaims(scene: Scene): Claim[] {
  return scene.quantities.filter((quantity) => quantity.aliasOf === undefined).flatMap((quantity) => claimOf(scene, quantity) ?? []);
}

function claimOf(scene: Scene, quantity: Quantity): Claim | null {
  const place = clauseAt(scene, quantity.span.start);
  if (place === null) return null;
  const { clause, index } = place;
  const group = governingVerb(clause, quantity);
  const frame = group === null ? {} : readFrame(scene.reading, scene.clauses, index, group, scene.mentions);
  const person = quantity.kind === 'age' ? bearerOf(scene, quantity) : undefined;
  const agent = isFigure(frame.agent, quantity) ? undefined : frame.agent;
  const patient = isFigure(frame.patient, quantity) ? undefined : frame.patient;
  const measure = measureOf(scene, clause, quantity, [agent, patient]);
  const subject = person ?? agent ?? (quantity.counted === null ? undefined : patient);
  const stage = group === null ? { factuality: 'done' as const, negated: false } : readStage(clause, group);
  return makeClaim(scene, clause, quantity.span, {
    kind: 'quantity',
    ...(subject === undefined ? {} : { subject }),
    ...(measure === undefined ? {} : { object: measure }),
    ...predicateOf(quantity, group, measure, stateBehind(clause, quantity)),
    quantity,
    ...(asOfOf(scene) ?? {}),
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: marksOf(
      clause,
      quantity,
      scene.dates.filter((date) => isInClause(clause, date.span.start)),
      scene.reading.published,
    ),
    rule: `claim/quantity-${group === null ? 'bare' : 'verb'}`,
  });
}

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

const isFigure = (participant: Participant | undefined, quantity: Quantity) =>
  participant !== undefined && overlaps(participant.span, quantity.countedSpan ?? quantity.span);

/** "24 dead", "1 killed", "4 others hurt": headlines put the state straight behind the figure. */
function stateBehind(clause: Clause, quantity: Quantity): Token | undefined {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const token = tokens.find(({ start }) => start >= end);
  return token !== undefined &&
    /^(?:dead|killed|injured|hurt|wounded|missing|shot|arrested|charged|rescued|displaced|detained|hospitali[sz]ed)$/u.test(token.lower)
    ? token
    : undefined;
}

function predicateOf(
  quantity: Quantity,
  group: VerbGroup | null,
  measure: Participant | undefined,
  state: Token | undefined,
): Pick<Claim, 'predicate' | 'predicateClass'> {
  const said = state === undefined || quantity.kind !== 'count' ? undefined : (classOfNoun(state.lower) ?? classOfVerb(state.lemma));
  if (state !== undefined && said !== undefined) return { predicate: state.lemma, predicateClass: said.id };
  const counted = quantity.counted?.toLowerCase() ?? '';
  const noun = classOfNoun(counted) ?? classOfNoun(counted.split(' ').at(-1) ?? '');
  const modifier = quantity.modifiers?.map((word) => classOfNoun(word)).find((entry) => entry !== undefined);
  const verb = group === null || LIGHT.has(group.lemma) ? undefined : classOfVerb(group.lemma);
  const measured = measure === undefined ? undefined : classOfNoun(measure.head);
  const moves = verb?.id === 'rise' || verb?.id === 'fall';
  const role = classOfRole(counted) ?? classOfRole(counted.split(' ').at(-1) ?? '');
  const found =
    quantity.kind === 'count' ? (noun ?? modifier ?? (moves ? measured : verb) ?? role ?? measured ?? verb) : (measured ?? verb ?? noun);
  return { predicate: group?.lemma ?? measure?.head ?? 'be', ...(found === undefined ? {} : { predicateClass: found.id }) };
}

/** The noun that says what a figure measures: "a profit of $5m", "$5m in aid", "a 12-year lease", "the grant is worth $5m". */
function measureOf(
  scene: Scene,
  clause: Clause,
  quantity: Quantity,
  participants: readonly (Participant | undefined)[],
): Participant | undefined {
  const { tokens } = clause.sentence;
  const first = tokens.findIndex((token) => token.end > quantity.span.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.span.end);
  const beside = [nounBehind(tokens, last, clause.to), nounOfPhrase(tokens, first)].find(
    (token) => token !== undefined && !isNamed(scene.mentions, token),
  );
  if (beside !== undefined) return { span: spanOf(scene.reading.text, beside.start, beside.end), head: beside.lemma };
  return participants.find(
    (participant) =>
      participant !== undefined &&
      participant.entityId === undefined &&
      !/^(?:it|they|he|she|we|i|you|who|which|that|this)$/u.test(participant.head),
  );
}

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

/** Whose age it is: "Ann Roe, 42", "42-year-old Ann Roe", "Roe, who was 42". */
function bearerOf(scene: Scene, quantity: Quantity): Participant | undefined {
  const { sentence } = scene;
  const near = scene.mentions
    .filter((mention) => mention.kind === 'person')
    .find((mention) => {
      const between =
        mention.span.end <= quantity.span.start
          ? sentence.text.slice(mention.span.end - sentence.start, quantity.span.start - sentence.start)
          : sentence.text.slice(quantity.span.end - sentence.start, mention.span.start - sentence.start);
      return mention.span.end <= quantity.span.start
        ? /^(?:,\s*|\s*\(\s*|,?\s+(?:who )?(?:is|was|aged|age),?\s+|,\s*(?:aged|age)\s+)$/u.test(between)
        : /^\s+(?:[a-z]+\s+){0,2}$/u.test(between);
    });
  return near === undefined
    ? undefined
    : { span: near.span, head: near.name ?? near.span.text, ...(near.entityId === undefined ? {} : { entityId: near.entityId }) };
}

/** "As of Monday", "by 5 April": when a count was taken; the ISO date where it is known, else the words. */
function asOfOf({ sentence, dates }: Scene): { asOf: string } | null {
  const date = dates.find(({ span }) => /\b(?:as of|as at|by)\s+(?:the\s+)?$/iu.test(sentence.text.slice(0, span.start - sentence.start)));
  return date === undefined ? null : { asOf: date.to ?? date.span.text.toLowerCase() };
}
