/** What keeps the report of a thousand articles readable: everything beyond is counted in words, never dropped silently. */
export const limits = {
  conflicts: 100,
  differences: 50,
  sides: 8,
  /** quotations of a side in full view, and behind "more" */
  quotations: 3,
  foldedQuotations: 6,
  /** characters of a quotation */
  quotation: 480,
  /** outlets named in one breath */
  outlets: 6,
  stories: 100,
  articlesOfStory: 40,
  loneArticles: 100,
  repeats: 100,
  /** characters of a repeated passage */
  passage: 3_000,
  copies: 12,
  /** characters round a changed figure */
  context: 160,
  changes: 12,
  articles: 200,
  /** characters of all articles together */
  articleText: 1_500_000,
  /** a repeated passage shorter than this is not folded away */
  fold: 160,
} as const;

/** Splits a list at its limit: what is shown, and how many are not. `take([1, 2, 3], 2)` → `{shown: [1, 2], hidden: 1}`. */
export function take<T>(items: readonly T[], limit: number): { readonly shown: readonly T[]; readonly hidden: number } {
  return { shown: items.slice(0, limit), hidden: Math.max(0, items.length - limit) };
}
