import { agoWords } from '../text/time-words.ts';
import { partsWords, type RulingEntry, rulingWords } from './ruling-words.ts';

interface Props {
  readonly entry: RulingEntry;
  readonly isTakenBack: boolean;
  /** the workers have not followed it yet */
  readonly isWaiting?: boolean;
  /** takes it back; undefined where whoever is here may not */
  readonly undo?: (() => void) | undefined;
}

/** One ruling by hand: who made it, when and why, and the way back. */
export function RulingRow({ entry, isTakenBack, isWaiting = false, undo }: Props) {
  const { decision, by, at, rationale } = entry.ruling;
  const words = rulingWords(entry);
  return (
    <div class={isTakenBack ? 'entry taken-back' : 'entry'}>
      <p>
        <strong>{words}</strong> by <bdi>{by}</bdi>,{' '}
        <time dateTime={at} title={at}>
          {agoWords(at, Date.now())}
        </time>
        {isTakenBack && <span class="soft"> (taken back)</span>}{' '}
        {isWaiting && !isTakenBack && <span class="badge fresh">Waits for the workers</span>}
        {undo !== undefined && !isTakenBack && decision !== 'undone' && (
          <button type="button" class="button small quiet" onClick={undo}>
            Undo<span class="hidden">: {words}</span>
          </button>
        )}
      </p>
      {entry.type === 'cluster-ruling' && (
        <p class="soft" dir="auto">
          {partsWords(entry.ruling)}
        </p>
      )}
      {rationale !== '' && (
        <p class="rationale" dir="auto">
          {rationale}
        </p>
      )}
    </div>
  );
}
