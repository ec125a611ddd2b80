import type { Claim, Participant, SlotComparison } from '../../../schemas/index.ts';
import { genderOf } from '../../lexicons/genders.ts';
import { ageGroupOf, mayBeOnePart, partOfPerson } from '../../lexicons/person-parts.ts';
import { remember } from '../../nlp/remember.ts';
import { isAlternative } from '../comparable.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { agree } from './slot.ts';
import { sharedNames } from './shared-names.ts';
import { themeOf } from './theme.ts';

/**
 * "The suspected shooter remains at large", "Police took a 31-year-old man into custody": where each article asks a question of one person
 * only, and nothing tells the two apart, it is one person, whatever the nouns. Null where that cannot be told.
 */
export function compareOnlyPeople(
  a: PlacedClaim,
  b: PlacedClaim,
  [one, two]: readonly [Participant, Participant],
  setting: Setting,
): SlotComparison | null {
  if (a.article.id === b.article.id || !isAlternative(a.claim) || a.claim.predicateClass !== b.claim.predicateClass) return null;
  const areOnly = isOnly(a, one, setting) && isOnly(b, two, setting);
  return areOnly && mayBeOne(descriptionsOf(one, a, setting), descriptionsOf(two, b, setting))
    ? agree(
        'theme',
        ONLY + NAMES * sharedNames(a, b, setting),
        `each report tells it of one person only: ${one.span.text}, ${two.span.text}`,
      )
    : null;
}

/** Less than a noun that both use; what stands round the two, or the names that both articles give, has to show the rest. */
const ONLY = 0.3;
const NAMES = 1.2;

/** Is this the only one of whom an article tells which way it went, and does the article not count several such people? */
function isOnly(placed: PlacedClaim, about: Participant, { claimsOf }: Setting): boolean {
  const claims = claimsOf(placed.article.id);
  if (about.entityId === undefined && isSetApart(placed, about)) return false;
  if (about.entityId?.startsWith('person:') === false || (about.entityId === undefined && partOfPerson(about.head) === undefined))
    return false;
  const told = claims.filter(({ claim }) => claim.predicateClass === placed.claim.predicateClass);
  const people = new Set(told.map(({ claim: { subject } }) => subject?.entityId ?? subject?.head.toLowerCase() ?? ''));
  return people.size === 1 && !countsSeveral(claims, about.head);
}

const SET_APART =
  /\b(?:second|third|fourth|other|another|two|three|four|five|six|both|several|some|many|all|no|separate|unrelated|previous|earlier|former|teens|men|women|people|children)\b/iu;

/** "a second suspect", "two officers" */
const isSetApart = (placed: PlacedClaim, about: Participant): boolean => SET_APART.test(about.span.text) || themeOf(placed, about).plural;

/** "Two men were shot": nobody knows which of them a report means. */
export function countsSeveral(claims: readonly PlacedClaim[], head: string): boolean {
  const part = partOfPerson(head) ?? 'any';
  return [...countedParts(claims)].some((counted) => counted === 'any' || counted === 'victim' || counted === part);
}

const countedParts = remember(
  (claims: readonly PlacedClaim[]): ReadonlySet<string> =>
    new Set(
      claims.flatMap(({ claim: { quantity } }) => {
        const isSeveral = quantity?.kind === 'count' && (quantity.value ?? quantity.low ?? 0) > 1;
        const noun = isSeveral ? (quantity.counted ?? '') : '';
        return noun === 'people' ? ['any'] : (partOfPerson(noun) ?? []);
      }),
    ),
);

/** The nouns by which an article tells of somebody: its own, for a name those of its roles. */
function descriptionsOf({ entityId, head }: Participant, { article }: PlacedClaim, { claimsOf }: Setting): string[] {
  if (entityId === undefined) return [head.toLowerCase()];
  const roles = claimsOf(article.id).flatMap(({ claim }) => roleNounOf(claim, entityId) ?? []);
  return roles.length === 0 ? ['person'] : roles;
}

function roleNounOf({ rule, subject, object }: Claim, entityId: string): string | undefined {
  if (rule !== 'claim/role' || subject?.entityId !== entityId) return undefined;
  return object?.head.toLowerCase().split(' ').at(-1);
}

/** No gender, age or part of the one excludes the other. */
export function mayBeOne(one: readonly string[], two: readonly string[]): boolean {
  const areApart = (of: (noun: string) => string | undefined) =>
    one.some((noun) => two.some((other) => of(noun) !== undefined && of(other) !== undefined && of(noun) !== of(other)));
  const areRivals = one.some((noun) => two.some((other) => !mayBeOnePart(partOfPerson(noun) ?? 'any', partOfPerson(other) ?? 'any')));
  return !areApart(genderOf) && !areApart(ageGroupOf) && !areRivals;
}
