import { standingOf, type StoryPage } from '../../../schemas/index.ts';
import type { Store } from '../../../store/store.ts';
import { Refusal } from '../refusal.ts';
import { storyQuestions } from './story-questions.ts';

/** The page of a story: its articles by time, its questions, and what people ruled on it. */
export async function showStory(store: Store, id: string): Promise<StoryPage> {
  const story = await store.story(id);
  if (story === undefined) throw new Refusal(404, 'not-found', 'there is no such story');
  const [articles, cases, rulings, waiting] = await Promise.all([
    Promise.all(story.articleIds.map((articleId) => store.article(articleId))),
    store.desk.conflictsOf(id),
    store.desk.rulingsOf(story.articleIds),
    store.desk.waiting(story.articleIds),
  ]);
  return {
    story,
    articles: articles
      .filter((article) => article !== undefined)
      .map(({ id, source, title, published, url }) => ({ id, source, title, published, url }))
      .toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? '')),
    questions: storyQuestions(cases.map(({ conflict, judgements }) => ({ conflict, status: standingOf(conflict, judgements).status }))),
    rulings: [...rulings.stories],
    clusterRulings: [...rulings.clusters],
    waiting,
  };
}
