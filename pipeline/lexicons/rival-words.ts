import { countries } from './countries.ts';

/**
 * Words of which only one can be true in one place of a sentence. A row is a scale, its sides parted by "/"; words of one side say
 * nearly the same. Only words that answer the same question wherever they stand: "second" and "minute" share no row with "first".
 * Our own list (MIT), written from general knowledge of English antonyms and closed sets; the idea of direct antonyms is that of WordNet.
 */
const rows: readonly string[] = [
  'positive,favorable,favourable,favorably,favourably,positively / mixed,lukewarm / negative,unfavorable,unfavourable,unfavorably,unfavourably,negatively',
  'northern,north / southern,south / eastern,east / western,west',
  'northeastern,northeast,north-east / northwestern,northwest,north-west / southeastern,southeast,south-east / southwestern,southwest,south-west',
  'northbound / southbound / eastbound / westbound',
  'majority / minority',
  'largest,biggest,greatest / smallest,least',
  'highest / lowest',
  'higher / lower',
  'oldest,eldest / youngest',
  'older,elder / younger',
  'fastest,quickest / slowest',
  'longest / shortest',
  'richest,wealthiest / poorest',
  'best / worst',
  'better / worse',
  'more / fewer,less',
  'most / fewest',
  'increase,increased,rise,rose,grew,climbed,gained / decrease,decreased,fall,fell,dropped,declined,shrank',
  'up / down',
  'won / lost / drew',
  'win,victory / loss,defeat / draw',
  'winner / loser',
  'succeeded / failed',
  'success / failure',
  'successful,successfully / unsuccessful,unsuccessfully',
  'accepted / rejected,refused,declined',
  'approved / rejected',
  'supported,backed / opposed',
  'supports,backs / opposes',
  'support / opposition',
  'confirmed / denied',
  'legal,legally / illegal,illegally',
  'lawful / unlawful',
  'allowed,permitted / banned,prohibited,forbidden',
  'guilty / innocent',
  'alive / dead',
  'open / closed',
  'opened / closed',
  'before / after',
  'above / below',
  'inside / outside',
  'upstairs / downstairs',
  'both,all / neither,none',
  'always / never',
  'everyone,everybody / nobody',
  'everything / nothing',
  'father / mother',
  'son / daughter',
  'brother / sister',
  'brothers / sisters',
  'sons / daughters',
  'grandfather / grandmother',
  'grandson / granddaughter',
  'uncle / aunt',
  'nephew / niece',
  'husband / wife',
  'boyfriend / girlfriend',
  'army / navy',
  'left / right',
  'public / private',
  'urban / rural',
  'domestic / foreign',
  'maximum / minimum',
  'bought / sold',
  'buyer / seller',
  'exports,exported / imports,imported',
  'morning / afternoon / evening',
  'sunrise,dawn / noon,midday / sunset,dusk / midnight',
  'black / white / red / blue / green / yellow / orange / purple / brown / grey,gray / silver',
  'handgun,pistol,revolver / rifle / shotgun / knife / hammer / machete',
  'temporary,temporarily / permanent,permanently',
  'professional / amateur',
  'heavy,heavily / light,lightly',
  'warmer / colder,cooler',
  'wet / dry',
  'full / empty',
  'early / late',
  'earlier / later',
  'earliest / latest',
  'began,started / ended,finished,stopped',
  'beginning,start / end',
  'arrived / departed,left',
  'entered / left',
  'employed / unemployed',
  'male / female',
  'boy / girl',
  'boys / girls',
  'democrat / republican',
  'democrats / republicans',
  'democratic / republican',
  'liberal / conservative',
  'acquitted / convicted',
  'conscious / unconscious',
  'safe,safely / unsafe',
  'possible / impossible',
  'likely / unlikely',
  'able / unable',
  'willing / unwilling',
  'first / last',
  'english / scottish / welsh',
];

/** Whoever is one of these may be called British as well. */
const WITHIN_BRITAIN = new Set(['English', 'Scottish', 'Welsh']);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** side by scale, of each word */
const scales = new Map<string, Map<string, string>>();

function add(word: string, scale: string, side: string): void {
  const known = scales.get(word);
  if (known === undefined) scales.set(word, new Map([[scale, side]]));
  else known.set(scale, side);
}

for (const row of rows) {
  for (const side of row.split(' / ')) for (const word of side.split(',')) add(word, row, side);
}
for (const [index, word] of ORDINALS.entries()) add(word, 'ordinal', String(index + 1));
// by land, for "Argentine" and "Argentinian" are one; peoples without a land of their own may belong to any
for (const { code, adjectives } of countries)
  for (const adjective of adjectives) if (!WITHIN_BRITAIN.has(adjective)) add(adjective.toLowerCase(), 'nation', code);

/** Where a word (in small letters) stands, side by scale; it may stand on several: `scalesOf('third')` → on the scale of ordinals 3. */
export function scalesOf(word: string): ReadonlyMap<string, string> {
  const ordinal = /^(\d+)(?:st|nd|rd|th)(?:-|$)/u.exec(word)?.[1];
  if (ordinal !== undefined) return new Map([['ordinal', ordinal]]);
  return scales.get(word) ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** "Scottish" and "British": whoever is the one is the other. */
export const arePartAndWhole = (one: string, other: string): boolean =>
  (WITHIN_BRITAIN.has(one) && other === 'British') || (WITHIN_BRITAIN.has(other) && one === 'British');
