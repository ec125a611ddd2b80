import { useState } from 'preact/hooks';
import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { filterOf, hashOf, viewOfFilter, type View } from '../route/route.ts';

/** Views that somebody keeps under a name; a click shows one again. */
export function SavedViews({ view }: { view: View }) {
  const { actions } = useDesk();
  const { value: views = [], again } = useAsked(desk.views, 'views');
  const [isNaming, setIsNaming] = useState(false);
  const change = (done: Promise<unknown>, words: string) =>
    void done.then(
      () => {
        actions.say(words);
        again();
      },
      (error: unknown) => actions.say(errorWords(error)),
    );
  return (
    <section class="saved-views" aria-label="Saved views">
      <ul>
        {views.map(({ name, filter }) => (
          <li key={name}>
            <a href={hashOf({ screen: 'queue', view: viewOfFilter(filter) })} dir="auto">
              {name}
            </a>
            <button type="button" class="button small quiet" onClick={() => change(desk.removeView(name), `View “${name}” removed.`)}>
              <span aria-hidden="true">×</span>
              <span class="hidden">Remove the view {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button small quiet" onClick={() => setIsNaming(true)}>
        Save this view
      </button>
      {isNaming && (
        <NameDialog
          close={() => setIsNaming(false)}
          save={(name) => change(desk.saveView({ name, filter: filterOf(view) }), `View “${name}” saved.`)}
        />
      )}
    </section>
  );
}

function NameDialog({ close, save }: { close: () => void; save: (name: string) => void }) {
  const [name, setName] = useState('');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    save(name.trim());
    close();
  };
  return (
    <Dialog title="Save this view" close={close}>
      <form onSubmit={send}>
        <label>
          Name of the view
          <input required maxLength={100} dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button strong">
          Save
        </button>
      </form>
    </Dialog>
  );
}
