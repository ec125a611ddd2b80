import type { ConflictPage, Judgement } from '../../../schemas/index.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { JudgementEntry } from '../parts/judgement-entry.tsx';
import { takenBack } from '../state/taken-back.ts';

/** Everything that anyone decided, the newest first; what was taken back stays there, and can be done again. */
export function History({ page, again }: { page: ConflictPage; again: () => void }) {
  const { me } = useDesk();
  const { history } = page;
  const dead = takenBack(history);
  const entries: readonly Judgement[] = [...history].reverse();
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">History</h2>
      {entries.length === 0 && <p class="soft">Nobody has decided yet.</p>}
      <ol>
        {entries.map((judgement) => (
          <li key={judgement.id}>
            <JudgementEntry judgement={judgement} isTakenBack={dead.has(judgement.id)} canUndo={may(me, 'reviewer')} changed={again} />
          </li>
        ))}
      </ol>
    </section>
  );
}
