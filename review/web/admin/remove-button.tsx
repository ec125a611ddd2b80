import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  /** what goes: "the user Ada" */
  readonly what: string;
  /** what that means */
  readonly words: string;
  readonly remove: () => void;
}

/** Removes something, once it was asked whether that is meant. */
export function RemoveButton({ what, words, remove }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const sure = () => {
    setIsAsking(false);
    remove();
  };
  return (
    <>
      <button type="button" class="button small quiet" onClick={() => setIsAsking(true)}>
        Remove<span class="hidden"> {what}</span>
      </button>
      {isAsking && (
        <Dialog title={`Remove ${what}?`} close={() => setIsAsking(false)}>
          <p>{words}</p>
          <button type="button" class="button strong" onClick={sure}>
            Remove it
          </button>
        </Dialog>
      )}
    </>
  );
}
