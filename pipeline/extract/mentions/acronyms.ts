import type { Token } from '../../nlp/reading.ts';
import type { Group } from './find-groups.ts';
import { isAcronym, isNameWord } from './name-shape.ts';

/** A name with its short form behind it in brackets: "Harbour Safety Board (HSB)". */
export interface Definition extends Group {
  readonly short: string;
}

const LONGEST = 14;

/** Every "Name of Several Words (NSW)" of a sentence whose first letters spell the short form. */
export function findDefinitions(tokens: readonly Token[]): Definition[] {
  const definitions: Definition[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    const definition = tokens[open]?.text === '(' ? definitionAt(tokens, open) : undefined;
    if (definition !== undefined) definitions.push(definition);
  }
  return definitions;
}

function definitionAt(tokens: readonly Token[], open: number): Definition | undefined {
  const short = tokens[open + 1];
  if (short === undefined || tokens[open + 2]?.text !== ')' || !isAcronym(short.text)) return undefined;
  const from = spelledFrom(tokens, open, short.text.replace(/\P{Lu}/gu, ''));
  return from === undefined ? undefined : { from, to: isPossessive(tokens[open - 1]) ? open - 1 : open, short: short.text };
}

const isPossessive = (token: Token | undefined) => token !== undefined && /^['’]s$/u.test(token.text);

/** Walks back from the bracket until the capitals of the words have spelled the letters. */
function spelledFrom(tokens: readonly Token[], open: number, letters: string): number | undefined {
  let left = letters.length;
  for (let index = open - 1; index >= 0 && index >= open - LONGEST; index -= 1) {
    const token = tokens[index] as Token;
    if (/^[,;:.!?()"“”]$/u.test(token.text)) return undefined;
    if (!isNameWord(token)) continue;
    const capitals = token.text.match(/\p{Lu}/gu) ?? [];
    const initials = left >= capitals.length && letters.slice(left - capitals.length, left) === capitals.join('') ? capitals.length : 1;
    if (letters[left - initials] !== capitals[0]) return undefined;
    left -= initials;
    if (left === 0) return index;
  }
  return undefined;
}
