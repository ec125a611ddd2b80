import { KeyButton } from './key-button.tsx';

/** What was done last, told to screen readers too, with the way back. */
export function StatusLine({ words, canUndo, undo, close }: { words: string; canUndo: boolean; undo: () => void; close: () => void }) {
  return (
    <div class={words === '' ? 'status-line empty' : 'status-line'}>
      <p role="status" dir="auto">
        {words}
      </p>
      {words !== '' && canUndo && (
        <KeyButton hint="u" run={undo} class="button small">
          Undo
        </KeyButton>
      )}
      {words !== '' && (
        <button type="button" class="button small quiet" onClick={close} aria-label="Close this message">
          ×
        </button>
      )}
    </div>
  );
}
