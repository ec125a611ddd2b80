import type { Status } from '../../../schemas/index.ts';
import { statusWords } from '../text/words.ts';

/** Where a conflict stands. */
export function StatusBadge({ status }: { status: Status }) {
  return <span class={`badge status-${status}`}>{statusWords[status]}</span>;
}

export function NewEvidenceBadge() {
  return <span class="badge fresh">New evidence</span>;
}

/** The number of an answer: it is its key, and the same in the cards, the plot and the timeline. */
export function SideNumber({ side }: { side: number }) {
  return (
    <span class={`side-number ${sideClass(side)}`}>
      <span class="hidden">Answer </span>
      {side + 1}
    </span>
  );
}

/** The colour of an answer; the fifth and later share one. */
export function sideClass(side: number): string {
  return `side-${Math.min(side, 4) + 1}`;
}
