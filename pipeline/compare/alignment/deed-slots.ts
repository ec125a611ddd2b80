import type { Claim, Participant, SlotComparison } from '../../../schemas/index.ts';
import { isErgative } from '../../lexicons/deeds.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { isDeed } from '../comparable.ts';
import { isDenied } from '../deed-keys.ts';
import { carryingWords, complementOf } from '../complement.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { sameParticipant } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';
import { compareThemes } from './theme-slot.ts';

/** Who did it to what, as far as a claim tells: of a passive the subject is what it was done to. */
interface Parts {
  readonly agent: Participant | undefined;
  readonly patient: Participant | undefined;
}

function partsOf({ subject, object, marks, predicate }: Claim): Parts {
  const undergoes = marks.includes('undergone') || (object === undefined && isErgative(predicate));
  return undergoes ? { agent: undefined, patient: subject } : { agent: subject, patient: object };
}

/** One says that it was done, the other that it was not. */
export const areOpposed = (a: Claim, b: Claim): boolean => isDeed(a) && isDeed(b) && isDenied(a, b) !== isDenied(b, a);

/** One deed, in one verb or two that tell it. */
export const deedSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  agree(
    'action',
    1.6,
    a.predicate === b.predicate ? `both tell whether: ${a.predicate}` : `${a.predicate} and ${b.predicate} tell one deed`,
  );

/** Both name who did it or what it was done to, and nothing that both name is another. */
export const partsSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [partsOf(a.claim), partsOf(b.claim)];
  const agents = compareParts([a, one.agent], [b, two.agent], setting);
  const areObjects = one.agent !== undefined && two.agent !== undefined;
  const patients = areObjects ? compareObjects(one.patient, two.patient) : compareParts([a, one.patient], [b, two.patient], setting);
  const found = [agents, patients].flatMap((slot) => slot ?? []);
  const worst = found.find(({ result }) => result === 'differ');
  if (worst !== undefined) return { ...worst, weight: VETO };
  const isTold = agents !== null || patients !== null;
  const isLoose = (one.patient === undefined) !== (two.patient === undefined);
  if (!isTold || (isLoose && agents === null)) return differ('participants', VETO, 'nobody and nothing in common');
  const weight = found.reduce((sum, slot) => sum + slot.weight, 0);
  return agree('participants', Math.min(3, weight) - (isLoose ? 1.5 : 0), found.map(({ reason }) => reason).join(', '));
};

type Placed = readonly [PlacedClaim, Participant | undefined];

function compareParts([a, one]: Placed, [b, two]: Placed, setting: Setting): SlotComparison | null {
  if (one === undefined || two === undefined) return null;
  if (isNobody(one) || isNobody(two)) return compareNobody(one, two);
  if (areOneSpeaker([a, one], [b, two])) return agree('participants', 1.2, `both about ${a.claim.attribution?.speaker ?? one.head}`);
  return compareThemes(a, b, [one, two], setting);
}

const PRONOUN = /^(?:he|she|they|it)$/iu;
const speakerOf = ({ claim }: PlacedClaim) => claim.attribution?.speaker?.toLowerCase().replace(/^(?:the|a|an) /u, '');

/** "The minister confirmed that he had seen it", "The minister said he had not seen it": who speaks of himself. */
const areOneSpeaker = ([a, one]: readonly [PlacedClaim, Participant], [b, two]: readonly [PlacedClaim, Participant]) =>
  PRONOUN.test(one.head) && one.head === two.head && speakerOf(a) !== undefined && speakerOf(a) === speakerOf(b);

/** What one and the same did it to: the same noun will do, for "a helmet" that one wears is no other helmet. */
function compareObjects(one: Participant | undefined, two: Participant | undefined): SlotComparison | null {
  if (one === undefined || two === undefined) return null;
  return sameParticipant(one, two) === true
    ? agree('participants', 0.8, `both about ${one.head}`)
    : differ('participants', VETO, `${one.head} and ${two.head} were not told to be one`);
}

const NOBODY = /^(?:no|none|nobody|no-one|neither)\b/iu;
const isNobody = ({ span }: Participant) => NOBODY.test(span.text);

/** "No officer fired" denies it of every officer. */
function compareNobody(one: Participant, two: Participant): SlotComparison {
  const [a, b] = [one.head.toLowerCase(), two.head.toLowerCase()];
  const isOne = a === b || nounClassesOf(a).some((entry) => nounClassesOf(b).includes(entry));
  return isOne ? agree('participants', 1, `both speak of ${a}s`) : differ('participants', VETO, `${a} and ${b} were not told to be one`);
}

/** What is denied with a condition ("not in Japan", "not instantly") is denied only so far: the other side has to tell it too. */
export const denialSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  if (isDenied(a, b) === isDenied(b, a)) return null;
  const [denial, deed] = isDenied(a, b) ? [a, b] : [b, a];
  const told = new Set(carryingWords(deed.span.text));
  const open = complementOf(denial).filter((word) => !told.has(word) && !isToldOtherwise(word, told));
  if (open.length === 0) return agree('denial', 0.4, 'all that is denied is told');
  return unknown('denial', VETO, `it is denied only of: ${open.slice(0, 4).join(', ')}`);
};

const isToldOtherwise = (word: string, told: ReadonlySet<string>) => {
  const classes = nounClassesOf(word);
  return classes.length > 0 && [...told].some((other) => nounClassesOf(other).some((entry) => classes.includes(entry)));
};

/** An article that tells both quotes somebody, or tells of two occasions. */
export const otherArticleSlot: SlotRule = (a, b) =>
  a.article.id === b.article.id ? differ('article', VETO, 'one article gives both') : null;
