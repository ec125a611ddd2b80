import type { ComponentChildren } from 'preact';
import type { Me } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { hashOf, type Route } from '../route/route.ts';
import { useStore } from '../state/store.ts';
import { may, useDesk } from './desk-context.ts';
import { KeyButton } from './key-button.tsx';
import { shortcut } from './key-hint.tsx';

interface Props {
  readonly me: Me;
  readonly screen: Route['screen'];
  readonly showKeys: () => void;
  readonly leave: () => void;
  /** what was done last */
  readonly children: ComponentChildren;
}

const places = [
  { name: 'queue', words: 'Queue', screens: ['queue', 'conflict'], key: 'q' },
  { name: 'stories', words: 'Stories', screens: ['stories', 'story', 'article'], key: 't' },
  { name: 'log', words: 'Log', screens: ['log'], key: 'g' },
  { name: 'admin', words: 'Administration', screens: ['admin'], key: 'shift+a' },
] as const;

/** Where one can go, who is here, and the keys. */
export function DeskHeader({ me, screen, showKeys, leave, children }: Props) {
  const { view } = useStore(useDesk().queue);
  const toMain = (event: Event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  return (
    <header class="desk-head">
      <a class="skip" href="#main" onClick={toMain}>
        To the content
      </a>
      <p class="brand">Crosscheck</p>
      <nav aria-label="Desk">
        <ul>
          {places
            .filter(({ name }) => name !== 'admin' || may(me, 'admin'))
            .map(({ name, words, screens, key }) => {
              const isHere = screens.some((one) => one === screen);
              return (
                <li key={name}>
                  <a
                    href={name === 'queue' ? hashOf({ screen: 'queue', view }) : `#/${name}`}
                    aria-keyshortcuts={shortcut(key)}
                    {...(isHere && { 'aria-current': 'page' as const })}
                  >
                    {words}
                  </a>
                </li>
              );
            })}
        </ul>
      </nav>
      {children}
      <div class="who">
        <bdi>{me.name}</bdi>
        <span class="soft">{me.role}</span>
        <KeyButton hint="?" run={showKeys} class="button small quiet">
          Keys
        </KeyButton>
        {!me.local && (
          <button type="button" class="button small quiet" onClick={() => void desk.logout().finally(leave)}>
            Log out
          </button>
        )}
      </div>
    </header>
  );
}
