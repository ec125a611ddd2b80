import { useState } from 'preact/hooks';
import type { KeyGroup } from '../keys/bindings.ts';
import { keyWords } from '../keys/key-of.ts';
import { keysAreOn, switchKeys } from '../keys/keys-on.ts';
import { Dialog } from './dialog.tsx';

/** All keys that work on this screen, and the switch for single keys. */
export function KeyDialog({ groups, close }: { groups: readonly KeyGroup[]; close: () => void }) {
  const [on, setOn] = useState(keysAreOn());
  const change = () => {
    switchKeys(!on);
    setOn(!on);
  };
  return (
    <Dialog title="Keys" close={close}>
      <label class="check">
        <input type="checkbox" checked={on} onChange={change} /> Single keys are on
      </label>
      <p class="soft">Keys do nothing while you type in a field; Escape leaves it.</p>
      <div class="key-groups">
        {groups.map(({ name, bindings }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {bindings.map(({ key, words }) => (
                <div key={key}>
                  <dt>
                    <kbd>{keyWords(key)}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
