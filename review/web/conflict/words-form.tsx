import type { RefObject } from 'preact';
import type { Draft } from '../state/drafts.ts';

interface Props {
  readonly draft: Draft;
  readonly write: (values: Partial<Draft>) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Why, and where it can be seen; kept in this browser until it is sent. */
export function Words({ draft, write, field }: Props) {
  return (
    <div class="words">
      <label>
        Rationale
        <textarea
          ref={field}
          rows={2}
          maxLength={10_000}
          dir="auto"
          value={draft.rationale}
          onInput={(event) => write({ rationale: event.currentTarget.value })}
        />
      </label>
      <label>
        Link to the evidence
        <input
          type="url"
          inputMode="url"
          maxLength={2000}
          placeholder="https://"
          value={draft.evidence}
          onInput={(event) => write({ evidence: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
