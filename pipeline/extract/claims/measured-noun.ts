import { contains, spanOf, type Mention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { classOfNoun } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

/** The noun beside a figure that says what it measures: "a profit of $5m", "$5m in aid", "a 12-year lease". */
export function measuredNoun(scene: Scene, clause: Clause, quantity: Quantity): Participant | undefined {
  const { tokens } = clause.sentence;
  const first = tokens.findIndex((token) => token.end > quantity.span.start);
  const last = tokens.findLastIndex((token) => token.start < quantity.span.end);
  const state = stateMeasured(scene, tokens[last + 1]);
  if (state !== undefined) return state;
  const beside = [nounBehind(tokens, last, clause.to), nounOfPhrase(tokens, first)].find(
    (token) => token !== undefined && !isNamed(scene.mentions, token) && !isOfTime(scene, token) && !isMovement(token),
  );
  return beside === undefined ? undefined : { span: spanOf(scene.reading.text, beside.start, beside.end), head: beside.lemma };
}

/** "five months pregnant", "three hours late": the adjective says what the time is of. */
function stateMeasured({ reading }: Scene, next: Token | undefined): Participant | undefined {
  const head = STATES.get(next?.lower ?? '');
  return next === undefined || head === undefined ? undefined : { span: spanOf(reading.text, next.start, next.end), head };
}

const STATES = new Map([
  ['pregnant', 'pregnancy'],
  ['late', 'delay'],
  ['overdue', 'delay'],
]);

/** "19% last month", "99.1 the previous month": when, not what. */
const isOfTime = ({ dates }: Scene, token: Token) =>
  /^(?:month|year|week|day|quarter|decade|night|today|yesterday)$/u.test(token.lemma) || dates.some(({ span }) => contains(span, token));

/** "a rise of 4%": by how much, not of what. */
const isMovement = ({ lemma }: Token) => /^(?:rise|fall)$/u.test(classOfNoun(lemma)?.id ?? '');

/** A noun in full: no unit or scale that was cut off ("m.", "bn"). */
const isNoun = (token: Token | undefined) =>
  token?.pos === 'NOUN' && /^\p{L}{3}/u.test(token.text) && !/^(?:percent|percentage|points?)$/u.test(token.lemma);
const isNamed = (mentions: readonly Mention[], token: Token) => mentions.some((mention) => contains(mention.span, token));

/** "$5m in aid", "30-year lease", "10,000 of debt" */
function nounBehind(tokens: readonly Token[], last: number, to: number): Token | undefined {
  const next = tokens[last + 1];
  const start = next !== undefined && /^(?:in|of|for)$/u.test(next.lower) ? last + 2 : last + 1;
  const run = tokens.slice(start, Math.min(to, start + 4));
  const stop = run.findIndex((token) => !/^(?:NOUN|ADJ|DET)$/u.test(token.pos));
  const phrase = run.slice(0, stop < 0 ? undefined : stop);
  const taken = [run[stop], phrase.at(-1)].find((token) => token !== undefined && isMistaken(token));
  return start === last + 1 && taken !== undefined && isAttributive(tokens, last) ? taken : phrase.findLast(isNoun);
}

/** "the 38-mile chase", "a 62,000 sq ft steel shed": what a measure describes is a noun, though taggers take some for a verb or an adjective. */
const isMistaken = ({ pos, lower, lemma }: Token) => /^(?:VERB|ADJ)$/u.test(pos) && lower === lemma && /^\p{L}{3}/u.test(lower);

function isAttributive(tokens: readonly Token[], last: number): boolean {
  const unit = tokens[last]?.lower ?? '';
  const number = tokens.slice(0, last).findLastIndex(({ pos }) => pos === 'NUM');
  return (
    last - number <= 3 &&
    /^\p{L}.*[^s]$|-/u.test(unit) &&
    /^(?:a|an|the|its|their|his|her|this|that)$/u.test(tokens[number - 1]?.lower ?? '')
  );
}

/** "a profit of $5m", "damage estimated at $5m", "a grant worth $5m": the noun straight before these words */
function nounOfPhrase(tokens: readonly Token[], first: number): Token | undefined {
  const window = tokens.slice(Math.max(0, first - 5), first);
  const link = window.findLastIndex((token) => /^(?:of|at|worth|by)$/u.test(token.lower));
  const before = window[link - 1];
  if (link < 1 || before === undefined) return undefined;
  return isNoun(before) ? before : before.pos === 'VERB' ? window.slice(0, link - 1).findLast(isNoun) : undefined;
}
