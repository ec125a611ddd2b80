import { spanOf, type Mention, type Quantity } from '../../../schemas/index.ts';
import { KIN_NOUNS } from '../../lexicons/person-nouns.ts';
import type { Token } from '../../nlp/reading.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { participantOfMention } from './participants.ts';
import type { RowItem } from './row.ts';
import type { Scene } from './scene.ts';

/** A person of a row; one without a name has the age as its head ("9-year-old"), where it is told. */
export interface PersonItem extends RowItem {
  readonly aged: boolean;
}

/** The person told from token `index` on: "Ana Ruiz, 14", "her uncle, Carl, 52", "a 9-year-old boy", "an 18 year old"; null where there is none. */
export function readPersonItem(scene: Scene, index: number): PersonItem | null {
  const person = namedAt(scene, index) ?? describedAt(scene, index);
  if (person === null) return null;
  const age = ageBehind(scene, person.to);
  if (age === undefined) return person;
  const { member } = person;
  return {
    ...person,
    to: behindAge(scene, age),
    aged: true,
    member: member.entityId === undefined ? { ...member, head: headOf(age) } : member,
  };
}

function namedAt(scene: Scene, index: number): PersonItem | null {
  const named = personAt(scene, index);
  return named === undefined ? null : { from: index, to: endOf(scene, named), member: participantOfMention(named), aged: false };
}

function personAt({ sentence: { tokens }, mentions }: Scene, index: number): Mention | undefined {
  const start = tokens[index]?.start;
  return mentions.find(({ kind, span }) => kind === 'person' && span.start === start);
}

const endOf = ({ sentence: { tokens } }: Scene, { span }: Pick<Mention, 'span'>) =>
  tokens.findLastIndex(({ start }) => start < span.end) + 1;

const OPENERS = /^(?:an?|the|one|another|his|her|its|their|our|my)$/u;

/** Words of a phrase: "the driver's 9-year-old younger sister". */
const REACH = 9;

/** "a 9-year-old boy", "her uncle, Carl", "an 18 year old" */
function describedAt(scene: Scene, index: number): PersonItem | null {
  const { tokens } = scene.sentence;
  if (!OPENERS.test(tokens[index]?.lower ?? '')) return null;
  const last = endOfPhrase(tokens, index + 1);
  const age = ageUpTo(scene, index, last);
  if (!endsInPerson(tokens, index, last) && (age === undefined || endOf(scene, age) !== last + 1)) return null;
  const named = kinNamed(scene, last);
  if (named !== undefined) return { from: index, to: endOf(scene, named), member: participantOfMention(named), aged: false };
  const span = spanOf(scene.reading.text, (tokens[index] as Token).start, (tokens[last] as Token).end);
  const head = age === undefined ? (tokens[last] as Token).lemma : headOf(age);
  return { from: index, to: last + 1, member: { span, head }, aged: age !== undefined };
}

const endsInPerson = (tokens: readonly Token[], index: number, last: number) => last > index && isPersonNoun(tokens[last] as Token);

/** The last of the unbroken run of words that a noun phrase may be made of. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + REACH && isInside(tokens[at])) at += 1;
  return at - 1;
}

const isInside = (token: Token | undefined) =>
  token !== undefined && (/^(?:ADJ|NOUN|NUM)$/u.test(token.pos) || /^(?:-|['’]s|years?|months?|olds?)$/u.test(token.lower));

/** An age told inside a phrase. */
function ageUpTo({ sentence: { tokens }, quantities }: Scene, first: number, last: number): Quantity | undefined {
  const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
  return quantities.find(({ kind, span }) => kind === 'age' && span.start >= start && span.end <= end);
}

/** "a boy, 9" and "a 9-year-old boy" are one. */
const headOf = ({ value, unit }: Quantity) => `${String(value)}-${unit?.startsWith('month') === true ? 'month' : 'year'}-old`;

/** "her uncle, Carl", "her uncle Carl" */
function kinNamed(scene: Scene, kin: number): Mention | undefined {
  const { tokens } = scene.sentence;
  return KIN_NOUNS.has(tokens[kin]?.lemma ?? '') ? personAt(scene, tokens[kin + 1]?.text === ',' ? kin + 2 : kin + 1) : undefined;
}

/** ", 52", " (52)", ", aged 52" */
function ageBehind({ sentence: { tokens }, quantities }: Scene, index: number): Quantity | undefined {
  if (!/^[,(]$/u.test(tokens[index]?.text ?? '')) return undefined;
  const starts = [tokens[index + 1], /^aged?$/u.test(tokens[index + 1]?.lower ?? '') ? tokens[index + 2] : undefined].map(
    (token) => token?.start,
  );
  return quantities.find(({ kind, span }) => kind === 'age' && starts.includes(span.start));
}

function behindAge(scene: Scene, age: Quantity): number {
  const end = endOf(scene, age);
  return scene.sentence.tokens[end]?.text === ')' ? end + 1 : end;
}
