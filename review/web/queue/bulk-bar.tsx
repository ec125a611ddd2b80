import { useState } from 'preact/hooks';
import { count } from '../../../exports/report/words.ts';
import type { Verdict } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { Choices } from '../parts/choices.tsx';
import { useDesk } from '../parts/desk-context.ts';
import { KeyButton } from '../parts/key-button.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useStore } from '../state/store.ts';
import { decisionWords, dismissals, dismissalWords } from '../text/words.ts';

/** One decision on all that are selected; it is one action, and one undo takes it back. */
export function BulkBar() {
  const { queue, actions } = useDesk();
  const { selected, list } = useStore(queue);
  const [rationale, setRationale] = useState('');
  const [isChoosing, setIsChoosing] = useState(false);
  const decide = async (verdict: Pick<Verdict, 'decision' | 'dismissal'>) => {
    const items = (list?.rows ?? []).filter(({ id }) => selected.has(id)).map(({ id, version }) => ({ id, version }));
    queue.unselect();
    const words = `${decisionWords(verdict)} (${count(items.length, 'conflict')})`;
    try {
      const { batch, judgements, refused } = await desk.decideMany({ ...verdict, rationale, items });
      const conflictIds = judgements.map(({ conflictId }) => conflictId);
      actions.did({ words, conflictIds, judgementIds: judgements.map(({ id }) => id), batch });
      if (refused.length > 0) actions.say(`${words}. ${refused.length} left alone, as others decided them meanwhile.`);
      await queue.refresh(items.map(({ id }) => id));
    } catch (error) {
      actions.say(errorWords(error));
    }
  };
  const simple = [
    { key: 'c', words: 'Confirm', run: () => void decide({ decision: 'confirmed' }) },
    { key: 'n', words: 'Not a conflict …', run: () => setIsChoosing(true) },
    { key: 'l', words: 'Leave unresolved', run: () => void decide({ decision: 'unresolved' }) },
  ];
  useKeys('Selected conflicts', simple);
  return (
    <section class="bar" aria-label="Decide the selected conflicts">
      {isChoosing && (
        <Choices
          title="Why are they no conflicts?"
          options={dismissals.map((dismissal) => dismissalWords[dismissal])}
          choose={(index) => {
            const dismissal = dismissals[index];
            if (dismissal !== undefined) void decide({ decision: 'not-a-conflict', dismissal });
          }}
          close={() => setIsChoosing(false)}
        />
      )}
      <label class="bulk-rationale">
        <span class="hidden">Rationale for all of them</span>
        <input placeholder="Rationale" maxLength={10_000} value={rationale} onInput={(event) => setRationale(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <strong>{count(selected.size, 'conflict')} selected</strong>
        {simple.map(({ key, words, run }) => (
          <KeyButton key={key} hint={key} run={run}>
            {words}
          </KeyButton>
        ))}
        <button type="button" class="button quiet" onClick={() => queue.unselect()}>
          Clear selection
        </button>
      </div>
    </section>
  );
}
