import { useState } from 'preact/hooks';
import { count } from '../../../exports/report/words.ts';
import { desk, type StoryItem } from '../api/desk.ts';
import { Heading } from '../parts/heading.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { hashOf } from '../route/route.ts';

/** All stories, page by page. */
export function StoriesScreen() {
  const { value, problem, again } = useAsked(() => desk.stories(), 'stories');
  const [more, setMore] = useState<{ items: readonly StoryItem[]; next?: string | undefined }>();
  const items = [...(value?.items ?? []), ...(more?.items ?? [])];
  const next = more === undefined ? value?.next : more.next;
  const readOn = async () => {
    const page = await desk.stories(next);
    setMore({ ...page, items: [...(more?.items ?? []), ...page.items] });
  };
  return (
    <div class="page">
      <Heading title="Stories" focusKey="stories" />
      {problem !== undefined && <Problem words={problem} again={again} />}
      {value === undefined && problem === undefined && <Waiting />}
      {value?.items.length === 0 && <p class="nothing">There are no stories yet.</p>}
      <ol class="stories" aria-label="Stories">
        {items.map(({ story, articles, conflicts, headline }) => (
          <li key={story.id}>
            <a class="question" dir="auto" href={hashOf({ screen: 'story', id: story.id })}>
              {headline ?? story.id}
            </a>
            <p class="facts">
              <span>{count(articles, 'article')}</span>
              <span>{count(conflicts, 'conflict')}</span>
            </p>
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <button type="button" class="button" onClick={() => void readOn()}>
          Show more
        </button>
      )}
    </div>
  );
}
