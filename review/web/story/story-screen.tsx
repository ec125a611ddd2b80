import { dateWords } from '../../../exports/report/words.ts';
import type { StoryPage } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useRule } from '../parts/use-rule.ts';
import { useWhile } from '../parts/use-while.ts';
import { hashOf } from '../route/route.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Rulings } from './rulings.tsx';

/** One story: its questions by its outlets, its articles, and who said that they belong together. */
export function StoryScreen({ id }: { id: string }) {
  const { me } = useDesk();
  const { value: page, problem, again } = useAsked(() => desk.story(id), id);
  const { rule, ruleQuestions, takeBack } = useRule(again);
  useWhile((page?.waiting.length ?? 0) > 0, again);
  if (page === undefined) return <div class="page">{problem === undefined ? <Waiting /> : <Problem words={problem} again={again} />}</div>;
  const mayRule = may(me, 'editor');
  return (
    <div class="page">
      <Heading title={headlineOf(page)} focusKey={page.story.id} />
      <p class="soft" dir="auto">
        {page.story.why}
      </p>
      {problem !== undefined && <Problem words={problem} again={again} />}
      <MatrixTable page={page} rule={mayRule ? ruleQuestions : undefined} />
      <ArticleList articles={page.articles} />
      <Rulings page={page} mayRule={mayRule} rule={(ruling) => void rule(ruling)} takeBack={(entry) => void takeBack(entry)} />
    </div>
  );
}

function headlineOf({ articles, story }: StoryPage): string {
  return articles.find(({ title }) => title !== undefined)?.title ?? `Story ${story.id}`;
}

function ArticleList({ articles }: Pick<StoryPage, 'articles'>) {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <OutletName source={article.source} />
            <a dir="auto" href={hashOf({ screen: 'article', id: article.id })}>
              {article.title ?? article.id}
            </a>
            {article.published !== undefined && <time dateTime={article.published}>{dateWords(article.published)}</time>}
            <OutsideLink url={article.url} about={article.source}>
              Outlet’s page
            </OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
