import { vehicleWords } from './vehicle-words.ts';

/**
 * Where something is or which of a kind it is, told closely enough for two outlets to differ: an address, a corner, a bearing from a
 * town, the part of a country, the model of a car, the number of a road, a flight or a floor. `anchor` is what both share ("Alder Street"), `value` what may differ ("2100"),
 * `told` the two without what only describes ("white").
 * Our own list (MIT).
 */
export interface WhereRule {
  readonly id: string;
  /** tried first, for it is cheap */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const NAME = String.raw`\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3}`;
const NO_MONTH = '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
const STREET = String.raw`(?:(?:West|East|North|South|[WENS]\.?) )?(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{Ll}+)`;
const BEARING = 'north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west';

const { make, colour, body } = vehicleWords;

export const whereRules: readonly WhereRule[] = [
  // "the 2100 block of Alder Street"
  { id: 'where/block', needs: / block of /u, pattern: new RegExp(String.raw`\b(?<value>\d{2,5}) block of (?:the )?(?<anchor>${NAME})`, 'gu') },
  // "12th & Alder", "Alder and West 11th Street"
  { id: 'where/corner', needs: /\d(?:st|nd|rd|th)\b/u, pattern: new RegExp(String.raw`\b(?:(?<anchor>${STREET}) (?:&|and) (?:West |East |North |South )?(?<value>\d{1,3}(?:st|nd|rd|th))|(?<value2>\d{1,3}(?:st|nd|rd|th))(?: Street)? (?:&|and) (?<anchor2>\p{Lu}\p{Ll}+))`, 'gu') },
  // "55 kilometres west of the town of Orla"
  { id: 'where/bearing', needs: /(?:north|south|east|west) of /u, pattern: new RegExp(String.raw`\b(?<value>${BEARING}) of (?:the \p{Ll}+ of )?(?<anchor>${NAME})`, 'gu') },
  // "the southeastern city of Orla", "Orla in central Velm"
  { id: 'where/part', needs: /central|(?:north|south|east|west)ern/u, pattern: new RegExp(String.raw`\b(?:(?<value>(?:${BEARING}|central)(?:ern)?) (?:city|town|village|port|province|region|district|island) of (?<anchor>${NAME})|(?<anchor2>${NAME}),? in (?<value2>(?:${BEARING}|central)(?:ern)?) ${NAME})`, 'gu') },
  // "born in Orla"
  { id: 'where/born', needs: /born in /u, pattern: new RegExp(String.raw`\bborn in (?<value>(?:the |that )?(?:${NO_MONTH}${NAME}|state|city|town|country|village))`, 'gu') },
  // "a white 2014 Ford F-150 pickup", "a Boeing 737-800"
  { id: 'which/model', needs: /[A-Z]/u, pattern: new RegExp(String.raw`\b(?:${colour} )?(?:\d{4} )?(?<told>(?<anchor>${make}) (?<value>[A-Z\d][\p{L}\d]*(?:-[A-Z\d][\p{L}\d]*)?))(?: ${body})?\b`, 'gu') },
  // "on Interstate 80", "Flight 212"
  { id: 'which/number', needs: / [A-Z]?\d/u, pattern: /\b(?<told>(?<anchor>Flight|Interstate|Highway|Route|Exit|Runway|Gate|Terminal|Platform|Pier|Mile Marker|mile marker|exit|gate|runway|platform|pier) (?:No\. )?(?<value>[A-Z]?\d{1,4}[A-Z]?))\b(?![.,:]\d)/gu },
  // "a fourth-floor flat", "on the 6th floor"
  { id: 'which/floor', needs: /[ -](?:floor|storey)\b/u, pattern: /\b(?<told>(?<value>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))[ -](?<anchor>floor|storey))\b/gu },
];
