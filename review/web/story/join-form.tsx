import { useState } from 'preact/hooks';
import type { StoryPage } from '../../../schemas/index.ts';
import { desk, type NewRuling, type StoryItem } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';

/** Joins this story with another one that tells the same event. */
export function JoinForm({ page, rule }: { page: StoryPage; rule: (ruling: NewRuling) => void }) {
  const { actions } = useDesk();
  const [stories, setStories] = useState<readonly StoryItem[]>();
  const [other, setOther] = useState('');
  const [rationale, setRationale] = useState('');
  const read = () => {
    if (stories !== undefined) return;
    desk.stories().then(
      ({ items }) => setStories(items.filter(({ story }) => story.id !== page.story.id)),
      (error: unknown) => actions.say(errorWords(error)),
    );
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const { story } = await desk.story(other);
      rule({ decision: 'together', articleIds: page.story.articleIds, others: story.articleIds, rationale });
      setRationale('');
    } catch (error) {
      actions.say(errorWords(error));
    }
  };
  return (
    <details onToggle={read}>
      <summary>Join with another story</summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          The other story
          <input list="other-stories" required value={other} onInput={(event) => setOther(event.currentTarget.value)} />
        </label>
        <datalist id="other-stories">
          {stories?.map(({ story, headline }) => (
            <option key={story.id} value={story.id}>
              {headline ?? story.id}
            </option>
          ))}
        </datalist>
        <label>
          Why
          <input maxLength={10_000} dir="auto" value={rationale} onInput={(event) => setRationale(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={other.trim() === ''}>
          Join them
        </button>
      </form>
    </details>
  );
}
