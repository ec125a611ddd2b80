import type { Claim } from '../../../schemas/index.ts';
import { entityLabel } from '../../lexicons/entity-label.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { IRREGULAR_PLURALS } from '../../lexicons/plurals.ts';
import { classOfNoun, predicateClass } from '../../lexicons/predicate-classes.ts';
import { whetherQuestion } from '../../lexicons/whether-questions.ts';

/** The question, in plain words, that a set of claims answers: "How many deportees are taken in (Kosovo)?" */
export function questionOf(claims: readonly Claim[]): string {
  const first = claims[0] as Claim;
  switch (first.kind) {
    case 'quantity':
      return quantityQuestion(claims, first);
    case 'status':
    case 'polarity':
      return statusQuestion(claims, first);
    case 'list':
      return `Which ${plural(common(claims, (claim) => claim.list?.head ?? undefined) ?? 'name')} ${ending(first) ?? 'belong to the list'}?`;
    case 'date':
      return dateQuestion(claims, first);
    case 'identity':
      return identityQuestion(first);
    default:
      return `Who said ${short(first.span.text)}?`;
  }
}

/** "Who is the fire chief?", "Where or which: 2100 block of Alder Street?" */
function identityQuestion({ rule, subject, object, predicateSpan }: Claim): string {
  if (rule === 'claim/name') return `What is the name of ${subject?.head ?? 'the person'}?`;
  return PEOPLE.has(rule) ? `Who is the ${object?.head ?? 'person'}?` : `Where or which: ${predicateSpan?.text ?? ''}?`;
}

function quantityQuestion(claims: readonly Claim[], first: Claim): string {
  const kind = first.quantity?.kind;
  if (kind === 'age') return `How old is ${first.subject?.head ?? 'the person'}?`;
  return kind === 'count' ? countQuestion(claims, first, aboutWhom(claims)) : measureQuestion(claims, first, aboutWhom(claims));
}

const PEOPLE: ReadonlySet<string> = new Set(['claim/role', 'claim/part', 'claim/aged-person']);

/** "How long is the lease?", "What share of voters?", "How much was paid?" */
function measureQuestion(claims: readonly Claim[], first: Claim, about: string): string {
  const kind = first.quantity?.kind ?? '';
  const measure = common(claims, (claim) => claim.object?.head);
  const asked = ASKED[kind] ?? 'How much is';
  if (measure === undefined) {
    const end = ending(first)?.replace(/^(?:were|are) /u, 'was ');
    return end === undefined ? `${asked} it${about}?` : `How much ${end}${about}?`;
  }
  const isOfPeople = /^(?:percent|ratio)$/u.test(kind) && nounClassesOf(measure).some(({ person }) => person);
  return isOfPeople ? `What share of ${plural(measure)}${about}?` : `${asked} the ${measure}${about}?`;
}

/** How a measure is asked for; "how much", unless said. */
const ASKED: Readonly<Record<string, string>> = {
  magnitude: 'What is the magnitude of',
  duration: 'How long is',
  length: 'How long or how far is',
  area: 'How large is',
  speed: 'How fast is',
  mass: 'How heavy is',
  temperature: 'How warm is',
};

/** "How many people died": the action goes with people only where it befalls people ("How many countries"). */
function countQuestion(claims: readonly Claim[], first: Claim, about: string): string {
  const counted = common(claims, (claim) => claim.quantity?.counted ?? undefined) ?? 'person';
  if (first.marks.some((mark) => mark.startsWith('vote:'))) return `What was the vote${about}?`;
  if (classOfNoun(counted)?.id === 'measure') return `What is the ${counted}${about}?`;
  const befallsPeople = /^(?:die|injure|shoot|arrest|hospitalize|miss|rescue|charge|evacuate|attend|carry)$/u.test(
    first.predicateClass ?? '',
  );
  const isOther = nounClassesOf(counted).length > 0 && !nounClassesOf(counted).some(({ person }) => person);
  return `How many ${plural(counted)}${befallsPeople && isOther ? '' : spaced(ending(first))}${about}?`;
}

/** The name that a question is about, in brackets; not the one that it counts ("Venezuelans (Venezuela)"). */
function aboutWhom(claims: readonly Claim[]): string {
  const counted = claims.flatMap(({ quantity }) => quantity?.counted ?? []);
  const where = common(claims, namedSubject) ?? sharedEntity(claims, counted);
  return where === undefined ? '' : ` (${where})`;
}

/** Classes whose party is the one that something is done to. */
const SUFFERED = /^(?:arrest|send|charge|convict|acquit|evacuate|approve|close|open|die)$/u;

/** Classes that say yes or no to something else. */
const ANSWERS = /^(?:agree|ask|reject)$/u;

function statusQuestion(claims: readonly Claim[], first: Claim): string {
  const asked = whetherQuestion(first.rule)?.asks;
  if (asked !== undefined) return asked;
  const none = claims.find((claim) => claim.kind === 'polarity');
  if (none !== undefined) return `Is there any ${none.subject?.head ?? none.predicate} yet?`;
  const topic = claims.find((claim) => !ANSWERS.test(claim.predicateClass ?? ''));
  if (topic === undefined) return answerQuestion(first);
  const party = partyOf(topic);
  if (SUFFERED.test(topic.predicateClass ?? '')) return `What became of ${party}: ${topic.predicateSpan?.text ?? topic.predicate}?`;
  return `Has ${party} agreed to ${topic.predicate}${spaced(topic.object?.span.text)}?`;
}

const partyOf = ({ subject }: Claim) => inSentence(subject?.span.text ?? 'anyone');
const answerQuestion = (claim: Claim) =>
  claim.subject?.entityId === undefined ? `What became of ${partyOf(claim)}?` : `Has ${partyOf(claim)} agreed?`;

function dateQuestion(claims: readonly Claim[], { subject, object, predicate, predicateSpan }: Claim): string {
  const isAhead = claims.some(({ factuality }) => factuality === 'planned' || factuality === 'possible');
  if (isAhead && subject !== undefined) return `When is ${inSentence(subject.span.text)} to ${predicate}${spaced(object?.span.text)}?`;
  if (subject === undefined)
    return `When was ${inSentence(object?.span.text ?? 'it')} ${predicateSpan?.text.split(' ').at(-1) ?? predicate}?`;
  return `When did ${inSentence(subject.span.text)} ${predicate}${spaced(object?.span.text)}?`;
}

/** "The strike" → "the strike" */
const inSentence = (text: string) => text.replace(/^(?:The|A|An|His|Her|Its|Their|This|That)\b/u, (word) => word.toLowerCase());
const namedSubject = (claim: Claim) => (claim.subject?.entityId === undefined ? undefined : claim.subject.head);
const ending = (claim: Claim): string | undefined => predicateClass(claim.predicateClass ?? '')?.asked;
const spaced = (text: string | undefined) => (text === undefined ? '' : ` ${text}`);
/** A quotation up to its closing mark, and no longer than a line. */
function short(text: string): string {
  const end = text.slice(1).search(/["”]/u);
  const quoted = end < 0 ? text : text.slice(0, end + 2);
  return quoted.length > 80 ? `${quoted.slice(0, 79)}…` : quoted;
}

/** The value that most claims give; ties go to the first in order. */
function common(claims: readonly Claim[], valueOf: (claim: Claim) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const value = valueOf(claim);
    if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** The place or country that all claims name. */
function sharedEntity(claims: readonly Claim[], counted: readonly string[]): string | undefined {
  const shared = (claims[0]?.entities ?? []).filter(
    (id) => /^(?:place|country):/u.test(id) && claims.every(({ entities }) => entities.includes(id)),
  );
  return shared.map(entityLabel).find((name) => !counted.some((noun) => noun.startsWith(name.slice(0, 5))));
}

/** The last word in the plural: "gang member" → "gang members", "child" → "children". */
function plural(noun: string): string {
  const words = noun.split(' ');
  const last = words.pop() ?? '';
  return [...words, IRREGULAR.get(last) ?? regularPlural(last)].join(' ');
}

const IRREGULAR = new Map([...IRREGULAR_PLURALS].map(([many, one]) => [one, many]));

function regularPlural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('s')) return noun;
  if (/(?:x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
