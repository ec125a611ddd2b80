import { isBareFigure, type Exclusion } from './exclusion.ts';
import { isDash, wordAt, type Figure, type Line } from '../figure.ts';
import { posAt } from '../piece-at.ts';

/** A number told by one word alone, with nothing measured. */
function isPlainWord(figure: Figure): boolean {
  if (figure.form !== 'words' || figure.scale !== 1 || figure.numeralTo !== figure.numeralFrom + 1) return false;
  return figure.unit !== 'percent' && figure.kind !== 'money';
}

const BEFORE_ONE = /^(?:the|this|that|no|any|every|each|another|which|some|only|such|good|new|old|big|first|last|other|like|as)$/u;

/** "one" that stands for a thing: "the one who", "one of the best", "no one", "this one". */
export const pronounOne: Exclusion = {
  name: 'not/pronoun-one',
  drops: ({ pieces }, figure) => {
    if (figure.value !== 1 || !isPlainWord(figure)) return false;
    if (BEFORE_ONE.test(wordAt(pieces, figure.from - 1)) && figure.unit === null) return true;
    return figure.part === 'of' || wordAt(pieces, figure.numeralTo) === 'of' || isBareFigure(figure);
  },
};

/** Does a noun phrase begin behind the figure, and not a verb or a small word? "the two men"; not "the three left at dawn". */
function hasNoun({ pieces }: Line, figure: Figure): boolean {
  if (isDash(wordAt(pieces, figure.numeralTo))) return true;
  if (figure.counted === null || /^(?:as|left|met|back)$/u.test(wordAt(pieces, figure.numeralTo))) return false;
  return figure.countedAt !== undefined || posAt(pieces, figure.numeralTo) !== 'VERB';
}

/** "The two met", "these three", "between the two": they were told before and are not counted here; "none of the three" tells of a whole. */
export const pronounFew: Exclusion = {
  name: 'not/pronoun-few',
  drops: (line, figure) => {
    const value = figure.value ?? 0;
    if (value < 2 || value > 10 || figure.unit !== null || !isPlainWord(figure) || figure.part === 'of') return false;
    const [before, lead] = [wordAt(line.pieces, figure.from - 1), wordAt(line.pieces, figure.from - 2)];
    if (!/^(?:the|these|those|other)$/u.test(before) || lead === 'of') return false;
    return !hasNoun(line, figure);
  },
};

/** "the bottom three", "the final four": a place in a table. */
export const place: Exclusion = {
  name: 'not/top-three',
  drops: (line, figure) =>
    isBareFigure(figure) && figure.scale === 1 && /^(?:top|bottom|big|final|last|first)$/u.test(wordAt(line.pieces, figure.from - 1)),
};

/** "the Group of 20", "the Gang of Eight": how many it once had is its name. */
export const groupName: Exclusion = {
  name: 'not/group-of',
  drops: ({ pieces }, figure) =>
    isBareFigure(figure) && wordAt(pieces, figure.from - 1) === 'of' && /^(?:Group|Gang)$/u.test(pieces[figure.from - 2]?.text ?? ''),
};
