import { overlaps, type Claim, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Clause } from './clause.ts';
import { conversionsOf } from './conversions.ts';
import { readStage } from './factuality.ts';
import { governingVerb } from './governing-verb.ts';
import { predicateOf } from './figure-predicate.ts';
import { inhabitedPlace } from './inhabited-place.ts';
import { isMeasuring } from './is-measuring.ts';
import { isThing } from './is-thing.ts';
import { makeClaim } from './make-claim.ts';
import { marksOf } from './marks.ts';
import { measuredNoun } from './measured-noun.ts';
import { bearerOf } from './age-bearer.ts';
import { readFrame, type Frame } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';
import { whoSaysItOfItself } from './said-of-itself.ts';
import { shareHolder } from './share-holder.ts';
import { readSums } from './sums.ts';
import { readVagueCounts } from './vague-counts.ts';
import type { VerbGroup } from './verb-group.ts';
import { readVotes } from './votes.ts';

/** More figures than these in one sentence are a table, which says nothing of what they measure. */
const FIGURES_OF_A_SENTENCE = 40;

/** One claim a figure: what was counted or measured, in which action, by whom, how far it has come. */
export function readQuantityClaims(scene: Scene): Claim[] {
  if (scene.quantities.length > FIGURES_OF_A_SENTENCE) return [];
  const votes = readVotes(scene);
  const isVote = ({ span }: Quantity) => votes.some((vote) => overlaps(vote.span, span));
  const told = scene.quantities.filter((quantity) => quantity.aliasOf === undefined && !isVote(quantity));
  const several = readVagueCounts(scene).filter(({ span }) => !told.some((quantity) => overlaps(quantity.span, span)));
  return [...told, ...votes, ...readSums(scene, told), ...several].flatMap((quantity) => claimOf(scene, quantity) ?? []);
}

function claimOf(scene: Scene, quantity: Quantity): Claim | null {
  const place = clauseAt(scene, quantity.span.start);
  if (place === null) return null;
  const { clause, index } = place;
  const verb = governingVerb(clause, quantity);
  const frame = verb === null ? {} : othersThan(quantity, readFrame({ scene, clause, index, verb }));
  const beside = measureBeside(scene, clause, quantity);
  if (isNoCount(quantity) && beside === undefined) return null;
  const measure = beside ?? measureElsewhere(quantity, frame, verb);
  const home = inhabitedPlace(scene, quantity);
  const stage = stageOf(clause, verb);
  return makeClaim(scene, clause, quantity.span, {
    kind: 'quantity',
    ...given('subject', home ?? whoSaysItOfItself(scene, subjectOf(scene, quantity, frame, measure))),
    ...given('object', measure),
    ...actOf({ clause, quantity, verb, measure }, home),
    quantity,
    ...given('conversions', conversionsOf(scene, quantity)),
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: marksWith(quantity, marksOf(clause, quantity, scene)),
    rule: verb === null ? 'claim/quantity-bare' : 'claim/quantity-verb',
  });
}

/** What is done with it; a figure that counts nothing is only measured, and whoever is of a place lives there. */
const actOf = (told: Parameters<typeof predicateOf>[0], home: Participant | undefined) =>
  home === undefined ? predicateOf(isNoCount(told.quantity) ? { ...told, verb: null } : told) : { predicate: 'live' };

const stageOf = (clause: Clause, verb: VerbGroup | null) =>
  verb === null ? { factuality: 'done' as const, negated: false } : readStage(clause, verb);

/** "killed 40, 6.4 on the scale": nobody counts parts of a person; "a magnitude of 6.4" measures something. */
const isNoCount = ({ kind, counted, value }: Quantity) =>
  kind === 'count' && value !== null && !Number.isInteger(value) && value < 1000 && (counted === null || counted === 'person');

/** With "vote:for" of the 7 in "7-4"; "passed by 7 votes to 4" tells no margin and no change. */
const marksWith = ({ rule }: Quantity, marks: string[]): string[] =>
  rule.startsWith('vote/') ? [...marks.filter((mark) => mark !== 'margin' && mark !== 'delta'), rule.replace('/', ':')].toSorted() : marks;

/** What is shared out, or the noun beside the figure. */
const measureBeside = (scene: Scene, clause: Clause, quantity: Quantity): Participant | undefined =>
  sharedOut(quantity) ?? measuredNoun(scene, clause, quantity);

/** What no noun beside the figure says: the thing that the verb speaks of; not who acts ("the council saved $5m"). */
function measureElsewhere(quantity: Quantity, { agent, patient }: Frame, verb: VerbGroup | null): Participant | undefined {
  if (quantity.kind === 'count') return undefined;
  const isActor = verb !== null && !verb.passive && !isMeasuring(verb.lemma) && AMOUNTS.has(quantity.kind);
  return [isActor ? undefined : agent, patient].find((participant) => isThing(participant) && !TIMES.has(participant?.head ?? ''));
}

/** "would cost $340 billion over ten years": for how long, not of what */
const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'decade']);

/** Amounts of which somebody disposes; a depth, a magnitude and a time are of the thing itself. */
const AMOUNTS = new Set(['money', 'percent']);

/** Who a figure is about; what it measures is no subject as well. */
function subjectOf(scene: Scene, quantity: Quantity, { agent, patient }: Frame, measure: Participant | undefined): Participant | undefined {
  const subject =
    bearerOf(scene, quantity) ??
    shareHolder(scene, quantity) ??
    (agent?.head === 'there' ? undefined : agent) ??
    (quantity.counted === null ? undefined : patient);
  return subject === measure ? undefined : subject;
}

/** The participants that are not the counted thing itself. */
function othersThan(quantity: Quantity, { agent, patient }: Frame): Frame {
  const other = (participant: Participant | undefined) =>
    participant !== undefined && overlaps(participant.span, quantity.countedSpan ?? quantity.span) ? undefined : participant;
  return { ...given('agent', other(agent)), ...given('patient', other(patient)) };
}

/** "two-thirds of voters", "66 percent of voters": what is shared out is the measure. */
const sharedOut = ({ kind, counted, countedSpan }: Quantity): Participant | undefined =>
  kind === 'count' || counted === null || countedSpan === undefined ? undefined : { span: countedSpan, head: counted };
