import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ConflictPage, StoryPage } from '../../../schemas/index.ts';
import { desk, type NewClusterRuling } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { KeyHint, shortcut } from '../parts/key-hint.tsx';
import { pointersOf } from '../parts/pointers-of.ts';
import { WhyField } from '../parts/why-field.tsx';

interface Props {
  readonly page: ConflictPage;
  readonly rule: (ruling: NewClusterRuling) => Promise<void>;
  readonly drawer: RefObject<HTMLDetailsElement | null>;
}

/** Makes this question and another one of its story and its kind one. */
export function MergeForm({ page: { conflict }, rule, drawer }: Props) {
  const { actions } = useDesk();
  const [other, setOther] = useState('');
  const [rationale, setRationale] = useState('');
  const { questions, read } = useQuestions(conflict);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const { conflict: chosen } = await desk.conflict(other);
      await rule({ decision: 'together', claims: pointersOf(conflict), others: pointersOf(chosen), rationale });
      setOther('');
      setRationale('');
    } catch (error) {
      actions.say(errorWords(error));
    }
  };
  return (
    <details ref={drawer} onToggle={read}>
      <summary aria-keyshortcuts={shortcut('m')}>
        Merge with another question <KeyHint name="m" />
      </summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          The other question of the story
          <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
            <option value="">Choose …</option>
            {questions?.map(({ conflictId, question }) => (
              <option key={conflictId} value={conflictId}>
                {question}
              </option>
            ))}
          </select>
        </label>
        {questions?.length === 0 && <p class="soft">The story has no other question of this kind.</p>}
        <WhyField value={rationale} set={setRationale} />
        <button type="submit" class="button" disabled={other === ''}>
          Make them one question
        </button>
      </form>
    </details>
  );
}

/** The other questions of the story that can be the same one; read when somebody asks for them. */
function useQuestions({ id, kind, storyId }: ConflictPage['conflict']) {
  const { actions } = useDesk();
  const [questions, setQuestions] = useState<StoryPage['questions']>();
  const read = () => {
    if (questions !== undefined) return;
    desk.story(storyId).then(
      (page) => setQuestions(page.questions.filter((one) => one.kind === kind && one.conflictId !== id)),
      (error: unknown) => actions.say(errorWords(error)),
    );
  };
  return { questions, read };
}
