import { count } from '../../../exports/report/words.ts';
import type { Verdict } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { decisionWords } from '../text/words.ts';

type Choice = Pick<Verdict, 'decision' | 'dismissal'>;

/** Decides all that are selected; what others decided meanwhile is left alone, and said. */
export function useBulk(rationale: string): (choice: Choice) => Promise<void> {
  const { queue, actions } = useDesk();
  return async (choice) => {
    const { selected, list } = queue.value;
    const items = (list?.rows ?? []).filter(({ id }) => selected.has(id)).map(({ id, version }) => ({ id, version }));
    try {
      const { batch, judgements, refused } = await desk.decideMany({ ...choice, rationale, items });
      const words = `${decisionWords(choice)} – ${count(judgements.length, 'conflict')}`;
      const [conflictIds, judgementIds] = [judgements.map(({ conflictId }) => conflictId), judgements.map(({ id }) => id)];
      if (judgements.length > 0) actions.did({ words, conflictIds, judgementIds, batch });
      if (refused.length > 0) actions.say(`${words}. ${refused.length} left alone: others decided meanwhile.`);
      queue.unselect();
      await queue.refresh(items.map(({ id }) => id));
    } catch (error) {
      actions.say(errorWords(error));
    }
  };
}
