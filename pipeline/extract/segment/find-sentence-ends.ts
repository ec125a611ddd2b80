import { matchesOf } from '../../nlp/matches-of.ts';
import { endsSentence, type Stop } from './stop-rules.ts';

const MARK = /[.!?…]+/gu;
const CLOSERS = /["'”’»)\]]*(?:\[\d{1,3}\])*/uy;
const SPACE = /\s*/uy;
const LAST_WORD = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u;
const OPENING = /^["'“‘«([]+/u;

/** How far around a mark the rules look; bounds their cost, so that the whole is linear. */
const WORD_REACH = 24;
const FOLLOWING_REACH = 100;

/** Offsets in the line where sentences end, each just after its closing marks. `'He left. She stayed.'` → [8, 20]. */
export function findSentenceEnds(line: string): number[] {
  const ends: number[] = [];
  let quotes = 0;
  let counted = 0;
  for (const match of matchesOf(MARK, line)) {
    const after = match.index + match[0].length;
    for (; counted < after; counted += 1) if (line[counted] === '"') quotes += 1;
    const end = after + closersAt(line, after, quotes % 2 === 1).length;
    const next = end + stickyMatch(SPACE, line, end).length;
    if (next === line.length) break;
    const start = ends.at(-1) ?? 0;
    if (endsSentence(readStop(line, match, { start, after, end, next }))) ends.push(end);
  }
  ends.push(line.length);
  return ends;
}

/** A straight quote glued between two sentences closes only when one is open: `it ended."We saw` opens one. */
function closersAt(line: string, from: number, quoteIsOpen: boolean): string {
  const closers = stickyMatch(CLOSERS, line, from);
  const glued = /\p{L}/u.test(line[from + closers.length] ?? '');
  return glued && !quoteIsOpen && closers === '"' ? '' : closers;
}

function readStop(line: string, match: RegExpExecArray, at: { start: number; after: number; end: number; next: number }): Stop {
  const before = line.slice(Math.max(at.start, match.index - WORD_REACH), match.index);
  const word = before.slice(before.search(LAST_WORD));
  const following = line.slice(at.next, at.next + FOLLOWING_REACH).replace(OPENING, '');
  const mark = match[0].includes('?') || match[0].includes('!') ? match[0].replace(/[.…]/gu, '').slice(0, 1) : match[0];
  const leads = match.index - at.start <= WORD_REACH && before.trim() === word;
  return { word, mark, closers: line.slice(at.after, at.end), leads, glued: at.next === at.end, following };
}

function stickyMatch(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}
