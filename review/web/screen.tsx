import { AdminScreen } from './admin/admin-screen.tsx';
import { ArticleScreen } from './article/article-screen.tsx';
import { ConflictScreen } from './conflict/conflict-screen.tsx';
import { LogScreen } from './log/log-screen.tsx';
import { Heading } from './parts/heading.tsx';
import { QueueScreen } from './queue/queue-screen.tsx';
import { hashOf, type Route } from './route/route.ts';
import { StoriesScreen } from './story/stories-screen.tsx';
import { StoryScreen } from './story/story-screen.tsx';

/** The screen of a route. */
export function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'queue':
      return <QueueScreen view={route.view} />;
    case 'conflict':
      return <ConflictScreen key={route.id} id={route.id} />;
    case 'story':
      return <StoryScreen key={route.id} id={route.id} />;
    case 'article':
      return <ArticleScreen key={hashOf(route)} route={route} />;
    case 'stories':
      return <StoriesScreen />;
    case 'log':
      return <LogScreen />;
    case 'admin':
      return <AdminScreen />;
    case 'missing':
      return <Missing />;
  }
}

function Missing() {
  return (
    <div class="page">
      <Heading title="There is nothing here" focusKey="missing" />
      <p>
        <a href="#/queue">To the queue</a>
      </p>
    </div>
  );
}
