import type { SettledRulings } from './settle-rulings.ts';

/** Rulings on articles as rulings on the texts that they print, by their numbers. */
export interface TextRulings {
  readonly together: readonly (readonly [number, number])[];
  readonly areApart: (one: number, other: number) => boolean;
}

/** What is ruled of one copy of a text is ruled of the text. */
export function rulingsOnTexts(
  { together, areApart, holding }: SettledRulings,
  texts: readonly { readonly ids: readonly string[] }[],
): TextRulings {
  const numbers = new Map(texts.flatMap(({ ids }, number) => ids.map((id): [string, number] => [id, number])));
  const ruled = new Set(holding.flatMap(({ articleIds, others }) => [...articleIds, ...others]));
  const ruledIn = texts.map(({ ids }) => ids.filter((id) => ruled.has(id)));
  return {
    together: together.flatMap(([one, other]): [number, number][] => {
      const [a, b] = [numbers.get(one), numbers.get(other)];
      return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)]];
    }),
    areApart: (one, other) => (ruledIn[one] ?? []).some((id) => (ruledIn[other] ?? []).some((its) => areApart(id, its))),
  };
}
