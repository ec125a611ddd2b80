import { count } from '../../../exports/report/words.ts';
import type { ArticlePage } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { compareTexts, type Change } from '../text/compare-texts.ts';

/** What an outlet changed between two versions of its article; changed figures stand out. */
export function VersionChanges({ page, against }: { page: ArticlePage; against: number }) {
  const { value: other, problem, again } = useAsked(() => desk.article(page.article.id, against), `${page.article.id} ${against}`);
  if (other === undefined) return problem === undefined ? <Waiting /> : <Problem words={problem} again={again} />;
  const changes = compareTexts(other.article.text, page.article.text);
  const figures = changes.filter(({ figure, kind }) => figure && kind === 'added').length;
  return (
    <>
      <p class="soft" role="status">
        {changes.some(({ kind }) => kind !== 'same')
          ? `${count(figures, 'figure')} changed or new.`
          : 'The two versions have the same words.'}
      </p>
      <div class="text versions" dir="auto" lang={page.article.language}>
        {changes.map((change, index) => (
          <ChangeView key={index} change={change} />
        ))}
      </div>
    </>
  );
}

function ChangeView({ change: { kind, text, figure } }: { change: Change }) {
  const name = figure ? 'figure' : 'words';
  if (kind === 'same') return <>{text}</>;
  return kind === 'gone' ? <del class={name}>{text}</del> : <ins class={name}>{text}</ins>;
}
