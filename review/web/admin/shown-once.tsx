import { useEffect, useId, useRef } from 'preact/hooks';
import { useDesk } from '../parts/desk-context.ts';

interface Props {
  /** "The token “feeds”" */
  readonly what: string;
  readonly secret: string;
  readonly close: () => void;
}

/** A secret that nobody can be shown again: it is kept here until it was copied and put away. */
export function ShownOnce({ what, secret, close }: Props) {
  const { actions } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), [secret]);
  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(secret).then(
      () => actions.say(`${what} is copied.`),
      () => actions.say('This browser does not copy by itself; it is selected, copy it by hand.'),
    );
  };
  return (
    <div class="notice shown-once">
      <label for={id}>{what}, shown this once</label>
      <input id={id} ref={field} readOnly value={secret} onFocus={(event) => event.currentTarget.select()} />
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          Copy
        </button>
        <button type="button" class="button quiet" onClick={close}>
          I have put it away
        </button>
      </div>
    </div>
  );
}
