import { looseNouns, organizationNouns, placeNouns } from '../../lexicons/name-context.ts';
import { roleHeads } from '../../lexicons/titles.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Evidence } from './name-evidence.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'its', 'another']);
const LONGEST = 9;

/** "Kestrel, a regional carrier," · "Elby is a village" · "Brant, the town's former mayor,": the noun that describes a name says what it is. */
export function weighDescription(tokens: readonly Token[], after: number, evidence: Evidence): void {
  const noun = opensDescription(tokens, after) ? headNoun(tokens, after + 2) : undefined;
  if (noun === undefined || looseNouns.has(noun)) return;
  if (organizationNouns.has(noun)) evidence.organization += 3;
  else if (placeNouns.has(noun)) evidence.place += 3;
  else if (roleHeads.has(noun)) evidence.person += 3;
}

function opensDescription(tokens: readonly Token[], at: number): boolean {
  const [mark, article] = [tokens[at], tokens[at + 1]];
  return mark !== undefined && article !== undefined && /^(?:,|is|was)$/u.test(mark.lower) && articles.has(article.lower);
}

/** The last noun before the description goes on: "carrier" of "a regional carrier based in". */
function headNoun(tokens: readonly Token[], from: number): string | undefined {
  let noun: string | undefined;
  for (let at = from; at < tokens.length && at < from + LONGEST; at += 1) {
    const { pos, text, lower } = tokens[at] as Token;
    if (pos === 'NOUN') noun = lower;
    else if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'ADV' && pos !== 'NUM' && !/^['’]s?$/u.test(text)) return noun;
  }
  return noun;
}
