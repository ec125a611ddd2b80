import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Me } from '../../schemas/index.ts';
import { keys } from './keys/key-listener.ts';
import { useKeys } from './keys/use-keys.ts';
import { DeskContext, may } from './parts/desk-context.ts';
import { DeskHeader } from './parts/desk-header.tsx';
import { KeyDialog } from './parts/key-dialog.tsx';
import { StatusLine } from './parts/status-line.tsx';
import { followChanges } from './queue/follow-changes.ts';
import { QueueStore } from './queue/queue-store.ts';
import { go, useRoute } from './route/use-route.ts';
import { Screen } from './screen.tsx';
import { ActionStore } from './state/action-store.ts';
import { useStore } from './state/store.ts';

/** The desk itself: head, screen, status line, and the keys that work everywhere. */
export function Desk({ me, leave }: { me: Me; leave: () => void }) {
  const route = useRoute();
  const [showsKeys, setShowsKeys] = useState(false);
  const shared = useMemo(() => ({ me, queue: new QueueStore({ status: 'open' }), actions: new ActionStore(me.name) }), [me]);
  const { actions, queue } = shared;
  const { words, actions: kept } = useStore(actions);
  useEffect(() => followChanges(queue), [queue]);
  const back = async (take: Promise<readonly string[]>) => {
    const ids = await take;
    if (ids.length === 1 && ids[0] !== undefined) go({ screen: 'conflict', id: ids[0] });
  };
  const undo = () => void back(actions.undo());
  useKeys('Everywhere', [
    { key: 'u', words: 'Undo what you did last', run: undo },
    { key: 'shift+u', words: 'Redo what you undid last', run: () => void back(actions.redo()) },
    { key: 'q', words: 'To the queue', run: () => go({ screen: 'queue', view: queue.value.view }) },
    { key: 't', words: 'To the stories', run: () => go({ screen: 'stories' }) },
    { key: 'g', words: 'To the log', run: () => go({ screen: 'log' }) },
    ...(may(me, 'admin') ? [{ key: 'shift+a', words: 'To the administration', run: () => go({ screen: 'admin' }) }] : []),
    { key: '?', words: 'Show these keys', run: () => setShowsKeys(true) },
  ]);
  return (
    <DeskContext.Provider value={shared}>
      <DeskHeader me={me} screen={route.screen} leave={leave} showKeys={() => setShowsKeys(true)}>
        <StatusLine words={words} canUndo={kept.done.length > 0} undo={undo} close={() => actions.say('')} />
      </DeskHeader>
      <main id="main" tabIndex={-1}>
        <Screen route={route} />
      </main>
      {showsKeys && <KeyDialog groups={keys.groups()} close={() => setShowsKeys(false)} />}
    </DeskContext.Provider>
  );
}
