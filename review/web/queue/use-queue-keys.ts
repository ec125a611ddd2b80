import { useKeys } from '../keys/use-keys.ts';
import { go } from '../route/use-route.ts';
import { focusRow } from './focus-row.ts';
import type { QueueStore } from './queue-store.ts';

/** Keys for moving through the queue, and for selecting in it. */
export function useQueueKeys(queue: QueueStore, canDecide: boolean): void {
  const move = async (step: 1 | -1) => {
    const id = await queue.beside(queue.value.currentId, step);
    if (id === undefined) return;
    queue.moveTo(id);
    // a row that was just read is there after the next drawing
    setTimeout(() => focusRow(id));
  };
  const open = () => {
    const id = queue.value.currentId;
    if (id !== undefined) go({ screen: 'conflict', id });
  };
  const toggle = () => {
    const id = queue.value.currentId;
    if (id !== undefined) queue.toggle(id);
  };
  const selecting = [
    { key: 'x', words: 'Select, or not', run: toggle },
    { key: 'shift+x', words: 'Select all that are shown, or none', run: () => queue.toggleAll() },
  ];
  useKeys('Queue', [
    { key: 'j', words: 'Next conflict', run: () => void move(1), repeats: true },
    { key: 'k', words: 'Previous conflict', run: () => void move(-1), repeats: true },
    { key: 'o', words: 'Open (also Enter)', run: open },
    { key: '/', words: 'Search', run: () => document.getElementById('search')?.focus() },
    ...(canDecide ? selecting : []),
  ]);
}
