import { wordAt, type Figure, type Line } from '../figure.ts';
import { posAt } from '../piece-at.ts';

/** Before "from 5 to 11" these tell one range: "ranging from", "children aged from". */
const RANGES_FROM =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged|ages|run|runs|running|span|spans|spanning|stretch(?:ed|ing|es)?|forecast)$/u;
const HEDGE = /^(?:about|around|roughly|nearly|almost|up|to|some|approximately|just|over|under)$/u;

/** What a figure moves by stands right behind these: "slipped 3p to 164p", "up 12 points to 6,300". */
const CHANGE_VERBS = new Set(
  (
    'rise rises rose risen rising fall falls fell fallen falling gain gains gained gaining add adds added adding climb climbs climbed climbing slip slips slipped slipping drop drops ' +
    'dropped dropping lose loses lost losing jump jumps jumped jumping grow grows grew growing widen widened narrow narrowed cut cuts cutting increase increases increased ' +
    'increasing decrease decreased decline declined shed sheds dip dipped ease eased advance advanced edge edged tumble tumbled plunge plunged slide slid sink sank surge ' +
    'surged soar soared raise raised lower lowered reduce reduced up down higher lower'
  ).split(' '),
);
/** How many times its change a level is at the least, where neither has a unit: "gained 22 to 7,690". */
const LEVEL = 3;

/** Is a figure what something changed by? The verb stands in front, with "by" or its object between. */
function isChange(line: Line, first: Figure): boolean {
  const by = wordAt(line.pieces, first.from - 1) === 'by';
  const reach = by ? 6 : 2;
  for (let back = 1; back <= reach; back += 1) {
    const word = wordAt(line.pieces, first.from - back);
    if (CHANGE_VERBS.has(word) && posAt(line.pieces, first.from - back) !== 'NOUN') return true;
    if (/^(?:[.,;:]|to|from)$/u.test(word)) return false;
  }
  return false;
}

/** How many pieces before a figure its "from" stands, with nothing but hedges between; 0 where there is none. */
function fromBefore(line: Line, figure: Figure): number {
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(line.pieces, figure.from - back);
    if (word === 'from') return back;
    if (!HEDGE.test(word)) return 0;
  }
  return 0;
}

/** Is the second figure so far from the first that it is no end of a range with it? */
function isFarFrom(first: Figure, second: Figure): boolean {
  const [low, high] = [Math.abs(first.value ?? 0), Math.abs(second.value ?? 0)];
  if (high < low) return true;
  if (first.own && first.unit !== null) return high > low * 2;
  return high >= low * LEVEL && (first.scale === second.scale || low >= 1000);
}

/**
 * "fell from 4.2% to 3.9%" tells two figures, as does "slipped 3p to 164p"; "ranging from 200 to 400" and "rise 3 to 4 percent" tell one range.
 * Which way the first was told: where the movement began ('from'), or by how much it went ('by').
 */
export function isMovement(line: Line, first: Figure, second: Figure): 'from' | 'by' | false {
  const back = fromBefore(line, first);
  if (back > 0) return isRange(line, first, second, back) ? false : 'from';
  return isFarFrom(first, second) && isChange(line, first) ? 'by' : false;
}

/** "ranging from 200 to 400", "ranged in age from 11 to 75", "from 0 to 62mph". */
function isRange(line: Line, first: Figure, second: Figure, back: number): boolean {
  const [lead, further] = [wordAt(line.pieces, first.from - back - 1), wordAt(line.pieces, first.from - back - 2)];
  if (RANGES_FROM.test(lead) || (lead === 'age' && further === 'in')) return true;
  return first.value === 0 && second.kind === 'speed';
}
