/** An article of a neighbourhood, or one that shares passages with it: with the version of it that was extracted, and the number of its text. */
export interface Neighbour {
  readonly id: string;
  readonly version: string;
  readonly text: number;
}

/** By id, so that they come in one order whatever they were found by. */
export function sortNeighbours(articles: readonly Neighbour[]): Neighbour[] {
  return [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
}
