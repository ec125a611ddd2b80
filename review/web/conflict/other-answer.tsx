interface Props {
  readonly answer: string;
  readonly write: (answer: string) => void;
  readonly choose: (answer: string) => void;
}

/** An answer that none of the outlets gives. */
export function OtherAnswer({ answer, write, choose }: Props) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (answer.trim() !== '') choose(answer.trim());
  };
  return (
    <form class="other-answer" onSubmit={send}>
      <label>
        <span>Another answer</span>
        <input maxLength={1000} dir="auto" value={answer} onInput={(event) => write(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={answer.trim() === ''}>
        Resolve with it
      </button>
    </form>
  );
}
