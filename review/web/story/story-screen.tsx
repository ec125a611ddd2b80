import { dateWords } from '../../../exports/report/words.ts';
import type { StoryPage } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { SideNumber, StatusBadge } from '../parts/badges.tsx';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { hashOf } from '../route/route.ts';
import { answerWords } from '../text/words.ts';
import { matrixOf, type MatrixRow } from './matrix.ts';
import { Rulings } from './rulings.tsx';

/** One story: its questions by its outlets, its articles, and who said that they belong together. */
export function StoryScreen({ id }: { id: string }) {
  const { me } = useDesk();
  const { value: page, problem, again } = useAsked(() => desk.story(id), id);
  if (page === undefined) return <div class="page">{problem === undefined ? <Waiting /> : <Problem words={problem} again={again} />}</div>;
  return (
    <div class="page">
      <Heading title={headlineOf(page)} focusKey={page.story.id} />
      <p class="soft" dir="auto">
        {page.story.why}
      </p>
      <MatrixTable page={page} />
      <section aria-labelledby="articles">
        <h2 id="articles">Articles</h2>
        <ul class="articles">
          {page.articles.map((article) => (
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
      <Rulings page={page} mayRule={may(me, 'editor')} changed={again} />
    </div>
  );
}

function headlineOf({ articles, story }: StoryPage): string {
  return articles.find(({ title }) => title !== undefined)?.title ?? `Story ${story.id}`;
}

function MatrixTable({ page }: { page: StoryPage }) {
  const { outlets, rows } = matrixOf(page);
  if (rows.length === 0) return <p class="nothing">No question of this story has two answers.</p>;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions by outlets</h2>
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="questions">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Question</th>
              {outlets.map((outlet) => (
                <th key={outlet} scope="col">
                  <OutletName source={outlet} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QuestionRow key={row.question.conflictId} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function QuestionRow({ row: { question, cells } }: { row: MatrixRow }) {
  return (
    <tr>
      <th scope="row">
        <a dir="auto" href={hashOf({ screen: 'conflict', id: question.conflictId })}>
          {question.question}
        </a>
        <StatusBadge status={question.status} />
      </th>
      {cells.map((cell, column) => (
        <td key={column}>
          {cell.length === 0 && <span class="soft">–</span>}
          {cell.map(({ side, answer }) => (
            <p key={side}>
              <SideNumber side={side} /> <bdi>{answerWords(answer)}</bdi>
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
