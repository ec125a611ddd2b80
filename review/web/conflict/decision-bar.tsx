import { useRef, useState } from 'preact/hooks';
import type { ConflictPage } from '../../../schemas/index.ts';
import { useKeys } from '../keys/use-keys.ts';
import { DismissalChoices } from '../parts/dismissal-choices.tsx';
import { KeyButton } from '../parts/key-button.tsx';
import { AnswerChoices } from './answer-choices.tsx';
import type { DecideHandle } from './use-decide.ts';
import { Words } from './words-form.tsx';

type Asking = 'dismissal' | 'answer' | undefined;

/** Everything that can be decided, one key each; what is typed beside it goes with the decision. */
export function DecisionBar({ page, decide }: { page: ConflictPage; decide: DecideHandle }) {
  const [asking, ask] = useState<Asking>();
  const close = () => ask(undefined);
  const words = useWords(decide);
  const note = () => (decide.draft.rationale.trim() === '' ? words.write() : void decide.decide({ decision: 'note' }));
  const buttons = [
    { key: 'c', words: 'Confirm', look: 'button strong', run: () => void decide.decide({ decision: 'confirmed' }) },
    { key: 'n', words: 'Not a conflict …', look: 'button', run: () => ask('dismissal') },
    { key: 'r', words: 'Resolved …', look: 'button', run: () => ask('answer') },
    { key: 'l', words: 'Leave unresolved', look: 'button', run: () => void decide.decide({ decision: 'unresolved' }) },
    { key: 'a', words: 'Note', look: 'button quiet', run: note },
    { key: 'e', words: 'Rationale', look: 'button quiet', run: words.write },
  ];
  useKeys('Deciding', buttons);
  return (
    <section class="bar" aria-label="Decide">
      {asking === 'dismissal' && (
        <DismissalChoices
          title="Why is it no conflict?"
          choose={(dismissal) => void decide.decide({ decision: 'not-a-conflict', dismissal })}
          close={close}
        />
      )}
      {asking === 'answer' && <AnswerChoices page={page} decide={decide} close={close} />}
      {words.isShown && <Words draft={decide.draft} write={decide.write} field={words.field} />}
      <div class="buttons" hidden={asking !== undefined}>
        {buttons.map(({ key, words, look, run }) => (
          <KeyButton key={key} hint={key} run={run} class={look}>
            {words}
          </KeyButton>
        ))}
      </div>
    </section>
  );
}

/** The fields for rationale and evidence come when they are wanted, or when a draft is in them. */
function useWords({ draft }: DecideHandle) {
  const [isWanted, setIsWanted] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = () => {
    setIsWanted(true);
    // the field is there after the next drawing
    setTimeout(() => field.current?.focus());
  };
  return { isShown: isWanted || draft.rationale !== '' || draft.evidence !== '', field, write };
}
