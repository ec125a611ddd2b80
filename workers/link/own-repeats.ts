import type { Repeat } from '../../schemas/index.ts';
import type { Neighbourhood } from './find-neighbourhood.ts';

/**
 * The repeats that a neighbourhood keeps: a passage that guests have as well is found on both sides, and kept where the text of the
 * smallest number stands, so that it is kept once whoever came first. Where that one may not know all of the texts here, it is kept here too.
 */
export function ownRepeats(repeats: readonly Repeat[], { articles, guests }: Neighbourhood): Repeat[] {
  if (guests.articles.length === 0) return [...repeats];
  const own = new Set(articles.map(({ text }) => text));
  const textOf = new Map([...articles, ...guests.articles].map(({ id, text }) => [id, text]));
  return repeats.filter(({ occurrences }) => {
    const texts = [...new Set(occurrences.map(({ articleId }) => textOf.get(articleId) as number))];
    const first = Math.min(...texts);
    const hosts = new Set(guests.hosts.get(first));
    return own.has(first) || texts.some((text) => own.has(text) && !hosts.has(text));
  });
}
