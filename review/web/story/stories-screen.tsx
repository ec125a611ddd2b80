import { count } from '../../../exports/report/words.ts';
import { desk, type StoryItem } from '../api/desk.ts';
import { Heading } from '../parts/heading.tsx';
import { PageList } from '../parts/page-list.tsx';
import { usePages } from '../parts/use-pages.ts';
import { hashOf } from '../route/route.ts';

/** All stories, those with the strongest conflicts first. */
export function StoriesScreen() {
  const pages = usePages(desk.stories, 'stories');
  return (
    <div class="page">
      <Heading title="Stories" focusKey="stories" />
      <PageList
        name="Stories"
        empty="There are no stories yet."
        pages={pages}
        row={(item) => <StoryRow key={item.story.id} item={item} />}
      />
    </div>
  );
}

function StoryRow({ item: { story, articles, conflicts, headline } }: { item: StoryItem }) {
  return (
    <li>
      <a class="question" dir="auto" href={hashOf({ screen: 'story', id: story.id })}>
        {headline ?? story.id}
      </a>
      <p class="facts">
        <span>{count(articles, 'article')}</span>
        <span>{count(conflicts, 'conflict')}</span>
      </p>
    </li>
  );
}
