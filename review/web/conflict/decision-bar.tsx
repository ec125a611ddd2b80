import { useRef, useState } from 'preact/hooks';
import type { ConflictPage } from '../../../schemas/index.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Choices } from '../parts/choices.tsx';
import { KeyButton } from '../parts/key-button.tsx';
import { answerWords, dismissals, dismissalWords } from '../text/words.ts';
import { OtherAnswer } from './other-answer.tsx';
import type { DecideHandle } from './use-decide.ts';
import { Words } from './words-form.tsx';

type Asking = 'dismissal' | 'answer' | undefined;

/** Everything that can be decided, one key each; what is typed beside it goes with the decision. */
export function DecisionBar({ page, decide: { draft, write, decide } }: { page: ConflictPage; decide: DecideHandle }) {
  const [asking, ask] = useState<Asking>();
  const [isWriting, setIsWriting] = useState(draft.rationale !== '' || draft.evidence !== '');
  const rationale = useRef<HTMLTextAreaElement>(null);
  const writeWords = () => {
    setIsWriting(true);
    // the field is there after the next drawing
    setTimeout(() => rationale.current?.focus());
  };
  const note = () => {
    if (draft.rationale.trim() === '') writeWords();
    else void decide({ decision: 'note' });
  };
  const buttons = [
    { key: 'c', words: 'Confirm', run: () => void decide({ decision: 'confirmed' }) },
    { key: 'n', words: 'Not a conflict …', run: () => ask('dismissal') },
    { key: 'r', words: 'Resolved …', run: () => ask('answer') },
    { key: 'l', words: 'Leave unresolved', run: () => void decide({ decision: 'unresolved' }) },
    { key: 'a', words: 'Add a note', run: note },
    { key: 'e', words: 'Rationale', run: writeWords },
  ];
  useKeys('Deciding', buttons);
  const answers = page.conflict.sides.map(({ answer }) => answer);
  return (
    <section class="bar" aria-label="Decide">
      {asking === 'dismissal' && (
        <Choices
          title="Why is it no conflict?"
          options={dismissals.map((dismissal) => dismissalWords[dismissal])}
          choose={(index) => {
            const dismissal = dismissals[index];
            if (dismissal !== undefined) void decide({ decision: 'not-a-conflict', dismissal });
          }}
          close={() => ask(undefined)}
        />
      )}
      {asking === 'answer' && (
        <Choices
          title="Which answer holds?"
          options={answers.map(answerWords)}
          choose={(index) => void decide({ decision: 'resolved', answer: answerWords(answers[index] ?? '') })}
          close={() => ask(undefined)}
        >
          <OtherAnswer
            answer={draft.answer}
            write={(answer) => write({ answer })}
            choose={(answer) => {
              ask(undefined);
              void decide({ decision: 'resolved', answer });
            }}
          />
        </Choices>
      )}
      {isWriting && <Words draft={draft} write={write} field={rationale} />}
      <div class="buttons">
        {buttons.map(({ key, words, run }) => (
          <KeyButton key={key} hint={key} run={run} class={key === 'c' ? 'button strong' : key === 'e' || key === 'a' ? 'button quiet' : 'button'}>
            {words}
          </KeyButton>
        ))}
      </div>
    </section>
  );
}
