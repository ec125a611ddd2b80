import { useEffect, useRef } from 'preact/hooks';
import type { Judgement } from '../../../schemas/index.ts';
import { decisionWords } from '../text/words.ts';
import type { Clash, DecideHandle } from './use-decide.ts';

/** Somebody decided while this page was open: both decisions side by side, nothing overwritten, nothing lost. */
export function MergeView({ clash, decide }: { clash: Clash; decide: DecideHandle }) {
  const { mine, page } = clash;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [clash]);
  const theirs = page.standing.decisions[0] ?? page.history.at(-1);
  return (
    <section class="merge" aria-labelledby="merge">
      <h2 id="merge" tabIndex={-1} ref={heading}>
        Somebody decided meanwhile
      </h2>
      <div class="merge-sides">
        <section aria-label="Theirs">
          <h3>Theirs</h3>
          {theirs === undefined ? <p>The evidence changed; nobody’s decision stands.</p> : <Theirs judgement={theirs} />}
        </section>
        <section aria-label="Mine">
          <h3>Mine, not sent yet</h3>
          <p>
            <strong dir="auto">{decisionWords(mine)}</strong>
          </p>
          <label>
            Rationale
            <textarea
              rows={3}
              maxLength={10_000}
              dir="auto"
              value={decide.draft.rationale}
              onInput={(event) => decide.write({ rationale: event.currentTarget.value })}
            />
          </label>
        </section>
      </div>
      <div class="buttons">
        <button type="button" class="button strong" onClick={() => void decide.insist()}>
          {theirs !== undefined && isSame(theirs, mine) ? 'Agree: record mine too' : 'Record mine beside theirs'}
        </button>
        <button type="button" class="button" onClick={decide.yieldTo}>
          Leave theirs, keep my draft
        </button>
      </div>
    </section>
  );
}

function Theirs({ judgement }: { judgement: Judgement }) {
  return (
    <>
      <p>
        <strong dir="auto">{decisionWords(judgement)}</strong> by <bdi>{judgement.by}</bdi>
      </p>
      {judgement.rationale !== '' && <p dir="auto">{judgement.rationale}</p>}
    </>
  );
}

function isSame(theirs: Judgement, mine: Clash['mine']): boolean {
  return theirs.decision === mine.decision && theirs.answer === mine.answer;
}
