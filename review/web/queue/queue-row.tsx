import { kindWords } from '../../../exports/report/words.ts';
import type { QueueItem } from '../../../schemas/index.ts';
import { NewEvidenceBadge, SideNumber, StatusBadge } from '../parts/badges.tsx';
import { useDesk } from '../parts/desk-context.ts';
import { hashOf, type View } from '../route/route.ts';
import { fits } from '../state/queue-list.ts';
import { answerWords, listWords, outletWords } from '../text/words.ts';

interface Props {
  readonly item: QueueItem;
  readonly view: View;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly canDecide: boolean;
}

/** So many answers are named in a row. */
const mostAnswers = 4;

/** One conflict of the queue: the question, its answers with their independent origins, and where it stands. */
export function QueueRow({ item, view, isCurrent, isSelected, canDecide }: Props) {
  const { queue } = useDesk();
  const classes = ['row', isCurrent && 'current', isSelected && 'selected', !fits(view, item) && 'moved-on'].filter(Boolean).join(' ');
  return (
    <li class={classes}>
      {canDecide && (
        <label class="select">
          <input type="checkbox" checked={isSelected} onChange={() => queue.toggle(item.id)} />
          <span class="hidden">Select “{item.question}”</span>
        </label>
      )}
      <div class="row-body">
        <a
          id={`row-${item.id}`}
          class="question"
          dir="auto"
          href={hashOf({ screen: 'conflict', id: item.id })}
          onFocus={() => queue.moveTo(item.id)}
        >
          {item.question}
        </a>
        <Answers item={item} />
        <p class="facts">
          <span>{kindWords[item.kind]}</span>
          {item.outcome !== 'conflict' && <span>{item.outcome === 'disputed' ? 'Disputed' : 'Difference'}</span>}
          <span dir="auto">{outletWords(item)}</span>
        </p>
      </div>
      <RowState item={item} />
    </li>
  );
}

function Answers({ item: { sides } }: { item: QueueItem }) {
  const hidden = sides.length - mostAnswers;
  return (
    <ol class="answers">
      {sides.slice(0, mostAnswers).map(({ answer, origins }, side) => (
        <li key={side}>
          <SideNumber side={side} /> <bdi>{answerWords(answer)}</bdi>
          {origins > 1 && <span class="soft"> × {origins} origins</span>}
        </li>
      ))}
      {hidden > 0 && <li class="soft">and {hidden} more</li>}
    </ol>
  );
}

function RowState({ item }: { item: QueueItem }) {
  const { me } = useDesk();
  const holder = item.lease !== undefined && item.lease.by !== me.name ? item.lease.by : undefined;
  return (
    <div class="row-state">
      <span class="score" title="Score from 0 to 1">
        <span class="hidden">Score </span>
        {item.score.toFixed(2)}
      </span>
      {item.status !== 'open' && <StatusBadge status={item.status} />}
      {item.newEvidence && <NewEvidenceBadge />}
      {item.decidedBy.length > 0 && <span class="soft by">by {listWords(item.decidedBy)}</span>}
      {holder !== undefined && <span class="soft by">{holder} is on it</span>}
    </div>
  );
}
