import { termOf, WORD } from './article-terms.ts';

/** How terms are written in a text, most often: `surfacesIn('Norvik mourns. In Norvik …', ['norvik'])` → ["Norvik"]. */
export function surfacesIn(text: string, terms: readonly string[]): string[] {
  const counts = new Map(terms.map((term) => [term, new Map<string, number>()]));
  for (const [word] of text.matchAll(WORD)) {
    const forms = counts.get(termOf(word));
    const form = word.replace(/['’]s?$/u, '');
    forms?.set(form, (forms.get(form) ?? 0) + 1);
  }
  return terms.map((term) => mostFrequent(counts.get(term) as Map<string, number>) ?? term);
}

function mostFrequent(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}
