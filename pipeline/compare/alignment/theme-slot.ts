import type { Participant, SlotComparison } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { remember } from '../../nlp/remember.ts';
import type { PlacedClaim, Setting } from '../setting.ts';
import { sameEntity } from './shared-slots.ts';
import { agree, differ, VETO } from './slot.ts';
import { themeOf, type Theme } from './theme.ts';

/** Is it one thing? Names decide; without a name the noun has to be the same, nothing may narrow it two ways, and the articles may not speak of several. */
export function compareThemes(
  a: PlacedClaim,
  b: PlacedClaim,
  [one, two]: readonly [Participant, Participant],
  setting: Setting,
): SlotComparison {
  if (one.entityId !== undefined || two.entityId !== undefined) return compareNames(one, two);
  const [first, second] = [themeOf(a, one), themeOf(b, two)];
  if (!isOneNoun(first.head, second.head)) return differ('theme', VETO, `${one.span.text} and ${two.span.text} were not told to be one`);
  if (first.indefinite && second.indefinite && (first.names.size === 0 || second.names.size === 0))
    return differ('theme', VETO, `nothing tells which ${first.head} is meant`);
  const several =
    !shareQuality(first, second) && [a, b].some((placed, index) => isOneOfSeveral(placed, [first, second][index] as Theme, setting));
  const weight = (several ? -3 : 0) + nameWeight(first, second) + qualityWeight(first, second) + manner(first, second);
  return weight < 0
    ? differ('theme', Math.max(VETO, weight * 1.5), `${one.span.text} and ${two.span.text} may be two`)
    : agree('theme', weight, `both about “${one.span.text}”`);
}

function compareNames(one: Participant, two: Participant): SlotComparison {
  const [a, b] = [one.entityId, two.entityId];
  if (a === undefined || b === undefined) return differ('theme', VETO, `${one.head} and ${two.head} were not told to be one`);
  if (sameEntity(a, b)) return agree('theme', 2, `both about ${one.head}`);
  return isShortForm(a, b)
    ? agree('theme', 1.2, `${one.head} and ${two.head} are one name`)
    : differ('theme', VETO, `${one.head} and ${two.head} are two`);
}

/** "org:velmont" and "org:velmont-foods" */
function isShortForm(a: string, b: string): boolean {
  const [kind, first] = a.split(':', 2);
  const [other, second] = b.split(':', 2);
  if (kind !== other || kind === 'person' || first === undefined || second === undefined) return false;
  return first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

/** The same noun, or words for one thing ("quake", "earthquake"); "man" and "officer" are both people, and that is not enough. */
const isOneNoun = (a: string, b: string) =>
  a === b || nounClassesOf(a).some((entry) => (!entry.person || ONE_PERSON.has(entry.id)) && nounClassesOf(b).includes(entry));
const ONE_PERSON = new Set(['suspect']);

/** A name that both give tells most; two names without a common word are two things. */
function nameWeight(one: Theme, two: Theme): number {
  if (one.names.size === 0 || two.names.size === 0) return one.names.size === two.names.size ? 0.6 : 0.4;
  return [...one.names].some((name) => two.names.has(name)) ? 1.6 : -4;
}

/** "the left engine", "the right engine" */
function qualityWeight(one: Theme, two: Theme): number {
  const [a, b] = [one.qualities, two.qualities];
  if (areOtherInTurn(a, b)) return -4;
  if (a.size === 0 && b.size === 0) return 0.2;
  if (a.size === 0 || b.size === 0) return -0.3;
  return [...a].some((word) => b.has(word)) ? 0.5 : -2;
}

/** "the next meeting", "a second ferry": one of several in turn, where the other side tells of none. */
const areOtherInTurn = (one: ReadonlySet<string>, two: ReadonlySet<string>) => [...TURNS].some((word) => one.has(word) !== two.has(word));
const TURNS = new Set(
  'next,second,third,fourth,fifth,other,another,previous,earlier,later,new,former,separate,subsequent,following,latest,similar'.split(','),
);

const manner = (one: Theme, two: Theme) => (one.owned || two.owned ? -1.2 : 0) - (one.indefinite ? 0.4 : 0) - (two.indefinite ? 0.4 : 0);

/** "three suspects", "the second suspect": an article that speaks of several does not say by the bare noun which it means. */
function isOneOfSeveral({ article, claim }: PlacedClaim, theme: Theme, { claimsOf }: Setting): boolean {
  const claims = claimsOf(article.id);
  if ((!theme.plural || theme.indefinite) && countedNouns(claims).has(theme.head)) return true;
  const others = (themesOf(claims).get(theme.head) ?? []).filter(({ of }) => of !== claim.subject);
  return others.some(({ names, qualities }) => areRivals(names, theme.names) || areRivals(qualities, theme.qualities));
}

/** "the combined bank" in both tells which of several is meant. */
const shareQuality = (one: Theme, two: Theme) => !one.indefinite && !two.indefinite && meet(one.qualities, two.qualities);

const meet = (one: ReadonlySet<string>, two: ReadonlySet<string>) => [...one].some((word) => two.has(word));

const areRivals = (one: ReadonlySet<string>, two: ReadonlySet<string>) => one.size > 0 && two.size > 0 && !meet(one, two);

/** The nouns of which an article counts more than one. */
const countedNouns = remember(
  (claims: readonly PlacedClaim[]): ReadonlySet<string> =>
    new Set(
      claims.flatMap(({ claim: { quantity } }) =>
        quantity?.kind === 'count' && (quantity.value ?? quantity.low ?? 0) > 1 && quantity.counted !== null
          ? [quantity.counted.toLowerCase()]
          : [],
      ),
    ),
);

/** The nameless subjects of an article, by their noun. */
const themesOf = remember((claims: readonly PlacedClaim[]): ReadonlyMap<string, readonly (Theme & { readonly of: Participant })[]> => {
  const found = new Map<string, (Theme & { readonly of: Participant })[]>();
  for (const placed of claims) {
    const { subject } = placed.claim;
    if (subject === undefined || subject.entityId !== undefined) continue;
    const theme = { ...themeOf(placed, subject), of: subject };
    found.set(theme.head, [...(found.get(theme.head) ?? []), theme]);
  }
  return found;
});
