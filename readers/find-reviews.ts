/** Deeper than any page nests its reviews. */
const DEEPEST = 8;
const CLAIM_REVIEW = /^(?:https?:\/\/schema\.org\/|schema:)?ClaimReview$/u;

export interface FoundNodes {
  readonly reviews: readonly unknown[];
  /** the types of all other nodes, for a message */
  readonly others: readonly string[];
}

/** The ClaimReviews of a JSON-LD value: one alone, of an array, of a `@graph`, or inside another node (a page's `review`). */
export function findReviews(value: unknown): FoundNodes {
  const found = { reviews: [] as unknown[], others: [] as string[] };
  look(value, found, 0);
  return found;
}

function look(value: unknown, found: { reviews: unknown[]; others: string[] }, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) look(one, found, depth + 1);
    return;
  }
  const types = typesOf(value as Readonly<Record<string, unknown>>);
  if (types.some((type) => CLAIM_REVIEW.test(type))) {
    found.reviews.push(value);
    return;
  }
  found.others.push(...types);
  for (const one of Object.values(value)) look(one, found, depth + 1);
}

function typesOf(node: Readonly<Record<string, unknown>>): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}
