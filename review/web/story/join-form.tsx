import { useState } from 'preact/hooks';
import type { StoryPage } from '../../../schemas/index.ts';
import { desk, type NewRuling } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { StoryField } from '../parts/story-field.tsx';
import { WhyField } from '../parts/why-field.tsx';

/** Joins this story with another one that tells the same event. */
export function JoinForm({ page, rule }: { page: StoryPage; rule: (ruling: NewRuling) => void }) {
  const { actions } = useDesk();
  const [other, setOther] = useState('');
  const [rationale, setRationale] = useState('');
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
    <details>
      <summary>Join with another story</summary>
      <form onSubmit={(event) => void send(event)}>
        <StoryField words="The other story" value={other} set={setOther} without={page.story.id} />
        <WhyField value={rationale} set={setRationale} />
        <button type="submit" class="button" disabled={other.trim() === ''}>
          Join them
        </button>
      </form>
    </details>
  );
}
