import { honorificCapitals, honorifics, roleHeads, roleModifiers } from '../../lexicons/titles.ts';
import type { Token } from '../../nlp/reading.ts';
import { lookUp } from './gazetteer.ts';
import { isAcronym, isNameWord } from './name-shape.ts';

/** Tokens of a role in front of a name; `to` is where the name begins. */
export interface Role {
  readonly from: number;
  readonly to: number;
}

const joiners: ReadonlySet<string> = new Set(['of', 'for', 'to']);
const insideTail: ReadonlySet<string> = new Set(['and', 'the', 'staff', ',']);
const LONGEST_TAIL = 10;

export function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && (honorificCapitals.has(token.text) || (honorifics.has(token.lower) && token.text !== 'HE'));
}

/** The role that ends right before token `index`: "Secretary of State" Marco Rubio, "former mayor" Ada Brant, "special envoy to Latin America". */
export function roleBefore(tokens: readonly Token[], index: number): Role | undefined {
  const head = headBefore(tokens, index);
  if (head === undefined) return undefined;
  let from = head;
  while (belongsToRole(tokens[from - 1])) from -= 1;
  return { from, to: index };
}

function headBefore(tokens: readonly Token[], index: number): number | undefined {
  if (isHead(tokens[index - 1])) return index - 1;
  if (!isNameWord(tokens[index - 1]) && tokens[index - 1]?.lower !== 'staff') return undefined;
  for (let at = index - 2; at > 0 && at >= index - LONGEST_TAIL; at -= 1) {
    const token = tokens[at] as Token;
    if (joiners.has(token.lower)) return isHead(tokens[at - 1]) ? at - 1 : undefined;
    if (!isNameWord(token) && !insideTail.has(token.lower)) return undefined;
  }
  return undefined;
}

const isHead = (token: Token | undefined) => token !== undefined && roleHeads.has(token.lower);

function belongsToRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (roleModifiers.has(token.lower) || roleHeads.has(token.lower)) return true;
  return isAcronym(token.text) && lookUp(token.text)?.kind === 'organization';
}
