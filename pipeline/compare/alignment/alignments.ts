import type { Claim } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { intervalOf } from '../interval.ts';
import { isAlternative } from '../comparable.ts';
import {
  bothNamedSlot,
  nameKeys,
  nameSlot,
  onlyHolderSlot,
  onlySurnameSlot,
  rivalNamedSlot,
  rivalSlot,
  roleKeys,
  sameAgeSlot,
  samePartSlot,
} from './name-slots.ts';
import { namesSlot, toldKeys, whomSlot, wordGivenSlot, wordSlot, wordsSlot } from './told-slots.ts';
import { anchorSlot, bothGivenSlot, onlyNumberSlot, whereKeys } from './where-slots.ts';
import { agedKeys, genderSlot } from './person-slots.ts';
import { classesToDeny, isNone, noneSlot, scopeSlot } from './none-slots.ts';
import { daySlot, matterSlot, questionSlot, themeSlot, timeSlot, towardsSlot } from './alternative-slots.ts';
import { deedKeys } from '../deed-keys.ts';
import { areOpposed, deedSlot, denialSlot, otherArticleSlot, partsSlot } from './deed-slots.ts';
import { areTwoSides, bodySlot, ownSideSlot, whetherKeys } from './whether-slots.ts';
import { answerSlot, askedSlot, bothToldSlot, fillerKeys, sharedNamesSlot } from './filler-slots.ts';
import { coreConcepts } from '../concept-bags.ts';
import { ageGapSlot, ageSlot } from './age-slots.ts';
import {
  actorSlot,
  bothDatesSlot,
  dateArticleSlot,
  dateGapSlot,
  dateStageSlot,
  deadlineSlot,
  eventNouns,
  eventSlot,
  lastOfKindSlot,
  onlyDateSlot,
  otherEventSlot,
  scaleSlot,
  scenePlaceSlot,
} from './date-slots.ts';
import { foreignSlot } from './foreign-slot.ts';
import { hourSlot, incidentKeys } from './incident-slots.ts';
import { headSlot, listPredicateSlot, memberIds, membersSlot } from './list-slots.ts';
import { QUANTITY_BASE, quantityFactors } from './quantity-factors.ts';
import {
  closenessSlot,
  countedSlot,
  elsewhereSlot,
  measureSlot,
  modifiersSlot,
  predicateSlot,
  smallNumberSlot,
  leadSlot,
  ownFiguresSlot,
  rowSlot,
  sumSlot,
  topicOfFigureSlot,
} from './quantity-slots.ts';
import { statementSlot } from './quote-slots.ts';
import { marksSlot, voteSlot, whenSlot, yearSlot } from './scope-slots.ts';
import { articleSlot, contextSlot, entitiesSlot, factualitySlot, placeSlot, subjectSlot } from './shared-slots.ts';
import type { SlotRule } from './slot.ts';
import { actionSlot, objectSlot, partySlot, topicSlot } from './status-slots.ts';

/** How claims of one kind are aligned: which may meet at all (a shared key), by which slots, from which base in log-odds. */
export interface Alignment {
  readonly kinds: readonly Claim['kind'][];
  readonly base: number;
  readonly slots: readonly SlotRule[];
  /** by how much the weight of a slot counts, by slot and result ("counted agree"); fully, unless said */
  readonly factors?: Readonly<Record<string, number>>;
  /** claims that share no key are never compared, so that cost stays near-linear */
  readonly keys: (claim: Claim) => readonly string[];
  /** which claims that share a key are compared; all, unless said */
  readonly meets?: (a: Claim, b: Claim) => boolean;
}

/** Currencies may meet, as far as the story converts them. */
const blockOf = (dimension: string | undefined) => dimension?.replace(/^money:[A-Z]{3}/u, 'money');

const quantityKeys = (claim: Claim): string[] => {
  const dimension = claim.quantity === undefined ? undefined : blockOf(intervalOf(claim.quantity)?.dimension);
  if (dimension === undefined) return [];
  const nouns = [claim.quantity?.counted ?? undefined, ...(claim.quantity?.modifiers ?? []), claim.object?.head].flatMap(
    (noun) => noun ?? [],
  );
  const facets = [
    ...nouns.flatMap((noun) => [noun.toLowerCase(), ...nounClassesOf(noun).map(({ id }) => `noun:${id}`)]),
    claim.predicateClass,
    claim.subject?.entityId,
    claim.quantity?.kind === 'age' ? 'age' : undefined,
    ...coreConcepts(claim).map((concept) => `about:${concept}`),
  ];
  return [...new Set(facets.flatMap((facet) => (facet === undefined ? [] : [`${dimension} ${facet}`])))];
};

export const alignments: readonly Alignment[] = [
  {
    kinds: ['quantity'],
    factors: quantityFactors,
    base: QUANTITY_BASE,
    slots: [
      countedSlot,
      modifiersSlot,
      measureSlot,
      ageSlot,
      ageGapSlot,
      predicateSlot,
      subjectSlot,
      placeSlot,
      entitiesSlot,
      foreignSlot,
      contextSlot,
      topicOfFigureSlot,
      leadSlot,
      factualitySlot,
      marksSlot,
      voteSlot,
      yearSlot,
      whenSlot,
      closenessSlot,
      smallNumberSlot,
      elsewhereSlot,
      sumSlot,
      rowSlot,
      ownFiguresSlot,
    ],
    keys: quantityKeys,
  },
  {
    kinds: ['status'],
    base: -3,
    slots: [partySlot, actionSlot, objectSlot, denialSlot, topicSlot, entitiesSlot, yearSlot, timeSlot, articleSlot],
    keys: (claim) => [`party:${claim.subject?.entityId ?? claim.subject?.head ?? ''}`],
  },
  {
    kinds: ['status', 'polarity', 'quantity'],
    base: -3,
    slots: [noneSlot, scopeSlot, topicSlot, entitiesSlot, placeSlot, yearSlot, timeSlot, articleSlot],
    keys: classesToDeny,
    meets: (a, b) => isNone(a) !== isNone(b),
  },
  {
    kinds: ['polarity'],
    base: -3,
    slots: [questionSlot, themeSlot, towardsSlot, matterSlot, entitiesSlot, placeSlot, yearSlot, timeSlot, articleSlot],
    keys: (claim) => (isAlternative(claim) ? [claim.predicateClass ?? ''] : []),
  },
  {
    kinds: ['polarity'],
    base: -1.6,
    slots: [ownSideSlot, bodySlot, placeSlot, namesSlot, wordsSlot, yearSlot, timeSlot],
    keys: whetherKeys,
    meets: areTwoSides,
  },
  {
    kinds: ['polarity'],
    base: -3,
    slots: [deedSlot, partsSlot, denialSlot, otherArticleSlot, topicSlot, entitiesSlot, placeSlot, yearSlot, timeSlot],
    keys: deedKeys,
    meets: areOpposed,
  },
  {
    kinds: ['identity'],
    base: -1.6,
    slots: [anchorSlot, onlyNumberSlot, bothGivenSlot, contextSlot, entitiesSlot, yearSlot, articleSlot],
    keys: whereKeys,
  },
  {
    kinds: ['identity'],
    base: -1.6,
    slots: [nameSlot, samePartSlot, sameAgeSlot, bothNamedSlot, onlySurnameSlot, wordsSlot, articleSlot],
    keys: (claim) => (claim.rule === 'claim/name' ? nameKeys(claim) : []),
  },
  {
    kinds: ['identity'],
    base: -2.2,
    slots: [answerSlot, askedSlot, bothToldSlot, contextSlot, sharedNamesSlot, yearSlot, daySlot],
    keys: fillerKeys,
  },
  {
    kinds: ['identity'],
    base: -2.2,
    slots: [wordSlot, wordGivenSlot, otherEventSlot, whomSlot, namesSlot, wordsSlot, yearSlot, daySlot],
    keys: toldKeys,
  },
  {
    kinds: ['identity'],
    base: -2.2,
    slots: [genderSlot, contextSlot, entitiesSlot, yearSlot],
    keys: agedKeys,
  },
  {
    kinds: ['identity'],
    base: -3.4,
    slots: [rivalSlot, rivalNamedSlot, onlyHolderSlot, contextSlot, entitiesSlot, placeSlot, yearSlot],
    keys: roleKeys,
  },
  {
    kinds: ['list'],
    base: -2.5,
    slots: [membersSlot, headSlot, listPredicateSlot, contextSlot, factualitySlot, articleSlot],
    keys: memberIds,
  },
  {
    kinds: ['date'],
    base: -2.4,
    slots: [
      eventSlot,
      actorSlot,
      scaleSlot,
      dateGapSlot,
      scenePlaceSlot,
      entitiesSlot,
      contextSlot,
      topicOfFigureSlot,
      dateStageSlot,
      otherEventSlot,
      bothDatesSlot,
      deadlineSlot,
      onlyDateSlot,
      lastOfKindSlot,
      dateArticleSlot,
    ],
    keys: (claim) => [
      claim.predicate,
      ...(claim.predicateClass === undefined ? [] : [`class:${claim.predicateClass}`]),
      ...eventNouns(claim).map((noun) => `of ${noun}`),
    ],
  },
  {
    kinds: ['date'],
    base: -2.2,
    slots: [hourSlot, otherEventSlot, scenePlaceSlot, namesSlot, wordsSlot, dateStageSlot],
    keys: incidentKeys,
  },
  {
    kinds: ['attribution'],
    base: -1.5,
    slots: [statementSlot],
    keys: (claim) => (claim.span.text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []).slice(0, 12),
  },
];
