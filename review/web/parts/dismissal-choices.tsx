import { dismissals, dismissalWords } from '../text/words.ts';
import { Choices } from './choices.tsx';

interface Props {
  readonly title: string;
  readonly choose: (dismissal: (typeof dismissals)[number]) => void;
  readonly close: () => void;
}

/** Why answers that were flagged are no conflict: five reasons, five digits. */
export function DismissalChoices({ title, choose, close }: Props) {
  return (
    <Choices
      title={title}
      options={dismissals.map((dismissal) => dismissalWords[dismissal])}
      choose={(index) => {
        const dismissal = dismissals[index];
        if (dismissal !== undefined) choose(dismissal);
      }}
      close={close}
    />
  );
}
