import type { Claim, Participant } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { conceptsOf } from '../../lexicons/concepts.ts';
import { fillerNamed, singleFillers } from '../../lexicons/single-fillers.ts';
import { areOne, namesIn } from '../are-one.ts';
import type { PlacedClaim } from '../setting.ts';
import { themeSlot } from './alternative-slots.ts';
import { entitiesSlot } from './shared-slots.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

export const fillerKeys = ({ rule }: Claim): string[] => (rule.startsWith('fill/') ? [rule] : []);

const loose: ReadonlySet<string> = new Set(singleFillers.flatMap((entry) => (entry.loose === true ? [`fill/${entry.id}`] : [])));

/** Two answers to one question: names of two things of one kind, or nouns that do not stand for one another. */
export const answerSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [answerOf(a), answerOf(b)];
  const what = `${one.span.text} and ${two.span.text}`;
  if (areOne(one, two)) return agree('answer', 0, `the same answer: ${one.head}`);
  if (!areRivals(one, two)) return differ('answer', VETO, `${what} may both be`);
  return agree('answer', loose.has(a.rule) ? 0.6 : 1.2, `two answers: ${what}`);
};

function areRivals(one: Participant, two: Participant): boolean {
  const [a, b] = [namesIn(one), namesIn(two)];
  if (a.length > 0 !== b.length > 0) return false;
  if (a.length === 0) return areRivalNouns(one, two);
  return areLike(one.entityId ?? '', two.entityId ?? '') && !a.some((word) => b.includes(word));
}

/** A land is no rival of a town, nor the water that it lies by. */
const areLike = (one: string, two: string) => one.startsWith('country:') === two.startsWith('country:') && isWater(one) === isWater(two);

const isWater = (id: string) => /(?:gulf|sea|ocean|bay|strait|lake|river|channel)\b/u.test(id);

/** Words for most things of their kind: "a blade" may be the knife, "a man" the walker. */
const GENERAL = new Set(
  'man,woman,person,people,police,officer,authority,official,someone,member,group,thing,object,item,weapon,blade,place,area,site,scene,part,part,building,house,home,property,room,car,vehicle,machine,system,problem,issue,fault,failure,error,mistake,combination,number,series,team,crew,other,company,firm,buyer,bidder,investor,consortium,government,state,court,condition,weather,accident,incident,event,factor,reason,way,end,side,top,bottom,middle,edge,back,front,floor,city,town,village,country,region,street,road,result,effect,act,action,use,lack,force'.split(
    ',',
  ),
);

function areRivalNouns(one: Participant, two: Participant): boolean {
  const [a, b] = [one.head.toLowerCase(), two.head.toLowerCase()];
  if (GENERAL.has(a) || GENERAL.has(b) || shareWord(one, two)) return false;
  const isKin =
    nounClassesOf(a).some((entry) => nounClassesOf(b).includes(entry)) || conceptsOf(a).some((entry) => conceptsOf(b).includes(entry));
  return !isKin;
}

const shareWord = (one: Participant, two: Participant) => {
  const words = wordsOf(one);
  return wordsOf(two).some((word) => words.includes(word));
};
const wordsOf = ({ span }: Participant) => (span.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, ''));

/** Of what it was asked: what a noun of the question itself stands for ("its epicentre") is that of the story. */
export const askedSlot: SlotRule = (a, b, setting) => {
  const [one, two] = [a.claim.subject, b.claim.subject];
  const isNoun = one?.head === two?.head && fillerNamed(one?.head.toLowerCase() ?? '') !== undefined;
  return isNoun ? agree('theme', 0.6, `both tell of the ${one?.head ?? ''}`) : themeSlot(a, b, setting);
};

/** An article that tells one answer and names the other may speak of two things, and so may those that agree with it. */
export const bothToldSlot: SlotRule = (a, b, { claims }) => {
  if (a.article.id === b.article.id) return differ('told', VETO, 'one article gives both');
  const alike = (placed: PlacedClaim) =>
    claims.filter(({ claim }) => claim.rule === placed.claim.rule && areOne(answerOf(claim), answerOf(placed.claim)));
  const names = (placed: PlacedClaim, other: PlacedClaim) =>
    alike(placed).some(({ article }) => article.text.includes(answerOf(other.claim).span.text));
  return names(a, b) || names(b, a) ? unknown('told', -0.7, 'one article names both') : null;
};

const answerOf = ({ object }: Claim) => object as Participant;

/** Names beside two answers: the answers themselves differ, so that only what is shared tells something. */
export const sharedNamesSlot: SlotRule = (a, b, setting) => {
  const slot = entitiesSlot(a, b, setting);
  return slot?.result === 'agree' ? slot : null;
};
