import { useState } from 'preact/hooks';
import type { StoryPage } from '../../../schemas/index.ts';
import { desk, type NewClusterRuling } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useDesk } from '../parts/desk-context.ts';
import { KeyHint, shortcut } from '../parts/key-hint.tsx';
import { pointersOf } from '../parts/pointers-of.ts';
import { WhyField } from '../parts/why-field.tsx';

interface Props {
  readonly chosen: StoryPage['questions'];
  readonly rule: (ruling: NewClusterRuling) => Promise<void>;
  readonly done: () => void;
}

/** Makes the two questions that were chosen in the table one. */
export function MergeBar({ chosen, rule, done }: Props) {
  const { actions } = useDesk();
  const [rationale, setRationale] = useState('');
  const problem = problemOf(chosen);
  const merge = async () => {
    if (problem !== undefined) {
      actions.say(problem);
      return;
    }
    try {
      const [claims = [], others = []] = await Promise.all(
        chosen.map(async ({ conflictId }) => pointersOf((await desk.conflict(conflictId)).conflict)),
      );
      await rule({ decision: 'together', claims, others, rationale });
      setRationale('');
      done();
    } catch (error) {
      actions.say(errorWords(error));
    }
  };
  useKeys('Questions', [{ key: 'm', words: 'Merge the two chosen questions', run: () => void merge() }]);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void merge();
  };
  return (
    <form class="row-of-controls" aria-label="Merge questions" onSubmit={send}>
      <WhyField value={rationale} set={setRationale} />
      <button type="submit" class="button" disabled={problem !== undefined} aria-keyshortcuts={shortcut('m')}>
        Make them one question
        <KeyHint name="m" />
      </button>
      <p class="soft">{problem ?? 'These two become one.'}</p>
    </form>
  );
}

/** Why what was chosen cannot be made one question. */
function problemOf(chosen: StoryPage['questions']): string | undefined {
  if (chosen.length !== 2) return 'Choose two questions of the table to make them one.';
  return chosen[0]?.kind === chosen[1]?.kind ? undefined : 'These are questions of two kinds; they cannot be one.';
}
