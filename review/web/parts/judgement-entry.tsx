import type { Judgement } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { agoWords } from '../text/time-words.ts';
import { decisionWords } from '../text/words.ts';
import { useDesk } from './desk-context.ts';
import { OutsideLink } from './outside-link.tsx';

interface Props {
  readonly judgement: Judgement;
  readonly isTakenBack: boolean;
  readonly canUndo: boolean;
  readonly changed: () => void;
}

/** One line of a history: who decided what, when and why, and the way back. */
export function JudgementEntry({ judgement, isTakenBack, canUndo, changed }: Props) {
  const { actions } = useDesk();
  const { id, by, at, rationale, evidence, conflictId, decision } = judgement;
  const words = decisionWords(judgement);
  const undo = () => {
    desk.undo({ judgementIds: [id] }).then(
      ({ judgements }) => {
        actions.did({ words: `Taken back: ${words}`, conflictIds: [conflictId], judgementIds: judgements.map((one) => one.id) });
        changed();
      },
      (error: unknown) => actions.say(errorWords(error)),
    );
  };
  return (
    <div class={isTakenBack ? 'entry taken-back' : 'entry'}>
      <p>
        <strong dir="auto">{words}</strong> by <bdi>{by}</bdi>,{' '}
        <time dateTime={at} title={at}>
          {agoWords(at, Date.now())}
        </time>
        {isTakenBack && <span class="soft"> (taken back)</span>}
        {canUndo && !isTakenBack && (
          <button type="button" class="button small quiet" onClick={undo}>
            {decision === 'undone' ? 'Do it again' : 'Undo'}
            <span class="hidden">: {words}</span>
          </button>
        )}
      </p>
      {rationale !== '' && (
        <p class="rationale" dir="auto">
          {rationale}
        </p>
      )}
      <OutsideLink url={evidence}>The evidence</OutsideLink>
    </div>
  );
}
