import type { Article } from '../../../schemas/index.ts';
import { publishedTime } from '../../../schemas/published-time.ts';
import type { ArticleProfile } from './measure-likeness.ts';
import { surfacesIn } from './surfaces.ts';
import { compareWeights } from './term-vector.ts';
import type { Vocabulary } from './weigh-terms.ts';

const TERMS_SHOWN = 3;
/** So many texts show how a term is written. */
const TEXTS_ASKED = 3;
const DAY = 86_400_000;

/**
 * What joined the articles, as a sentence: "Shares Norvik, ferry and capsized; published within 2 days." Terms are written as in the texts.
 * `profiles` are those of the different texts among the articles.
 */
export function explainStory(profiles: readonly ArticleProfile[], articles: readonly Article[], vocabulary: Vocabulary): string {
  if (articles.length < 2) return 'Stands alone.';
  const time = spread(articles);
  if (profiles.length < 2) return `Copies of one text${time}.`;
  const texts = articles.slice(0, TEXTS_ASKED).map(({ text }) => text);
  return `Shares ${listed(surfacesIn(texts.join('\n'), sharedTerms(profiles, vocabulary)))}${time}.`;
}

function sharedTerms(profiles: readonly ArticleProfile[], vocabulary: Vocabulary): string[] {
  const sums = new Map<number, { weight: number; articles: number }>();
  for (const { vector } of profiles) {
    for (const [place, term] of vector.terms.entries()) {
      const sum = sums.get(term) ?? { weight: 0, articles: 0 };
      sums.set(term, { weight: sum.weight + (vector.weights[place] as number), articles: sum.articles + 1 });
    }
  }
  return [...sums]
    .filter(([, { articles }]) => articles > 1)
    .map(([term, { weight, articles }]) => ({ term, weight: weight * articles }))
    .sort(compareWeights)
    .slice(0, TERMS_SHOWN)
    .map(({ term }) => vocabulary[term] as string);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function spread(articles: readonly Article[]): string {
  const times = articles.flatMap(({ published }) => publishedTime(published) ?? []);
  if (times.length < articles.length) return '';
  const days = Math.max(1, Math.ceil((Math.max(...times) - Math.min(...times)) / DAY));
  return `; published within ${days === 1 ? 'a day' : `${days} days`}`;
}
