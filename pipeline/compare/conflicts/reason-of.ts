import type { SlotComparison } from '../../../schemas/index.ts';
import type { JudgedPair } from './judged-pair.ts';

const MOST = 3;

/** What clashes, what shows that the question is one, what speaks against it, what was not known: sentences that a fact-checker can check. */
export function reasonOf({ link: { slots }, verdict }: JudgedPair, judged: readonly JudgedPair[]): string {
  const sentences = [
    `${sentenceCase(verdict.reason)}.`,
    sentenceOf('Same question', slots, 'agree'),
    sentenceOf('But', slots, 'differ'),
    sentenceOf('Not known', slots, 'unknown'),
    ...ruledElsewhere(slots, judged),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const sentenceCase = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Which persons made it one question, where the pair that clashes most does not say so. */
function ruledElsewhere(slots: readonly SlotComparison[], judged: readonly JudgedPair[]): string[] {
  const isRuling = ({ slot }: SlotComparison) => slot === 'ruling';
  const reasons = judged.flatMap(({ link }) => link.slots.filter(isRuling).map(({ reason }) => `${sentenceCase(reason)}.`));
  return slots.some(isRuling) ? [] : [...new Set(reasons)].slice(0, MOST);
}

function sentenceOf(opening: string, slots: readonly SlotComparison[], result: SlotComparison['result']): string {
  const telling = slots.filter((slot) => slot.result === result && slot.weight !== 0 && slot.slot !== 'figures');
  const heaviest = telling.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight)).slice(0, MOST);
  return heaviest.length === 0 ? '' : `${opening}: ${heaviest.map(({ reason }) => reason).join('; ')}.`;
}
