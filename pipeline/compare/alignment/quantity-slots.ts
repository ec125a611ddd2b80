import type { Claim, Quantity, SlotComparison } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { conceptsOf } from '../../lexicons/concepts.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { ROLE_NOUNS } from '../../lexicons/person-nouns.ts';
import { areOpposite, areRelated } from '../../lexicons/predicate-classes.ts';
import { distance, slipOf } from '../interval.ts';
import { inOneUnit } from '../rates.ts';
import { sharedWeight } from '../word-weights.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

const quantityOf = (claim: Claim) => claim.quantity as Quantity;

/** What is counted: the same noun, a noun of the same class, or "people" for any person. */
export const countedSlot: SlotRule = ({ claim: a }, { claim: b }, { weightOfNoun }) => {
  const [one, two] = [quantityOf(a), quantityOf(b)];
  if (one.kind !== 'count' || two.kind !== 'count') return null;
  if (one.counted !== null && two.counted !== null) return compareNouns(a, b, { one: one.counted, two: two.counted, weightOfNoun });
  return unknown('counted', isOfPeople(a) && isOfPeople(b) ? 0.2 : -0.6, 'one side does not say what is counted');
};

interface Nouns {
  readonly one: string;
  readonly two: string;
  readonly weightOfNoun: (noun: string) => number;
}

/** A noun that few figures of the story count tells more. */
const telling = (weight: number) => 0.4 + 1.8 * weight;

function compareNouns(a: Claim, b: Claim, { one, two, weightOfNoun }: Nouns): SlotComparison {
  if ((one === 'time') !== (two === 'time')) return differ('counted', VETO, 'how often against how many');
  if (one.toLowerCase() === two.toLowerCase())
    return agree('counted', isGeneral(one) ? 0.5 : telling(weightOfNoun(one)), `both count ${one}`);
  const [first, second] = [nounClassesOf(one), nounClassesOf(two)];
  if (first.some((entry) => second.includes(entry) && entry.id !== 'person'))
    return agree('counted', 1, `${one} and ${two} are words for one thing`);
  if (areOfTwoKinds(one, two)) return differ('counted', 2 * VETO, `${one} and ${two} are people against things`);
  if (lastWord(one) === lastWord(two)) return agree('counted', 1, `both count a kind of ${lastWord(one)}`);
  if (inModifiers(a, two) || inModifiers(b, one)) return agree('counted', 1, `${one} and ${two} name one group`);
  return (
    compareWithPeople(one, two) ?? differ('counted', first.length > 0 && second.length > 0 ? -2.5 : -1.5, `${one} and ${two} are counted`)
  );
}

const lastWord = (noun: string) => noun.toLowerCase().split(' ').at(-1) ?? noun;

/** "27 fishermen", "14 boats"; a vote is cast by one member. */
function areOfTwoKinds(one: string, two: string): boolean {
  const isThing = (noun: string) =>
    nounClassesOf(noun).length > 0 && !isPerson(noun) && !nounClassesOf(noun).some(({ id }) => id === 'vote');
  const isSomebody = (noun: string) => isPerson(noun) || ROLE_NOUNS.has(noun) || noun === 'person';
  return (isThing(one) && isSomebody(two)) || (isThing(two) && isSomebody(one));
}

/** "people" may stand for any person; "three men" are rather a part of "four people". */
function compareWithPeople(one: string, two: string): SlotComparison | null {
  const other = isGeneral(one) ? two : isGeneral(two) ? one : null;
  if (other === null) return null;
  if (isGendered(other)) return differ('counted', -1.2, `${one} may be part of ${two}, or the other way`);
  return isPerson(other) ? unknown('counted', 0.2, `${one} may be ${two}`) : null;
}

const isGeneral = (noun: string) => /^(?:person|people|other|individual|adult|victim)$/iu.test(noun);
const isGendered = (noun: string) => /^(?:man|woman|boy|girl|child)$/iu.test(noun);
const isPerson = (noun: string) => nounClassesOf(noun).some((entry) => entry.person) || /^\p{Lu}/u.test(noun);

/** Who is dead, hurt or arrested is a person, though the noun be left out. */
const OF_PEOPLE = new Set(['die', 'injure', 'shoot', 'arrest', 'hospitalize', 'rescue', 'miss', 'charge', 'evacuate', 'attend']);

function isOfPeople(claim: Claim): boolean {
  const { counted } = quantityOf(claim);
  return counted === null ? OF_PEOPLE.has(claim.predicateClass ?? '') : isPerson(counted);
}

/** "Venezuelans" against "Venezuelan gang members" */
const inModifiers = (claim: Claim, noun: string) => (quantityOf(claim).modifiers ?? []).includes(noun.toLowerCase());

/** Adjectives before the counted noun: shared ones agree, rivals ("northern", "southern") differ. */
export const modifiersSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [quantityOf(a).modifiers ?? [], quantityOf(b).modifiers ?? []];
  if (one.length === 0 && two.length === 0) return null;
  const shared = one.filter((word) => two.includes(word));
  if (shared.length > 0) return agree('modifiers', 0.5, `both ${shared.join(', ')}`);
  return one.length > 0 && two.length > 0
    ? differ('modifiers', -0.7, `${one.join(' ')} against ${two.join(' ')}`)
    : unknown('modifiers', -0.2, 'one side narrows the noun');
};

const isMovement = (id: string) => id === 'rise' || id === 'fall';

/** What happened to what is counted. */
export const predicateSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a.predicateClass, b.predicateClass];
  if (one !== undefined && two !== undefined) return compareClasses(a, b, [one, two]);
  return a.predicate === b.predicate && a.predicate !== 'be' && a.predicate !== 'have'
    ? agree('predicate', 0.8, `both say “${a.predicate}”`)
    : unknown('predicate', -0.2, 'the verbs were not told apart');
};

function compareClasses(a: Claim, b: Claim, [one, two]: readonly [string, string]): SlotComparison {
  if (one === two) return agree('predicate', 1.2, `both say: ${one}`);
  if (isMovement(one) && isMovement(two))
    return quantityOf(a).value === quantityOf(b).value
      ? unknown('predicate', 0, `${one} against ${two}`)
      : differ('predicate', -1.5, `${one} against ${two}, by another figure`);
  if (areRelated(one, two)) return unknown('predicate', 0, `${one} and ${two} may be one`);
  return differ('predicate', areOpposite(one, two) ? -1.5 : -1.3, `${one} against ${two}`);
}

/** What money, percentages and measures are of: without a common measure they answer nothing in common. */
export const measureSlot: SlotRule = ({ claim: a }, { claim: b }, { weightOfNoun }) => {
  if (quantityOf(a).kind === 'count' || quantityOf(a).kind === 'age') return null;
  const [one, two] = [a.object?.head, b.object?.head];
  if (one === undefined || two === undefined)
    return isOneAct(a, b)
      ? unknown('measure', 0, 'both tell of one act')
      : unknown('measure', quantityOf(a).kind === 'percent' ? -1.8 : -0.8, 'one side does not say what is measured');
  return one === two ? agree('measure', weightOfMeasure(one, weightOfNoun(one)), `both measure ${one}`) : compareMeasures(a, b, [one, two]);
};

/** "lost $5m", "gambled away $4m": what was done says what the money is. */
const isOneAct = (a: Claim, b: Claim) =>
  quantityOf(a).kind === 'money' && a.predicateClass !== undefined && a.predicateClass === b.predicateClass;

/** "52 percent of voters", "74 percent of voters": who was asked does not say what was answered. */
const weightOfMeasure = (noun: string, weight: number) => (isPerson(noun) ? 0.3 : telling(weight));

function compareMeasures(a: Claim, b: Claim, [one, two]: readonly [string, string]): SlotComparison {
  if (conceptsOf(one).some((concept) => conceptsOf(two).includes(concept)))
    return agree('measure', 0.6, `${one} and ${two} may be one measure`);
  return a.predicateClass !== undefined && a.predicateClass === b.predicateClass
    ? unknown('measure', 0, `${one} and ${two} may be one measure`)
    : differ('measure', -1.5, `${one} against ${two}`);
}

/** The scale is logarithmic: stations differ by some tenths, and more than a whole step lies between two shocks. */
const areTwoQuakes = (one: Quantity, two: Quantity) =>
  one.kind === 'magnitude' && two.kind === 'magnitude' && Math.abs((one.value ?? 0) - (two.value ?? 0)) > 1.2;

/** True rivals mostly lie within a factor of two; the floor leaves room for a slip of a power of ten. */
export const closenessSlot: SlotRule = ({ claim: a, figures: first }, { claim: b, figures: second }) => {
  const shared = inOneUnit(first, second);
  if (shared === null) return differ('figures', VETO, 'the figures are in units that were not converted');
  if (quantityOf(a).kind === 'age') return null;
  const slip = slipOf(quantityOf(a), quantityOf(b));
  if (distance(...shared) === 1) return agree('figures', 0.8, 'the figures can both hold');
  if (slip > 0) return differ('figures', -0.5, `one is ${String(10 ** slip)} times the other`);
  return areTwoQuakes(quantityOf(a), quantityOf(b))
    ? differ('figures', VETO, 'no two readings of one quake lie so far apart')
    : compareSizes(distance(...shared));
};

function compareSizes(ratio: number): SlotComparison {
  const weight = ratio <= 2 ? 0.8 - 0.3 * (ratio - 1) : Math.max(-2.6, 0.5 - 1.1 * Math.log2(ratio / 2));
  return differ('figures', weight, `apart by a factor of ${ratio === Infinity ? '∞' : ratio.toFixed(1)}`);
}

/** What the words nearest to the figures are about, whatever the wording: "evacuees", "were moved out". */
export const topicOfFigureSlot: SlotRule = (a, b) => {
  const shared = sharedWeight(a.concepts, b.concepts);
  if (a.concepts.norm === 0 || b.concepts.norm === 0) return unknown('topic', 0, 'one side does not say what it is about');
  if (shared === 0) return differ('topic', -0.6, 'nothing in common in what the words are about');
  const topics = [...a.concepts.weights.keys()].filter((topic) => b.concepts.weights.has(topic));
  return agree('topic', Math.min(1.6, 2.4 * shared), `both about ${topics.slice(0, 4).join(', ')}`);
};

/** The figures that reports open with are those of the event. */
export const leadSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  a.sentence <= LEAD && b.sentence <= LEAD ? agree('lead', 0.4, 'both reports open with it') : null;

const LEAD = 2;

/** "two", "three": small numbers count all kinds of things. */
export const smallNumberSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const small = (claim: Claim) => quantityOf(claim).kind === 'count' && (quantityOf(claim).value ?? 99) <= 3;
  return small(a) && small(b) ? unknown('size', -0.8, 'small numbers count many things') : null;
};

/** The other article, or the other sentence, gives this very figure too: then its second figure is of something else. */
export const elsewhereSlot: SlotRule = (a, b, { figuresLike }) => {
  if (isSameFigure(a, b)) return null;
  const [likeA, likeB] = [againOf(a, b, figuresLike), againOf(b, a, figuresLike)];
  if (likeA.length + likeB.length === 0) return null;
  if (quantityOf(a.claim).kind === 'age') return differ('elsewhere', -5, 'the other article gives this age too');
  if (likeA.some((other) => isBeside(other, b)) || likeB.some((other) => isBeside(other, a)))
    return differ('beside', -5, 'one sentence gives both figures');
  if (a.article === b.article) return null;
  return differ('elsewhere', isRow(a) || isRow(b) ? -1 : -2, 'the other article gives this figure too');
};

/** Where else the article of another claim gives this figure. */
const againOf = (figure: PlacedClaim, { article }: PlacedClaim, figuresLike: Setting['figuresLike']) =>
  figuresLike(article.id, figure.claim).filter((other) => other !== figure && isSameFigure(other, figure));

const isBeside = (one: PlacedClaim, two: PlacedClaim) => one.article === two.article && one.claim.sentence === two.claim.sentence;

function isSameFigure(first: PlacedClaim, second: PlacedClaim): boolean {
  const [a, b] = [first.claim, second.claim];
  const [one, two] = [quantityOf(a), quantityOf(b)];
  if (two.kind === 'age' && one.counted === null && one.value === two.value) return true;
  if (one.value === null || one.unit !== two.unit || one.kind !== two.kind) return false;
  if (one.value !== two.value && !isRounded(first, second)) return false;
  return one.kind !== 'count' || one.value > 20 || isOneThing(one, two) || isSameAct(a, b);
}

/** "$986,400", "nearly $1 million" */
function isRounded(a: PlacedClaim, b: PlacedClaim): boolean {
  const round = [a, b].filter(({ claim }) => quantityOf(claim).bound === '~').length === 1;
  const shared = round ? inOneUnit(a.figures, b.figures) : null;
  return (
    shared !== null && Math.min(quantityOf(a.claim).value ?? 0, quantityOf(b.claim).value ?? 0) >= ROUNDED && distance(...shared) === 1
  );
}

const ROUNDED = 100;

/** "17 league goals", "17 goals" */
const isOneThing = ({ counted: one }: Quantity, { counted: two }: Quantity) =>
  one !== null && two !== null && lastWord(one) === lastWord(two);

const isSameAct = (a: Claim, b: Claim) => a.predicateClass !== undefined && a.predicateClass === b.predicateClass;

/** An article seldom gives two figures for one thing: its headline may, and parts that do not add up to its own total. */
export const ownFiguresSlot: SlotRule = (a, b) => {
  if (a.article.id !== b.article.id) return null;
  const title = a.claim.marks.includes('title') !== b.claim.marks.includes('title');
  if (isRow(a) !== isRow(b)) return agree('article', title ? 0 : -0.5, 'parts and total of one article');
  return title ? agree('article', -1.2, 'headline and text of one article') : differ('article', -5, 'one article gives both');
};

/** What parts of a row add up to answers only to a total near it: the parts of another whole add up to anything. */
export const rowSlot: SlotRule = (a, b) => {
  const rows = [a, b].filter(isRow).length;
  if (rows === 0) return null;
  const shared = inOneUnit(a.figures, b.figures);
  const near = shared !== null && distance(...shared) <= NEAR_TOTAL;
  return near
    ? agree('row', rows === 1 ? 1.4 : 0, 'the parts add up to nearly the total')
    : differ('row', -3, 'the parts are not those of this total');
};

/** Parts that were added up: "45 nurses, 40 cooks and 25 drivers" */
const isRow = ({ claim }: PlacedClaim) => quantityOf(claim).rule.startsWith('row/');

const NEAR_TOTAL = 1.4;

/** "four men and three women" beside "seven people": parts that make up the other figure explain it. */
export const sumSlot: SlotRule = (a, b, { claimsBeside }) => {
  const explains = (part: PlacedClaim, whole: PlacedClaim) => {
    const rest = (quantityOf(whole.claim).value ?? Number.NaN) - (quantityOf(part.claim).value ?? Number.NaN);
    return claimsBeside(part).some(
      ({ claim }) =>
        claim.quantity?.kind === quantityOf(part.claim).kind &&
        claim.quantity.unit === quantityOf(whole.claim).unit &&
        claim.quantity.value === rest,
    );
  };
  return explains(a, b) || explains(b, a) ? differ('sum', -3, 'parts in one sentence add up to the other figure') : null;
};
