import { spanOf, type Quantity } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { DEMONYMS } from '../../lexicons/nationals.ts';
import { ROLE_NOUNS } from '../../lexicons/person-nouns.ts';
import type { Scene } from './scene.ts';

/** "12 nurses, nine doctors and four porters"; "90 on the ward, 40 in the clinic and 20 at home"; "61 passengers and 5 crew". */
const JOINED = /^[^.;:()\d]{0,60}?(?:,|\sand|\splus)(?:\s(?:and|another|plus))?\s*$/u;
const LAST = /\b(?:and|plus)\b[^,]*$/u;
/** Something more is named behind the row: its sum is not the whole. */
const GOES_ON = /^[^,.;:]{0,30}(?:,? and| plus|,? as well as|, with|,? while)\b/iu;

/** What counts in a row add up to, as a figure of its own: parts that a report lists answer to the total of another. */
export function readSums(scene: Scene, told: readonly Quantity[]): Quantity[] {
  if (scene.sentence.inTitle) return [];
  const counts = told.filter(isPart).toSorted((a, b) => a.span.start - b.span.start);
  const rows: Quantity[][] = [];
  for (const quantity of counts) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && JOINED.test(between(scene, last, quantity))) row.push(quantity);
    else rows.push([quantity]);
  }
  return rows.filter((row) => isWhole(scene, row)).map((row) => sumOf(scene, row));
}

/** An exact count of things, not of a part of them. */
const isPart = ({ kind, value, bound, part, aliasOf, per }: Quantity) =>
  kind === 'count' && value !== null && Number.isInteger(value) && bound === '=' && part === undefined && (aliasOf ?? per) === undefined;

const endOf = ({ span, countedSpan }: Quantity) => Math.max(span.end, countedSpan?.end ?? 0);
const between = ({ sentence }: Scene, one: Quantity, two: Quantity) =>
  sentence.text.slice(endOf(one) - sentence.start, two.span.start - sentence.start);

/** Three parts or more, or two kinds of people; joined by "and" before the last, with nothing more behind it. */
function isWhole(scene: Scene, row: readonly Quantity[]): boolean {
  const [last, before] = [row.at(-1), row.at(-2)];
  if (last === undefined || before === undefined || !LAST.test(between(scene, before, last))) return false;
  const { sentence } = scene;
  if (GOES_ON.test(sentence.text.slice(endOf(last) - sentence.start))) return false;
  return row.length >= 3 ? isOfOneKind(row) : row.every(isOfPeople) && new Set(row.map(({ counted }) => counted)).size === 2;
}

const isOfPeople = ({ counted }: Quantity) =>
  counted !== null && (nounClassesOf(counted).some(({ person }) => person) || DEMONYMS.has(counted) || ROLE_NOUNS.has(counted));
/** All people, all one noun, or none named: "three shirts, two hats and 40 guests" add up to nothing. */
const isOfOneKind = (row: readonly Quantity[]) => row.every(isOfPeople) || new Set(row.flatMap(({ counted }) => counted ?? [])).size <= 1;

function sumOf({ reading, sentence }: Scene, row: readonly Quantity[]): Quantity {
  const [first, last] = [row[0] as Quantity, row.at(-1) as Quantity];
  const nouns = new Set(row.flatMap(({ counted }) => counted ?? []));
  const named = sentence.tokens.findLast(({ pos, end, lower, lemma }) => pos === 'NOUN' && end <= first.span.start && lower !== lemma);
  const counted = nouns.size === 0 ? (named?.lemma ?? null) : nouns.size === 1 ? ([...nouns][0] as string) : 'person';
  const value = row.reduce((sum, quantity) => sum + (quantity.value ?? 0), 0);
  return {
    span: spanOf(reading.text, first.span.start, endOf(last)),
    value,
    bound: '=',
    unit: null,
    kind: 'count',
    counted,
    rule: `row/${nouns.size === 0 ? 'bare' : 'named'}`,
  };
}
