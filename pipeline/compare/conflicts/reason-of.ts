import type { SlotComparison } from '../../../schemas/index.ts';
import type { JudgedPair } from './judged-pair.ts';

const MOST = 3;

/** What clashes, what shows that the question is one, what speaks against it, what was not known: sentences that a fact-checker can check. */
export function reasonOf({ link: { slots }, verdict }: JudgedPair): string {
  const sentences = [
    `${verdict.reason.slice(0, 1).toUpperCase()}${verdict.reason.slice(1)}.`,
    sentenceOf('Same question', slots, 'agree'),
    sentenceOf('But', slots, 'differ'),
    sentenceOf('Not known', slots, 'unknown'),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sentenceOf(opening: string, slots: readonly SlotComparison[], result: SlotComparison['result']): string {
  const telling = slots.filter((slot) => slot.result === result && slot.weight !== 0 && slot.slot !== 'figures');
  const heaviest = telling.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight)).slice(0, MOST);
  return heaviest.length === 0 ? '' : `${opening}: ${heaviest.map(({ reason }) => reason).join('; ')}.`;
}
