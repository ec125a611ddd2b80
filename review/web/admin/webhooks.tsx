import { useState } from 'preact/hooks';
import type { Webhook } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { listWords } from '../text/words.ts';
import { NewWebhook } from './new-webhook.tsx';
import { RemoveButton } from './remove-button.tsx';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from './use-change.ts';
import { eventWords } from './event-words.ts';

/** Addresses that are told of conflicts and decisions. */
export function Webhooks() {
  const { value: webhooks, problem, again } = useAsked(desk.webhooks, 'webhooks');
  const change = useChange(again);
  const [made, setMade] = useState<Webhook>();
  const save = async (url: string, events: Webhook['events']) => {
    const webhook = await change(desk.saveWebhook({ url, events }), 'The webhook is made. Copy its secret now: it is not shown again.');
    if (webhook !== undefined) setMade(webhook);
    return webhook !== undefined;
  };
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">Webhooks</h2>
      {problem !== undefined && <Problem words={problem} again={again} />}
      {webhooks?.length === 0 && <p class="nothing">Nobody is told of conflicts or decisions.</p>}
      {webhooks !== undefined && webhooks.length > 0 && (
        <ul class="long-list" aria-label="Webhooks">
          {webhooks.map(({ id, url, events }) => (
            <li key={id} class="managed">
              <bdi class="name">{url}</bdi>
              <span class="soft">{listWords(events.map((event) => eventWords[event]))}</span>
              <RemoveButton
                what={`the webhook ${url}`}
                words="It is told nothing more, also not what still waits for it."
                remove={() => void change(desk.removeWebhook(id), 'The webhook is removed.')}
              />
            </li>
          ))}
        </ul>
      )}
      {made !== undefined && <ShownOnce what="The secret that signs its messages" secret={made.secret} close={() => setMade(undefined)} />}
      <NewWebhook save={save} />
    </section>
  );
}
