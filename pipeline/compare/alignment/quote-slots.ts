import { agree, differ, VETO, type SlotRule } from './slot.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Is it one statement? Nearly the same words, or one inside the other. */
export const statementSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [wordsOf(a.span.text), wordsOf(b.span.text)];
  const [first, second] = [new Set(one), new Set(two)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const jaccard = shared / (first.size + second.size - shared);
  const containment = shared / Math.min(first.size, second.size);
  const same = shared >= 5 && (jaccard >= 0.6 || containment >= 0.85);
  return same ? agree('statement', 3, `${String(shared)} words in common`) : differ('statement', VETO, 'other words');
};
