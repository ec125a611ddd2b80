import type { Article } from '../../../schemas/index.ts';
import { termOf } from './article-terms.ts';

/** How a term is written, most often: "norvik" → "Norvik". The texts are read when the first term is asked for. */
export function makeSurfaces(articles: readonly Article[]): (term: string) => string {
  let surfaces: ReadonlyMap<string, string> | undefined;
  return (term) => {
    surfaces ??= readSurfaces(articles);
    return surfaces.get(term) ?? term;
  };
}

function readSurfaces(articles: readonly Article[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const surfaces = new Map<string, string>();
  for (const [word] of [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))) {
    if (!surfaces.has(termOf(word))) surfaces.set(termOf(word), word.replace(/['’]s?$/u, ''));
  }
  return surfaces;
}
