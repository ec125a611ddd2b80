import type { Claim, SlotComparison } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { areOpposite, classOfNoun, classOfRole, classOfVerb } from '../../lexicons/predicate-classes.ts';
import { remember } from '../../nlp/remember.ts';
import { sameParticipant } from './shared-slots.ts';
import { compareThemes } from './theme-slot.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** Classes that are a step towards any other action: a pact, a request. */
export const STEPS: ReadonlySet<string> = new Set(['agree', 'ask', 'reject']);

/** Whose action it is: another party, or one that cannot be told, is another question. */
export const partySlot: SlotRule = (one, two, setting) => {
  const [a, b] = [one.claim, two.claim];
  if (sameParticipant(a.subject, b.subject) !== true || a.subject === undefined || b.subject === undefined)
    return differ('subject', VETO, 'two parties, or a party that could not be told');
  if (a.subject.entityId !== undefined) return agree('subject', 2, `both about ${a.subject.head}`);
  return { ...compareThemes(one, two, [a.subject, b.subject], setting), slot: 'subject' };
};

/** "Peru agreed", "Peru declined": a named party, and no object that could tell two matters apart. */
const isPlainOpposition = (a: Claim, b: Claim) => a.subject?.entityId !== undefined && isPlain(a) && isPlain(b);

/** No object, or one that only stands for what was asked or offered ("every request", "the deal"). */
const isPlain = ({ object }: Claim) => object === undefined || STEPS.has(classOfNoun(object.head)?.id ?? '');

/** Which action: one class, its opposite, or a step towards it. */
export const actionSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.predicateClass ?? '', b.predicateClass ?? ''];
  if (one === two) return agree('action', 1, `both speak of: ${one}`);
  if (areOpposite(one, two)) return agree('action', isPlainOpposition(a, b) ? 2.2 : 1, `${one} and ${two} are opposites`);
  if (STEPS.has(one) || STEPS.has(two)) return unknown('action', 0, `${one} is a step towards ${two}`);
  return differ('action', VETO, `${one} and ${two} are two actions`);
};

/** What the action is done to; a step ("asked", "a pact") has an object of its own. */
export const objectSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const isStep = a.predicateClass !== b.predicateClass && [a, b].some((claim) => STEPS.has(claim.predicateClass ?? ''));
  if (isStep) return areOpposite(a.predicateClass, b.predicateClass) && !isPlain(a) && !isPlain(b) ? compareMatters(a, b) : null;
  return compareObjects(a, b);
};

/** Who receives a letter and blocks a road has not taken one of them back: two opposite actions have to be done to one thing. */
function compareMatters(a: Claim, b: Claim): SlotComparison | null {
  const slot = compareObjects(a, b);
  return slot.result === 'agree' ? null : { ...slot, weight: Math.min(slot.weight, -2.5) };
}

function compareObjects(a: Claim, b: Claim): SlotComparison {
  if (a.object === undefined || b.object === undefined) return unknown('object', 0, 'one side names no object');
  const [one, two] = [a.object.head, b.object.head];
  const same = sameParticipant(a.object, b.object);
  if (same === true) return agree('object', 1, `both about ${one}`);
  if (same === false) return differ('object', -2.5, `${one} and ${two} are two`);
  const shared = nounClassesOf(one).some((entry) => nounClassesOf(two).includes(entry));
  return shared
    ? agree('object', 0.7, `${one} and ${two} are words for one thing`)
    : unknown('object', -0.4, `${one} and ${two} were not told apart`);
}

/** The words round a claim and the classes they belong to: "migrants" and "deportees" are one topic, "deportee" and "send back" too. */
const topicWords = remember((claim: Claim): ReadonlySet<string> => {
  const words = [...claim.context, ...(claim.object === undefined ? [] : [claim.object.head])];
  return new Set(words.flatMap(classesOf));
});

function classesOf(word: string): string[] {
  const classes = [...nounClassesOf(word).map(({ id }) => id), classOfNoun(word)?.id, classOfRole(word)?.id, classOfVerb(word)?.id].flatMap(
    (id) => id ?? [],
  );
  return classes.length === 0 ? [word] : classes;
}

/** Do the words round the two actions speak of one matter? A step needs them more than a named action does. */
export const topicSlot: SlotRule = ({ claim: a }, { claim: b }, { weightOf }) => {
  const [one, two] = [topicWords(a), topicWords(b)];
  const shared = [...one].filter((word) => two.has(word));
  const weight = shared.reduce((sum, word) => sum + 0.5 + 0.5 * weightOf(word), 0);
  if (shared.length === 0) return differ('topic', -1.2, 'no word in common');
  return agree('topic', Math.min(2, weight - 0.6), `share ${shared.slice(0, 5).join(', ')}`);
};
