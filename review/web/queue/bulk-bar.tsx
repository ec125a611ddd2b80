import { useState } from 'preact/hooks';
import { count } from '../../../exports/report/words.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useDesk } from '../parts/desk-context.ts';
import { DismissalChoices } from '../parts/dismissal-choices.tsx';
import { KeyButton } from '../parts/key-button.tsx';
import { useStore } from '../state/store.ts';
import { useBulk } from './use-bulk.ts';

/** One decision on all that are selected; it is one action, and one undo takes it back. */
export function BulkBar() {
  const { queue } = useDesk();
  const { selected } = useStore(queue);
  const [rationale, setRationale] = useState('');
  const [isChoosing, setIsChoosing] = useState(false);
  const decide = useBulk(rationale);
  const buttons = [
    { key: 'c', words: 'Confirm', run: () => void decide({ decision: 'confirmed' }) },
    { key: 'n', words: 'Not a conflict …', run: () => setIsChoosing(true) },
    { key: 'l', words: 'Leave unresolved', run: () => void decide({ decision: 'unresolved' }) },
  ];
  useKeys('Selected conflicts', buttons);
  return (
    <section class="bar" aria-label="Decide the selected conflicts">
      {isChoosing && (
        <DismissalChoices
          title="Why are they no conflicts?"
          choose={(dismissal) => void decide({ decision: 'not-a-conflict', dismissal })}
          close={() => setIsChoosing(false)}
        />
      )}
      <label>
        Rationale for all of them
        <input maxLength={10_000} dir="auto" value={rationale} onInput={(event) => setRationale(event.currentTarget.value)} />
      </label>
      <div class="buttons" hidden={isChoosing}>
        <strong>{count(selected.size, 'conflict')} selected</strong>
        {buttons.map(({ key, words, run }) => (
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
