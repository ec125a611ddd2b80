import type { StoryPage, StoryRuling } from '../../../schemas/index.ts';
import { desk, type NewRuling } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { agoWords } from '../text/time-words.ts';
import { JoinForm } from './join-form.tsx';
import { SplitForm } from './split-form.tsx';

const words: Readonly<Record<StoryRuling['decision'], string>> = {
  together: 'Joined by hand',
  apart: 'Split by hand',
  undone: 'Ruling taken back',
};

interface Props {
  readonly page: StoryPage;
  readonly mayRule: boolean;
  readonly changed: () => void;
}

/** Joining and splitting stories by hand; what was ruled is kept, and can be taken back. */
export function Rulings({ page, mayRule, changed }: Props) {
  const { actions } = useDesk();
  const rule = (ruling: NewRuling) =>
    void desk.rule(ruling).then(
      () => {
        actions.say(`${words[ruling.decision]}. The stories are compared anew by the workers.`);
        changed();
      },
      (error: unknown) => actions.say(errorWords(error)),
    );
  if (!mayRule && page.rulings.length === 0) return null;
  return (
    <section class="rulings" aria-labelledby="rulings">
      <h2 id="rulings">By hand</h2>
      <ol>
        {page.rulings.map((ruling) => (
          <li key={ruling.id}>
            <strong>{words[ruling.decision]}</strong> by <bdi>{ruling.by}</bdi>, {agoWords(ruling.at, Date.now())}
            {ruling.rationale !== '' && <span dir="auto">: {ruling.rationale}</span>}
            {mayRule && ruling.decision !== 'undone' && (
              <button type="button" class="button small quiet" onClick={() => rule(takenBack(ruling))}>
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
      {mayRule && page.articles.length > 1 && <SplitForm page={page} rule={rule} />}
      {mayRule && <JoinForm page={page} rule={rule} />}
    </section>
  );
}

function takenBack({ articleIds, others }: StoryRuling): NewRuling {
  return { decision: 'undone', articleIds, others, rationale: '' };
}
