import type { ConflictPage } from '../../../schemas/index.ts';
import { useKeys } from '../keys/use-keys.ts';
import { useDesk } from '../parts/desk-context.ts';
import { go } from '../route/use-route.ts';
import type { Shown } from './article-pane.tsx';

/** Keys for moving on, and for reading. */
export function useConflictKeys(page: ConflictPage, shown: Shown | undefined, show: (shown: Shown | undefined) => void): void {
  const { queue, actions } = useDesk();
  const { id, storyId } = page.conflict;
  const move = async (step: 1 | -1) => {
    const isListed = queue.value.list?.rows.some((row) => row.id === id) ?? false;
    const beside = isListed || step < 0 ? await queue.beside(id, step) : await queue.nextAfter(id);
    if (beside === undefined || beside === id) {
      actions.say(`This is the ${step > 0 ? 'last' : 'first'} conflict of the view.`);
      return;
    }
    queue.moveTo(beside);
    go({ screen: 'conflict', id: beside });
  };
  const read = () => {
    const at = page.passages.findIndex(({ claimId }) => claimId === shown?.claimId);
    const next = page.passages[at + 1];
    show(next === undefined ? undefined : { claimId: next.claimId, articleId: next.articleId, version: next.version, span: next.sentence });
  };
  useKeys('Conflict', [
    { key: 'j', words: 'Next conflict', run: () => void move(1), repeats: true },
    { key: 'k', words: 'Previous conflict', run: () => void move(-1), repeats: true },
    { key: 'f', words: 'Full article beside, then the next one', run: read },
    { key: 's', words: 'To the story', run: () => go({ screen: 'story', id: storyId }) },
    ...(shown === undefined ? [] : [{ key: 'Escape', words: 'Close the article', run: () => show(undefined) }]),
  ]);
}
