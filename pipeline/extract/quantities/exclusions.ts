import { IDENTIFIER_LABELS, SCORE_NOUNS } from '../../lexicons/identifier-words.ts';
import { isDash, wordAt, type Figure, type Line } from './figure.ts';

export interface Exclusion {
  readonly name: string;
  readonly drops: (line: Line, figure: Figure) => boolean;
}

const bare = (figure: Figure) => figure.unit === null && figure.counted === null;
const inDigits = (line: Line, figure: Figure) => line.pieces[figure.numeralFrom]?.kind === 'digits';

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text);
}

/** "S&P 500", "Big 12", "Galaxy 23", "Model 3", "Title 42": an integer right behind a name; not "France 25" in a row of counts. */
const afterName: Exclusion = {
  name: 'not/name',
  drops: (line, figure) => {
    const { pieces } = line;
    const before = pieces[figure.from - 1];
    if (!inDigits(line, figure) || before === undefined || figure.unit !== null) return false;
    if (figure.numeralFrom !== figure.from && !((figure.value ?? 0) < 0)) return false;
    if (before.kind !== 'word' || !isCapital(before.text) || figure.scale !== 1 || !Number.isInteger(figure.value)) return false;
    if (figure.from === 1 && before.pos !== 'PROPN') return false;
    if (
      before.pos === 'VERB' ||
      before.pos === 'ADP' ||
      before.pos === 'DET' ||
      before.pos === 'ADV' ||
      before.pos === 'AUX' ||
      before.pos === 'CCONJ'
    )
      return false;
    if (pieces[figure.numeralFrom]?.text.includes(',') === true) return false;
    const head = figure.countedAt === undefined ? undefined : pieces[figure.countedAt[1] - 1];
    if (head !== undefined && head.lower === head.text && head.lower.endsWith('s')) return false;
    return !inRow(line, figure);
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

/** "paragraph 12", "Room 802", "No. 14", "flight 370", "#12". */
const afterLabel: Exclusion = {
  name: 'not/label',
  drops: (line, figure) => {
    const { pieces } = line;
    if (figure.from !== figure.numeralFrom || figure.unit !== null || figure.form === 'fraction' || figure.form === 'vague') return false;
    const dot = wordAt(pieces, figure.from - 1) === '.' && pieces[figure.from - 1]?.glued === true ? 1 : 0;
    const label = pieces[figure.from - 1 - dot];
    if (label === undefined || !IDENTIFIER_LABELS.has(label.lower.replace(/\.$/u, ''))) return wordAt(pieces, figure.from - 1) === '#';
    if (dot === 1 && !/^nos?$/u.test(label.lower)) return false;
    if (label.lower === 'no' && dot === 0) return isCapital(label.text);
    if (
      /^(?:line|day|year|week|month|game|group|question|measure|area|match|lot|ring|call|round|box|train|phase|page|war|type|level|grade|class|rule|act|bill|text|plan|article|stage|zone|room|building|version|record|series|bus|part|case)$/u.test(
        label.lower,
      )
    ) {
      return figure.counted === null || isCapital(label.text);
    }
    return true;
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
    const head = line.pieces[figure.numeralTo]?.lower ?? '';
    return figure.rule === 'range/hyphen' && SCORE_NOUNS.has(head);
  },
};

/** A figure in digits right before a name: "787 Dreamliner", "14 Pro Max", "737 Max jets"; or glued to other letters. */
const beforeName: Exclusion = {
  name: 'not/model',
  drops: (line, figure) => {
    const { pieces } = line;
    const next = pieces[figure.numeralTo];
    if (!inDigits(line, figure) || next === undefined || figure.unit !== null || pieces[figure.numeralFrom]?.text.includes(',') === true)
      return false;
    if (next.glued && next.kind === 'word') return true;
    if (!Number.isInteger(figure.value)) return false;
    if (isCapital(next.text) && besideCount(line, figure)) return true;
    if (next.kind !== 'word' || !isCapital(next.text) || next.pos !== 'PROPN' || figure.scale !== 1) return false;
    const head = figure.countedAt === undefined ? undefined : pieces[figure.countedAt[1] - 1];
    const title = isCapital(pieces[figure.numeralFrom - 1]?.text) && figure.numeralFrom > 1;
    return head === undefined ? true : title && !head.lower.endsWith('s');
  },
};

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
    const text = line.pieces[figure.numeralFrom]?.text ?? '';
    if (!/^\d+$/u.test(text) || !bare(figure) || figure.scale !== 1) return false;
    if (/^0\d/u.test(text)) return true;
    const before = line.pieces[figure.from - 1];
    if (text.length >= 5) return before === undefined || before.text === ',' || isCapital(before.text) || text.length > 9;
    return before?.text === '.' && before.glued && /^[\p{Lu}.]/u.test(line.pieces[figure.from - 2]?.text ?? '');
  },
};

/** "four-year-old" is an age, but a bare year-like figure behind a comma and a name is a date: "Spring 1,". */
const spelledYear: Exclusion = {
  name: 'not/hyphen-ordinal',
  drops: (line, figure) => {
    const { pieces } = line;
    const hyphen = isDash(wordAt(pieces, figure.numeralTo)) && pieces[figure.numeralTo]?.glued === true;
    return (
      hyphen &&
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|somethings?|something|nd|rd|th|st)$/u.test(
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
