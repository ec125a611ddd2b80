import type { Article, Comparison } from '../../schemas/index.ts';
import { rankConflicts } from '../../schemas/rank-conflicts.ts';
import { count } from './words.ts';

/** The report in two sentences: what was read, and what was found. */
export function summary(articles: readonly Article[], { conflicts: all, repeats, stories }: Comparison): string {
  const { conflicts, differences } = rankConflicts(all);
  const outlets = new Set(articles.map((article) => article.source)).size;
  const told = stories.length === 0 ? '' : `, telling ${count(stories.length, 'story', 'stories')}`;
  const read = `${count(articles.length, 'article')} from ${count(outlets, 'outlet')}${told}.`;
  const found = [
    conflicts.length === 0 ? 'No conflicts' : count(conflicts.length, 'conflict'),
    differences.length > 0 && `${count(differences.length, 'difference')} worth showing`,
    repeats.length > 0 && count(repeats.length, 'repeated passage'),
  ].filter((part) => part !== false);
  return `${read} ${found.join(', ')}.`;
}
