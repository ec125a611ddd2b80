/** What went wrong, and the way to try again. */
export function Problem({ words, again }: { words: string; again: () => void }) {
  return (
    <div class="problem" role="alert">
      <p>{words}</p>
      <button type="button" class="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

/** Shown only when an answer takes its time: it appears late, by its style. */
export function Waiting() {
  return <p class="waiting">Reading …</p>;
}
