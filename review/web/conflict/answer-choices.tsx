import type { ConflictPage } from '../../../schemas/index.ts';
import { Choices } from '../parts/choices.tsx';
import { answerWords } from '../text/words.ts';
import { OtherAnswer } from './other-answer.tsx';
import type { DecideHandle } from './use-decide.ts';

/** Which answer holds: one of the sides by its number, or another. */
export function AnswerChoices({ page, decide, close }: { page: ConflictPage; decide: DecideHandle; close: () => void }) {
  const answers = page.conflict.sides.map(({ answer }) => answerWords(answer));
  const choose = (answer: string) => void decide.decide({ decision: 'resolved', answer });
  return (
    <Choices title="Which answer holds?" options={answers} choose={(index) => choose(answers[index] ?? '')} close={close}>
      <OtherAnswer
        answer={decide.draft.answer}
        write={(answer) => decide.write({ answer })}
        choose={(answer) => {
          close();
          choose(answer);
        }}
      />
    </Choices>
  );
}
