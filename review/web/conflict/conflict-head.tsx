import { kindWords, outcomeWords } from '../../../exports/report/words.ts';
import type { ConflictPage } from '../../../schemas/index.ts';
import { NewEvidenceBadge, StatusBadge } from '../parts/badges.tsx';
import { Heading } from '../parts/heading.tsx';
import { hashOf } from '../route/route.ts';
import { decisionWords } from '../text/words.ts';

interface Props {
  readonly page: ConflictPage;
  readonly holder: string | undefined;
  readonly newer: ConflictPage | undefined;
  /** the workers have compared it anew, and it is no conflict any more */
  readonly isGone: boolean;
  readonly show: (page: ConflictPage) => void;
}

/** The question, where it stands, and who else is on it. */
export function ConflictHead({ page, holder, newer, isGone, show }: Props) {
  const { conflict, standing } = page;
  return (
    <header class="conflict-head">
      <Heading title={conflict.question} focusKey={conflict.id} />
      <p class="facts">
        <StatusBadge status={standing.status} />
        {standing.newEvidence.length > 0 && <NewEvidenceBadge />}
        <span>{kindWords[conflict.kind]}</span>
        <span>{outcomeWords[conflict.outcome]}</span>
        <span>Score {conflict.score.toFixed(2)}</span>
        <a href={hashOf({ screen: 'story', id: conflict.storyId })}>Story</a>
      </p>
      {holder !== undefined && (
        <p class="notice" role="status">
          <bdi>{holder}</bdi> has this conflict open now.
        </p>
      )}
      {isGone && (
        <p class="notice" role="status">
          The workers have compared it anew: this is no conflict any more.
        </p>
      )}
      {newer !== undefined && (
        <p class="notice" role="status">
          {newsOf(page, newer)}{' '}
          <button type="button" class="button small" onClick={() => show(newer)}>
            Show
          </button>
        </p>
      )}
    </header>
  );
}

function newsOf(page: ConflictPage, newer: ConflictPage): string {
  const known = new Set(page.history.map(({ id }) => id));
  const last = newer.history.findLast(({ id }) => !known.has(id));
  return last === undefined ? 'The evidence changed meanwhile.' : `${last.by} meanwhile: ${decisionWords(last)}.`;
}
