import { hashOf, statuses, type View } from '../route/route.ts';
import { statusWords } from '../text/words.ts';

/** Where conflicts stand, as links that narrow the queue. */
export function StatusTabs({ view }: { view: View }) {
  return (
    <nav aria-label="Status" class="tabs">
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <a
              href={hashOf({ screen: 'queue', view: { ...view, status } })}
              {...(view.status === status && { 'aria-current': 'true' as const })}
            >
              {statusWords[status]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
