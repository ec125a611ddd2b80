import type { Claim } from '../../../schemas/index.ts';
import { placeKey } from '../place-key.ts';
import { agree, differ, VETO, type SlotRule } from './slot.ts';

/** Places told by what both outlets share: the street of a block, the town that a bearing is taken from, the make of a car. */
export function whereKeys({ rule, subject, object }: Claim): string[] {
  if (!/^wh(?:ere|ich)\//u.test(rule) || subject === undefined || object === undefined) return [];
  const keys = [`${rule} ${placeKey(subject.head)}`];
  return rule === 'where/corner' ? [...keys, `${rule} ${placeKey(object.head)}`] : keys;
}

/** "Alder Street" is shared; what stands beside it is the answer. */
export const anchorSlot: SlotRule = ({ claim: a }, { claim: b }) =>
  a.rule === b.rule ? agree('anchor', 1.8, `both told by ${a.subject?.head ?? ''}`) : differ('anchor', VETO, 'told in two ways');

/** An article that gives the other answer too speaks of two places. */
export const bothGivenSlot: SlotRule = (a, b) => {
  if (a.article.id === b.article.id) return null;
  const gives = (text: string, { predicateSpan, object }: Claim) =>
    text.includes(predicateSpan?.text ?? '\u0000') || (/\d/u.test(object?.head ?? '') && text.includes(object?.head ?? ''));
  return gives(a.article.text, b.claim) || gives(b.article.text, a.claim) ? differ('given', -4, 'one article gives both') : null;
};
