import { useState } from 'preact/hooks';
import type { StoryPage } from '../../../schemas/index.ts';
import type { NewRuling } from '../api/desk.ts';
import { WhyField } from '../parts/why-field.tsx';

/** Sets articles apart from the rest of their story. */
export function SplitForm({ page, rule }: { page: StoryPage; rule: (ruling: NewRuling) => void }) {
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [rationale, setRationale] = useState('');
  const ids = page.articles.map(({ id }) => id);
  const chosen = ids.filter((id) => apart.has(id));
  const rest = ids.filter((id) => !apart.has(id));
  const toggle = (id: string) => setApart(new Set(apart.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    rule({ decision: 'apart', articleIds: chosen, others: rest, rationale });
    setApart(new Set());
    setRationale('');
  };
  return (
    <details>
      <summary>Split this story</summary>
      <form onSubmit={send}>
        <fieldset>
          <legend>Articles that tell another event</legend>
          {page.articles.map(({ id, source, title }) => (
            <label key={id} class="check">
              <input type="checkbox" checked={apart.has(id)} onChange={() => toggle(id)} />
              <span dir="auto">
                {source}: {title ?? id}
              </span>
            </label>
          ))}
        </fieldset>
        <WhyField value={rationale} set={setRationale} />
        <button type="submit" class="button" disabled={chosen.length === 0 || rest.length === 0}>
          Set them apart
        </button>
      </form>
    </details>
  );
}
