import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** How two parts of a name relate: one name, a short form of it, two ways to spell it, or two names. */
export type NameLikeness = 'same' | 'short' | 'spelling' | 'other';

const NEAR = 0.88;
const SHORT = 3;

/** `likenessOf('Bryan', 'Brian')` → 'spelling'; "Alex" and "Alexander", "J." and "John" are short forms. */
export function likenessOf(one: string, other: string): NameLikeness {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return 'same';
  if (isShort(a, b) || isShort(b, a) || NICKNAMES.some((row) => row.has(a) && row.has(b))) return 'short';
  const near = Math.min(a.length, b.length) > SHORT - 1 && Math.abs(a.length - b.length) <= 2 && a.charAt(0) === b.charAt(0);
  return near && jaroWinkler(a, b) >= NEAR ? 'spelling' : soundsAlike(a, b) ? 'spelling' : 'other';
}

const fold = (name: string) => name.normalize('NFD').replaceAll(/\P{L}/gu, '').toLowerCase();

/** "J", "Alex" for "Alexander"; "s" behind the same name is a possessive that was left on */
const isShort = (short: string, long: string) =>
  long === `${short}s` || (long.startsWith(short) && (short.length === 1 || long.length - short.length > 1));

/** "Catherine" and "Katherine", "Geoffrey" and "Jeffrey": the first letter aside, nearly the same. */
function soundsAlike(a: string, b: string): boolean {
  const key = (name: string) =>
    name
      .replace(/^(?:ph|f)/u, 'f')
      .replace(/^(?:c(?=[aourlk])|k|ch)/u, 'k')
      .replace(/^(?:geo|je|jo)/u, 'j');
  return a.length > 4 && b.length > 4 && key(a).charAt(0) === key(b).charAt(0) && jaroWinkler(key(a), key(b)) >= NEAR;
}

/** Our own list (MIT): names that stand for one another and do not begin alike. */
const NICKNAMES: readonly ReadonlySet<string>[] = [
  'robert bob bobby rob robbie',
  'william bill billy will liam',
  'richard dick rick ricky',
  'james jim jimmy jamie',
  'john jack johnny',
  'edward ted ned eddie teddy',
  'margaret peggy maggie meg',
  'elizabeth liz betty beth eliza lizzie bess',
  'charles chuck charlie',
  'henry hank harry',
  'joseph joe joey',
  'anthony tony',
  'katherine catherine kate katie kathy cathy kitty',
  'patricia pat patty tricia trish',
  'michael mike mick mickey',
  'thomas tom tommy',
  'lawrence larry',
  'gerald gerry jerry',
  'jeremy jerry',
  'francis frank',
  'mary molly polly',
  'dorothy dot dolly',
  'theodore ted teddy theo',
  'andrew drew andy',
  'alexander alex sandy sasha',
  'daniel dan danny',
  'david dave davey',
  'steven stephen steve',
  'rebecca becky',
  'susan sue suzie',
  'deborah debra debbie',
  'barbara barb',
  'christopher chris kit topher',
  'eugene gene',
  'albert bert al',
  'ronald ron ronnie',
  'donald don donnie',
  'kenneth ken kenny',
  'leonard len lenny leo',
  'raymond ray',
  'nicholas nick',
  'benjamin ben benny',
  'samuel sam sammy',
  'matthew matt',
  'joshua josh',
  'gregory greg',
  'jeffrey geoffrey jeff geoff',
  'mohammed muhammad mohamed mohammad mohamad',
  'josephine jo',
  'victoria vicky',
  'sarah sally',
  'ann nancy annie',
  'helen nell ellie',
  'antonio toni',
].map((row) => new Set(row.split(' ')));
