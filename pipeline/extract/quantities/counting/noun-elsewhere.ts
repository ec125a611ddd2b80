import { remember } from '../../../nlp/remember.ts';
import { nearest, wordAt, type Figure, type Line } from '../figure.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Piece } from '../pieces.ts';
import { posAt } from '../piece-at.ts';

/** A place in the sentence where the noun of a bare figure may stand; true when it stood there. */
export type NounWay = (line: Line, figure: Figure) => boolean;

function take(figure: Figure, phrase: NounPhrase, rule: string): true {
  figure.counted = phrase.counted;
  figure.modifiers = [...phrase.modifiers];
  figure.rule ??= rule;
  return true;
}

/** "The number of persons still sought fell to 16": the noun behind "number of". */
export function fromNumberOf(line: Line, figure: Figure): boolean {
  const of = numbersOf(line.pieces).findLast((at) => at <= figure.from - 2);
  const phrase = of === undefined ? null : readNounPhrase(line.pieces, of + 1, false);
  return phrase !== null && take(figure, phrase, 'share/number-of');
}

/** Where "number of", "toll of" and the like have their "of". */
const numbersOf = remember((pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ lower }, at) =>
    lower === 'of' && /^(?:number|numbers|tally|total|count|toll)$/u.test(wordAt(pieces, at - 1)) ? [at] : [],
  ),
);

/** "Patients transported to hospitals: 52": a table's row names what it counts. */
function fromLabel(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (wordAt(pieces, figure.from - 1) !== ':') return false;
  const start = pieces.findIndex((piece) => piece.kind === 'word');
  const phrase = start < 0 || start >= figure.from ? null : readNounPhrase(pieces, start, false);
  return phrase !== null && take(figure, phrase, 'share/label');
}

/** "doubled their water stations to 26": the noun the figure is the new number of. */
function fromNounBefore(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const noun = pieces[figure.from - 2];
  if (wordAt(pieces, figure.from - 1) !== 'to' || noun?.pos !== 'NOUN' || !noun.lower.endsWith('s')) return false;
  const start = posAt(pieces, figure.from - 3) === 'NOUN' ? figure.from - 3 : figure.from - 2;
  const phrase = readNounPhrase(pieces, start, false);
  return phrase?.to === figure.from - 1 && take(figure, phrase, 'share/noun-before');
}

const CHANGES = new Set(
  (
    'rise rises rose risen fall falls fell fallen climb climbs climbed drop drops dropped jump jumps jumped grow grows grew grown increase increases increased decrease ' +
    'decreases decreased decline declines declined double doubles doubled triple tripled quadruple quadrupled soar soared surge surged plunge plunged dip dipped swell swelled ' +
    'reach reaches reached hit total totalled totaled pass passed passes top topped tops exceed exceeded exceeds surpass surpassed cross crossed near neared number numbered stand stands stood'
  ).split(' '),
);
/** Plurals that are measured, not counted: their level has no noun. */
const MEASURED = new Set(
  (
    'sales shares stocks prices profits rates revenues earnings costs futures yields temperatures bonds losses exports imports gains points indexes indices values fees taxes ' +
    'rents wages salaries incomes assets reserves deposits holdings results levels scores ratings winds odds funds bids proceeds premiums tariffs speeds dollars pounds euros'
  ).split(' '),
);

const ASIDE = /^(?:ADP|ADV|DET|NOUN|SYM|NUM|ADJ|PART|SCONJ)$/u;
const OF_SUBJECT = /^(?:NOUN|PROPN|ADJ|ADP|DET|ADV|AUX)$/u;

/** The verb of change in front of a figure: "doubled" of "doubled to 4,000". */
function changeBefore(pieces: readonly Piece[], from: number): number | null {
  for (let at = from - 1; at > from - 7; at -= 1) {
    if (CHANGES.has(wordAt(pieces, at)) && posAt(pieces, at) !== 'NOUN') return at;
    if (!ASIDE.test(posAt(pieces, at))) return null;
  }
  return null;
}

/** A plural; a sentence's first word is often taken for a name ("Deaths"). */
function isSubject({ pos, lower }: Piece, first: boolean): boolean {
  return lower.endsWith('s') && (pos === 'NOUN' || (first && pos === 'PROPN' && !/(?:us|is|ss|as)$/u.test(lower)));
}

/** "Deportations doubled to 4,000 a month", "Deaths from the virus passed 5,000": the subject of a change counts itself. */
function fromSubject(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  const verb = changeBefore(pieces, figure.from);
  if (verb === null) return false;
  let start = verb;
  while (start > verb - 8 && (OF_SUBJECT.test(posAt(pieces, start - 1)) || /^(?:more|than)$/u.test(wordAt(pieces, start - 1)))) start -= 1;
  const noun = pieces.slice(start, verb).findIndex((piece, offset) => isSubject(piece, start + offset === 0)) + start;
  if (noun < start || MEASURED.has(wordAt(pieces, noun))) return false;
  const phrase = readNounPhrase(pieces, posAt(pieces, noun - 1) === 'NOUN' ? noun - 1 : noun, false);
  return phrase?.to === noun + 1 && take(figure, phrase, 'share/subject');
}

/** "120 were children", "Most of the ten are French nationals": what they are, said behind the verb. */
function fromPredicate(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  if (!/^(?:were|are)$/u.test(wordAt(pieces, figure.to))) return false;
  const start = /^(?:all|also|mostly|mainly|still)$/u.test(wordAt(pieces, figure.to + 1)) ? figure.to + 2 : figure.to + 1;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(posAt(pieces, start))) return false;
  const phrase = readNounPhrase(pieces, start, false);
  return phrase !== null && take(figure, phrase, 'share/predicate');
}

/** "a mother of three", "the father of two". */
function fromParent(line: Line, figure: Figure): boolean {
  if (
    wordAt(line.pieces, figure.from - 1) !== 'of' ||
    !/^(?:mother|father|parent|mum|mom|dad|grandmother|grandfather)s?$/u.test(wordAt(line.pieces, figure.from - 2))
  )
    return false;
  figure.counted = wordAt(line.pieces, figure.from - 2).startsWith('grand') ? 'grandchild' : 'child';
  figure.rule ??= 'share/parent';
  return true;
}

const HAPPENS_TO_PEOPLE =
  /^(?:killed|injured|wounded|hurt|died|dead|arrested|fled|displaced|detained|charged|hospitalised|hospitalized|evacuated|missing|jailed|rescued|drowned)$/u;

/** "more than 40,000 have fled", "nine were arrested": what happens to people only counts people. */
function fromVerb(line: Line, figure: Figure): boolean {
  const { pieces } = line;
  let at = figure.to;
  while (
    /^(?:have|has|had|were|was|are|been|being|also|since|now|later|reported|reportedly|feared|seriously|critically)$/u.test(
      wordAt(pieces, at),
    ) &&
    at < figure.to + 4
  )
    at += 1;
  if (!HAPPENS_TO_PEOPLE.test(wordAt(pieces, at)) || (at === figure.to && /^(?:missing|dead)$/u.test(wordAt(pieces, at)))) return false;
  figure.counted = 'person';
  figure.rule ??= 'share/people-verb';
  return true;
}

/** "accommodating dozens" counts what the clause before counted. */
export function fromMemory(line: Line, figure: Figure): boolean {
  if (figure.form !== 'vague' || figure.part !== undefined) return false;
  const before = nearest(line, figure, -1, (other) => other.counted !== null && other.unit === null);
  const counted = before?.counted ?? null;
  if (counted === null) return false;
  figure.counted = counted;
  return true;
}

/** Ways that look no further than the words beside the figure, the surest first. */
export const NOUNS_BESIDE: readonly NounWay[] = [fromLabel, fromNounBefore, fromPredicate, fromVerb, fromParent, fromSubject];
