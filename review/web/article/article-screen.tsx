import { useState } from 'preact/hooks';
import { count, dateWords } from '../../../exports/report/words.ts';
import type { ArticlePage } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { Heading } from '../parts/heading.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import type { Route } from '../route/route.ts';
import { ArticleText } from './article-text.tsx';
import { VersionChanges } from './version-changes.tsx';
import { VersionPicker } from './version-picker.tsx';

type ArticleRoute = Extract<Route, { screen: 'article' }>;

/** One article: its text with every claim marked, or two of its versions compared. */
export function ArticleScreen({ route }: { route: ArticleRoute }) {
  const { value: page, problem, again } = useAsked(() => desk.article(route.id, route.version), `${route.id} ${route.version ?? ''}`);
  const [claims, setClaims] = useState(true);
  if (page === undefined) return <div class="page">{problem === undefined ? <Waiting /> : <Problem words={problem} again={again} />}</div>;
  return (
    <div class="page narrow">
      <Heading title={page.article.title ?? page.article.id} focusKey={page.article.id} />
      <Facts page={page} />
      <VersionPicker route={route} versions={page.versions} />
      {route.against === undefined ? (
        <>
          <p class="row-of-controls">
            <label class="check">
              <input type="checkbox" checked={claims} onChange={() => setClaims(!claims)} /> Mark all claims
            </label>
            <span class="soft">
              {count(page.claims.length, 'claim')}, {page.conflictIds.length} in conflict
            </span>
          </p>
          <ArticleText page={page} claims={claims} />
        </>
      ) : (
        <VersionChanges page={page} against={route.against} />
      )}
    </div>
  );
}

function Facts({ page: { article } }: { page: ArticlePage }) {
  return (
    <>
      <p class="facts">
        <OutletName source={article.source} />
        {article.byline !== undefined && <bdi>{article.byline}</bdi>}
        {article.published !== undefined && <time dateTime={article.published}>{dateWords(article.published)}</time>}
        <OutsideLink url={article.url}>Outlet’s page</OutsideLink>
      </p>
      {article.capped !== undefined && article.capped.length > 0 && (
        <p class="notice" dir="auto">
          Not read whole: {article.capped.join('; ')}.
        </p>
      )}
    </>
  );
}
