import { IDENTIFIER_LABELS, SCORE_NOUNS } from '../../lexicons/identifier-words.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';
import { gluedAt, kindAt, textAt } from './piece-at.ts';

export interface Exclusion {
  readonly name: string;
  readonly drops: (line: Line, figure: Figure) => boolean;
}

const bare = (figure: Figure) => figure.unit === null && figure.counted === null;
const inDigits = (line: Line, figure: Figure) => kindAt(line.pieces, figure.numeralFrom) === 'digits';

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** A bare whole number in digits, or what looks like one behind a hyphen ("COVID -19"). */
function isBareInteger(line: Line, figure: Figure): boolean {
  if (!inDigits(line, figure) || figure.unit !== null || figure.scale !== 1 || !Number.isInteger(figure.value)) return false;
  if (figure.numeralFrom !== figure.from && (figure.value ?? 0) >= 0) return false;
  return !textAt(line.pieces, figure.numeralFrom).includes(',');
}

/** The noun a figure counts, when it is a plural in lower case: names do not end so. */
function countsThings(line: Line, figure: Figure): boolean {
  const head = figure.countedAt === undefined ? '' : textAt(line.pieces, figure.countedAt[1] - 1);
  return head !== '' && head === head.toLowerCase() && head.endsWith('s');
}

/** "S&P 500", "Big 12", "Galaxy 23", "Model 3", "Title 42": an integer right behind a name; not "France 25" in a row of counts. */
const afterName: Exclusion = {
  name: 'not/name',
  drops: (line, figure) => {
    const before = line.pieces[figure.from - 1];
    if (before?.kind !== 'word' || !isCapital(before.text) || !isBareInteger(line, figure)) return false;
    if (figure.from === 1 && before.pos !== 'PROPN') return false;
    if (/^(?:VERB|ADP|DET|ADV|AUX|CCONJ)$/u.test(before.pos)) return false;
    return !countsThings(line, figure) && !inRow(line, figure);
  },
};

/** "Germany took 40 refugees, France 25 and Spain 10": a row that a count began. */
function inRow(line: Line, figure: Figure): boolean {
  const started = line.figures.some(
    (other) => other.numeralFrom < figure.numeralFrom && !other.dropped && (other.counted !== null || other.unit !== null),
  );
  if (!started) return false;
  for (let at = figure.from - 1; at >= figure.from - 5; at -= 1) {
    const piece = line.pieces[at];
    if (piece === undefined) return false;
    if (piece.text === ',' || piece.text === ';' || piece.lower === 'and') return true;
    if (!isCapital(piece.text)) return false;
  }
  return false;
}

/** Labels that count as well: "day 3" is a name, "day 3 visitors" is not. */
const LOOSE_LABELS =
  /^(?:line|day|year|week|month|game|group|question|measure|area|match|lot|ring|call|round|box|train|phase|page|war|type|level|grade|class|rule|act|bill|text|plan|article|stage|zone|room|building|version|record|series|bus|part|case)$/u;

function isLabelled(figure: Figure, label: string, dotted: boolean): boolean {
  const lower = label.toLowerCase().replace(/\.$/u, '');
  if (!IDENTIFIER_LABELS.has(lower)) return label === '#';
  if (dotted) return /^nos?$/u.test(lower);
  if (lower === 'no') return isCapital(label);
  return !LOOSE_LABELS.test(lower) || figure.counted === null || isCapital(label);
}

/** "paragraph 12", "Room 802", "No. 14", "flight 370", "#12". */
const afterLabel: Exclusion = {
  name: 'not/label',
  drops: (line, figure) => {
    const { pieces } = line;
    if (figure.from !== figure.numeralFrom || figure.unit !== null || /^(?:fraction|vague)$/u.test(figure.form)) return false;
    const dotted = wordAt(pieces, figure.from - 1) === '.' && gluedAt(pieces, figure.from - 1);
    return isLabelled(figure, textAt(pieces, figure.from - (dotted ? 2 : 1)), dotted);
  },
};

/** "one" that stands for a thing: "the one who", "one of the best", "no one", "this one". */
const pronounOne: Exclusion = {
  name: 'not/pronoun-one',
  drops: (line, figure) => {
    const { pieces } = line;
    if (
      figure.value !== 1 ||
      figure.form !== 'words' ||
      figure.scale !== 1 ||
      figure.numeralTo !== figure.numeralFrom + 1 ||
      figure.unit === 'percent' ||
      figure.kind === 'money'
    )
      return false;
    if (
      /^(?:the|this|that|no|any|every|each|another|which|some|only|such|good|new|old|big|first|last|other|like|as)$/u.test(
        wordAt(pieces, figure.from - 1),
      ) &&
      figure.unit === null
    )
      return true;
    if (figure.part === 'of' || wordAt(pieces, figure.numeralTo) === 'of') return true;
    return bare(figure);
  },
};

/** "won 3-2", "a 5-4 vote", "2–1 on Saturday". */
const score: Exclusion = {
  name: 'not/score',
  drops: (line, figure) => {
    if (figure.unit !== null || !inDigits(line, figure)) return false;
    const head = wordAt(line.pieces, figure.numeralTo);
    return figure.rule === 'range/hyphen' && SCORE_NOUNS.has(head);
  },
};

/** A figure in digits right before a name: "787 Dreamliner", "14 Pro Max", "737 Max jets"; or glued to other letters. */
const beforeName: Exclusion = {
  name: 'not/model',
  drops: (line, figure) => {
    const { pieces } = line;
    const next = pieces[figure.numeralTo];
    if (next?.kind !== 'word' || !inDigits(line, figure) || figure.unit !== null || textAt(pieces, figure.numeralFrom).includes(','))
      return false;
    if (next.glued) return true;
    if (!isCapital(next.text) || !Number.isInteger(figure.value)) return false;
    return besideCount(line, figure) || (next.pos === 'PROPN' && figure.scale === 1 && !countsNamed(line, figure));
  },
};

/** "58 Fortune members" counts; "the Pixel 14 Pro" does not. */
function countsNamed(line: Line, figure: Figure): boolean {
  if (figure.countedAt === undefined) return false;
  const inside = isCapital(textAt(line.pieces, figure.numeralFrom - 1)) && figure.numeralFrom > 1;
  return !inside || wordAt(line.pieces, figure.countedAt[1] - 1).endsWith('s');
}

/** "two new 737 Max jets": a count stands right in front, with nothing but adjectives between. */
function besideCount(line: Line, figure: Figure): boolean {
  const other = line.figures.filter((each) => each.numeralFrom < figure.numeralFrom).at(-1);
  if (other === undefined || other.numeralTo >= figure.from || figure.from - other.numeralTo > 2) return false;
  return line.pieces.slice(other.numeralTo, figure.from).every((piece) => piece.pos === 'ADJ');
}

/** "Three Rivers Marathon", "the Seven Sisters": a number in capitals inside a name; headlines that capitalise every word are left alone. */
const inName: Exclusion = {
  name: 'not/inside-name',
  drops: (line, figure) => {
    const { pieces } = line;
    const [word, next] = [pieces[figure.numeralFrom], pieces[figure.numeralTo]];
    if (figure.form !== 'words' || figure.unit !== null || figure.numeralFrom === 0 || word === undefined || next === undefined)
      return false;
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
    if (/^[“"‘.!?]$/u.test(wordAt(pieces, figure.numeralFrom - 1))) return false;
    const words = pieces.filter((piece) => piece.kind === 'word');
    return words.filter((piece) => isCapital(piece.text)).length < words.length * 0.8 || wordAt(pieces, figure.numeralFrom - 1) === ':';
  },
};

/** "the bottom three", "the final four": a place in a table. */
const place: Exclusion = {
  name: 'not/top-three',
  drops: (line, figure) =>
    bare(figure) && figure.form === 'words' && /^(?:top|bottom|big|final|last|first)$/u.test(wordAt(line.pieces, figure.from - 1)),
};

/** A list's number: "1. The ceasefire", "2) Costs"; a paragraph that opens with a digit and a dot. */
const listNumber: Exclusion = {
  name: 'not/list-number',
  drops: (line, figure) =>
    figure.from === 0 &&
    inDigits(line, figure) &&
    bare(figure) &&
    /^[.)]$/u.test(wordAt(line.pieces, figure.numeralTo)) &&
    line.pieces.length > 2,
};

/** Five bare digits or more without a comma, or digits that begin with 0: postcodes, case numbers. */
const identifier: Exclusion = {
  name: 'not/identifier',
  drops: (line, figure) => {
    const text = textAt(line.pieces, figure.numeralFrom);
    if (!/^\d+$/u.test(text) || !bare(figure) || figure.scale !== 1) return false;
    if (/^0\d/u.test(text)) return true;
    const before = line.pieces[figure.from - 1];
    if (text.length >= 5) return before === undefined || before.text === ',' || isCapital(before.text) || text.length > 9;
    return before?.text === '.' && before.glued && /^[\p{Lu}.]/u.test(textAt(line.pieces, figure.from - 2));
  },
};

/** "four-year-old" is an age, but a bare year-like figure behind a comma and a name is a date: "Spring 1,". */
const spelledYear: Exclusion = {
  name: 'not/hyphen-ordinal',
  drops: (line, figure) => {
    const { pieces } = line;
    const hyphen = isDash(wordAt(pieces, figure.numeralTo)) && gluedAt(pieces, figure.numeralTo);
    return (
      hyphen &&
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|somethings?|nd|rd|th|st)$/u.test(
        wordAt(pieces, figure.numeralTo + 1),
      ) &&
      figure.form === 'words' &&
      figure.kind !== 'ratio'
    );
  },
};

/** What is no quantity although it has a figure. */
export const EXCLUSIONS: readonly Exclusion[] = [
  afterLabel,
  afterName,
  beforeName,
  inName,
  place,
  pronounOne,
  score,
  listNumber,
  identifier,
  spelledYear,
];

/** Drops the figures that are names, scores, labels or pronouns. */
export function dropExclusions(line: Line): void {
  for (const figure of line.figures) {
    if (!figure.dropped && EXCLUSIONS.some((exclusion) => exclusion.drops(line, figure))) figure.dropped = true;
  }
}
