import { useState } from 'preact/hooks';
import type { ConflictPage } from '../../../schemas/index.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Problem, Waiting } from '../parts/problem.tsx';
import { ArticlePane, type Shown } from './article-pane.tsx';
import { ConflictHead } from './conflict-head.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { Disagreement } from './disagreement.tsx';
import { FigurePlot } from './figure-plot.tsx';
import { History } from './history.tsx';
import { MergeView } from './merge-view.tsx';
import { QuestionRulings } from './question-rulings.tsx';
import { Reasons } from './reasons.tsx';
import { Sides } from './sides.tsx';
import { Timeline } from './timeline.tsx';
import { useConflict, type ConflictHandle } from './use-conflict.ts';
import { useConflictKeys } from './use-conflict-keys.ts';
import { useDecide } from './use-decide.ts';
import { useLease } from './use-lease.ts';

/** One conflict: the question, every answer with its evidence, and the decision. */
export function ConflictScreen({ id }: { id: string }) {
  const handle = useConflict(id);
  if (handle.page === undefined)
    return <div class="page">{handle.problem === undefined ? <Waiting /> : <Problem words={handle.problem} again={handle.again} />}</div>;
  return <Opened handle={handle} page={handle.page} />;
}

function Opened({ handle, page }: { handle: ConflictHandle; page: ConflictPage }) {
  const { me } = useDesk();
  const [shown, setShown] = useShown();
  const decide = useDecide(page, handle.set);
  const canDecide = may(me, 'reviewer');
  const holder = useLease(page.conflict.id, me.name, canDecide);
  useConflictKeys(page, shown, setShown);
  return (
    <div class={shown === undefined ? 'conflict-page' : 'conflict-page with-article'}>
      <div class="conflict">
        <ConflictHead page={page} holder={holder} newer={handle.newer} isGone={handle.isGone} show={handle.set} />
        {decide.clash !== undefined && <MergeView clash={decide.clash} decide={decide} />}
        <Disagreement standing={page.standing} />
        <Sides page={page} shown={shown} show={setShown} />
        <Reasons conflict={page.conflict} />
        <FigurePlot page={page} />
        <Timeline page={page} />
        <QuestionRulings page={page} mayRule={may(me, 'editor')} changed={handle.again} />
        <History page={page} again={handle.again} />
        {canDecide && <DecisionBar page={page} decide={decide} />}
      </div>
      {shown !== undefined && <ArticlePane shown={shown} close={() => setShown(undefined)} />}
    </div>
  );
}

/** Which article is open; whoever closes it is where they opened it. */
function useShown(): [Shown | undefined, (shown: Shown | undefined) => void] {
  const [shown, setShown] = useState<Shown>();
  const show = (next: Shown | undefined) => {
    const former = shown?.claimId;
    setShown(next);
    if (next === undefined && former !== undefined) setTimeout(() => document.getElementById(`read-${former}`)?.focus());
  };
  return [shown, show];
}
