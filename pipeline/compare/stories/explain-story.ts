import type { ArticleProfile } from './measure-likeness.ts';
import { surfacesIn } from './surfaces.ts';

const TERMS_SHOWN = 4;
/** So many texts show how a term is written. */
const TEXTS_ASKED = 3;
const DAY = 86_400_000;

/** What joined the articles, in words: "shares Norvik, ferry, capsized; within 2 days". Terms are written as in the texts. */
export function explainStory(profiles: readonly ArticleProfile[], texts: readonly string[]): string {
  if (profiles.length < 2) return 'stands alone';
  const sums = new Map<string, { weight: number; articles: number }>();
  for (const { vector } of profiles) {
    for (const [term, weight] of vector.weights) {
      const sum = sums.get(term) ?? { weight: 0, articles: 0 };
      sums.set(term, { weight: sum.weight + weight, articles: sum.articles + 1 });
    }
  }
  const shared = [...sums]
    .filter(([, { articles }]) => articles > 1)
    .sort(([one, a], [other, b]) => b.weight * b.articles - a.weight * a.articles || (one < other ? -1 : 1))
    .slice(0, TERMS_SHOWN)
    .map(([term]) => term);
  return [`shares ${surfacesIn(texts.slice(0, TEXTS_ASKED).join('\n'), shared).join(', ')}`, ...spread(profiles)].join('; ');
}

function spread(profiles: readonly ArticleProfile[]): string[] {
  const times = profiles.flatMap(({ time }) => (time === undefined ? [] : [time]));
  if (times.length < profiles.length) return [];
  const days = Math.max(1, Math.ceil((Math.max(...times) - Math.min(...times)) / DAY));
  return [`within ${days} ${days === 1 ? 'day' : 'days'}`];
}
