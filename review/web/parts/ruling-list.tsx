import { count } from '../../../exports/report/words.ts';
import { RulingRow } from './ruling-row.tsx';
import type { RulingEntry } from './ruling-words.ts';
import { takenBackRulings } from './taken-back-rulings.ts';

interface Props {
  readonly entries: readonly RulingEntry[];
  /** articles that the workers have still to compare */
  readonly waiting: readonly string[];
  readonly takeBack?: ((entry: RulingEntry) => void) | undefined;
}

/** What was ruled by hand, and whether the workers have still to follow it. */
export function RulingList({ entries, waiting, takeBack }: Props) {
  const dead = takenBackRulings(entries);
  if (entries.length === 0) return null;
  return (
    <>
      {waiting.length > 0 && (
        <p class="notice" role="status">
          The workers have still to compare {count(waiting.length, 'article')} anew. What was ruled shows after that.
        </p>
      )}
      <ol>
        {entries.map((entry) => (
          <li key={entry.ruling.id}>
            <RulingRow
              entry={entry}
              isTakenBack={dead.has(entry.ruling.id)}
              isWaiting={articlesOf(entry).some((id) => waiting.includes(id))}
              undo={takeBack && (() => takeBack(entry))}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function articlesOf({ ruling }: RulingEntry): string[] {
  if ('claims' in ruling) return [...ruling.claims, ...ruling.others].map(({ articleId }) => articleId);
  return [...ruling.articleIds, ...ruling.others];
}
