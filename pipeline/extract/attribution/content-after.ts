import type { Token } from '../../nlp/reading.ts';
import type { Place } from './place.ts';
import { insideQuote, stretchFrom } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { Stretch } from './frame.ts';
import { isVerbal } from './phrase.ts';

/** What stands behind a reporting verb as its content: "said (that) [the bridge was closed]", "denied [any agreement]", `said: ["…"]`; `hangs` when the verb stands in a clause before the main one. */
export function contentAfter(place: Place, hangs = false): Stretch | undefined {
  const start = contentStart(place);
  if (start === undefined) return undefined;
  const found = stretchFrom(place, start, hangs ? mainClause(place, start.at) : undefined);
  return found.end > found.start ? found : undefined;
}

/** "When Brant said the road was lost, [the town] laughed": the content ends before the clause that it hangs on. */
function mainClause({ sentence, quotes }: Place, start: number): number | undefined {
  const { tokens } = sentence;
  let verbs = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.start < start || insideQuote(quotes, token.start)) continue;
    if (isVerbal(token)) verbs += 1;
    const next = tokens[index + 1];
    if (token.text === ',' && next !== undefined && verbs > 0 && OPENS_CLAUSE.has(next.pos)) return token.start;
  }
  return undefined;
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN', 'NOUN', 'ADJ']);
