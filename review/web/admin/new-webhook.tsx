import { useState } from 'preact/hooks';
import type { Webhook } from '../../../schemas/index.ts';
import { eventWords } from './event-words.ts';

type Events = Webhook['events'];

const all = Object.keys(eventWords) as Events;

/** An address, and what it is told of. */
export function NewWebhook({ save }: { save: (url: string, events: Events) => Promise<boolean> }) {
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<Events>(all);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await save(url.trim(), events)) setUrl('');
  };
  const toggle = (one: Events[number]) => setEvents(all.filter((event) => events.includes(event) !== (event === one)));
  return (
    <form class="row-of-controls" aria-label="Add a webhook" onSubmit={(event) => void send(event)}>
      <label>
        <span>Address</span>
        <input
          required
          type="url"
          inputMode="url"
          maxLength={2000}
          placeholder="https://"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>It is told of</legend>
        {all.map((event) => (
          <label key={event} class="check">
            <input type="checkbox" checked={events.includes(event)} onChange={() => toggle(event)} />
            {eventWords[event]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button" disabled={events.length === 0}>
        Add webhook
      </button>
    </form>
  );
}
