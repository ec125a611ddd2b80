import type { Article, Extraction } from '../../../schemas/index.ts';
import type { Stretch } from './stretch.ts';

/** What an article speaks of: words with how often they stand in it, and which of them are names. */
export interface ArticleTerms {
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlySet<string>;
  /** terms of the headline and the first lines, which tell what happened */
  readonly leading: ReadonlySet<string>;
}

export const WORD = /\p{L}[\p{L}\p{M}]+(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
const LEAD = 420;
const isPlain = /^[\0-\x7f]*$/;
const SHORTEST = 3;
/** An outlet that names itself: "(Meridian) —", "told the Courier", "seen by the Bay Ledger", "© 2031 Meridian News Agency". */
const OUTLET = /(?:\(|©\s?(?:\d{4}\s)?|\b(?:told|by|with|to|write)\s(?:the\s)?)(\p{Lu}[\p{L}\p{N}&-]*(?:\s\p{Lu}[\p{L}\p{N}&-]*)*)/gu;
const CALENDAR =
  /^(?:(?:mon|tue|wedne|thur|fri|satur|sun)s?day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|gmt|edt|est|utc|bst)$/u;

/**
 * Words of an article with plural and possessive off, without the names of its outlets and the calendar; a word is a name when it stands capitalised inside a sentence and never small.
 * "The ferries left Norvik." → ferry-like terms "ferrie", "left", and the name "norvik".
 */
export function readArticleTerms(
  article: Article,
  extraction: Extraction | undefined,
  { skipped, outlets }: { readonly skipped: readonly Stretch[]; readonly outlets: readonly string[] },
): ArticleTerms {
  const counts = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>();
  const leading = new Set<string>();
  const heads = headlineEnd(article);
  for (const { word, term, index } of readWords(article.text, skipped)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (index < LEAD) leading.add(term);
    if (!/^\p{Lu}/u.test(word)) small.add(term);
    else if (index > heads && isInside(article.text, index)) capital.add(term);
  }
  for (const outlet of outlets) leaveOwnName(article.text, outlet, counts);
  for (const name of namesOf(extraction)) addName(name, counts, capital);
  return { counts, names: new Set([...capital].filter((term) => !small.has(term))), leading };
}

function* readWords(text: string, skipped: readonly Stretch[]): Generator<{ word: string; term: string; index: number }> {
  let skip = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while ((skipped[skip]?.end ?? Infinity) <= index) skip += 1;
    if ((skipped[skip]?.start ?? Infinity) <= index) continue;
    const term = termOf(word);
    if (term.length >= SHORTEST && !CALENDAR.test(term)) yield { word, term, index };
  }
}

/** Where an outlet speaks of itself: "(Meridian)", "told the Courier", "seen by". The Calder of "Calder Bay" is no Calder Sun. */
function leaveOwnName(text: string, outlet: string, counts: Map<string, number>): void {
  const own = new Set(Array.from(outlet.matchAll(WORD), ([word]) => termOf(word)));
  for (const { 1: name = '' } of text.matchAll(OUTLET)) {
    const terms = Array.from(name.matchAll(WORD), ([word]) => termOf(word));
    if (!terms.every((term) => own.has(term))) continue;
    for (const term of terms) {
      const left = (counts.get(term) ?? 0) - 1;
      if (left > 0) counts.set(term, left);
      else counts.delete(term);
    }
  }
}

function headlineEnd({ title, text }: Article): number {
  if (title !== undefined) return title.length;
  const end = text.indexOf('\n');
  return end < 0 || end > 160 ? 0 : end;
}

/** Not at the beginning of a sentence or a quotation, where any word has a capital. */
function isInside(text: string, index: number): boolean {
  return /[\p{L}\p{N},;)]['’]?\s$/u.test(text.slice(Math.max(0, index - 3), index));
}

function namesOf(extraction: Extraction | undefined): string[] {
  return (extraction?.mentions ?? []).flatMap(({ name, kind }) => (name !== undefined && kind !== 'other' ? [name] : []));
}

function addName(name: string, counts: ReadonlyMap<string, number>, capital: Set<string>): void {
  for (const [word] of name.matchAll(WORD)) if (counts.has(termOf(word))) capital.add(termOf(word));
}

/** `termOf("Ferries'")` → "ferrie"; crude, but the same for every article. */
export function termOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = (isPlain.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')).replace(/['’]s?$/u, '');
  return plain.length > 4 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}
