import { useEffect, useRef } from 'preact/hooks';
import { dateWords } from '../../../exports/report/words.ts';
import type { Span } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { ArticleText } from '../article/article-text.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Problem, Waiting } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { hashOf } from '../route/route.ts';

/** What the pane shows: an article as it was quoted, and the quoted sentence. */
export type Shown = { readonly claimId: string; readonly articleId: string; readonly version: number; readonly span: Span };

/** The full article beside its conflict, scrolled to the sentence. */
export function ArticlePane({ shown, close }: { shown: Shown; close: () => void }) {
  const { value, problem, again } = useAsked(() => desk.article(shown.articleId, shown.version), `${shown.articleId} ${shown.version}`);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (value === undefined || pane.current === null) return;
    pane.current.querySelector('h2')?.focus({ preventScroll: true });
    scrollTo(pane.current, pane.current.querySelector('.target'));
  }, [value, shown]);
  return (
    <aside class="article-pane" aria-label="Full article" ref={pane}>
      <div class="pane-head">
        <h2 tabIndex={-1} dir="auto">
          {value?.article.title ?? 'Article'}
        </h2>
        <button type="button" class="button small quiet" onClick={close}>
          Close<span class="hidden"> the article</span>
        </button>
      </div>
      {problem !== undefined && <Problem words={problem} again={again} />}
      {value === undefined && problem === undefined && <Waiting />}
      {value !== undefined && (
        <>
          <p class="facts">
            <OutletName source={value.article.source} />
            {value.article.byline !== undefined && <bdi>{value.article.byline}</bdi>}
            {value.article.published !== undefined && <time dateTime={value.article.published}>{dateWords(value.article.published)}</time>}
            <a href={hashOf({ screen: 'article', id: value.article.id })}>All claims and versions</a>
            <OutsideLink url={value.article.url}>Outlet’s page</OutsideLink>
          </p>
          <div class="scroll-text" role="group" tabIndex={0} aria-label="Text of the article">
            <ArticleText page={value} target={shown.span} />
          </div>
        </>
      )}
    </aside>
  );
}

/** Brings the sentence into the upper part of the pane, and leaves the page where it is. */
function scrollTo(pane: HTMLElement, target: Element | null): void {
  for (const scroller of [pane, ...pane.querySelectorAll('.scroll-text')]) {
    const down = (target ?? scroller).getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += down - scroller.clientHeight / 3;
  }
}
