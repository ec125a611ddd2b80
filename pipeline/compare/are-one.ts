import type { Participant } from '../../schemas/index.ts';
import { nameWords } from './name-words.ts';

/** Do two answers tell the same? Names decide; a bare surname fits a full name, and of nouns the head. */
export function areOne(one: Participant, two: Participant): boolean {
  const [a, b] = [namesIn(one), namesIn(two)];
  if (a.length === 0 || b.length === 0) return a.length === b.length && one.head.toLowerCase() === two.head.toLowerCase();
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** The words of a name: "velden" of "Velden airport", whatever it was taken for. */
export function namesIn({ entityId, span }: Participant): string[] {
  if (entityId !== undefined) return nameWords([entityId]);
  return (span.text.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'the' && word !== 'a');
}
