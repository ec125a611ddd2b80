import type { Claim } from '../../../schemas/index.ts';
import { placeKey } from '../place-key.ts';
import type { PlacedClaim } from '../setting.ts';
import { agree, differ, unknown, VETO, type SlotRule } from './slot.ts';

/** Places told by what both outlets share: the street of a block, the town that a bearing is taken from, the make of a car. */
export function whereKeys({ rule, subject, object }: Claim): string[] {
  if (!/^wh(?:ere|ich)\//u.test(rule) || subject === undefined || object === undefined) return [];
  const anchor = placeKey(subject.head);
  if (rule === 'where/corner') return [`${rule} ${anchor}`, `${rule} ${placeKey(object.head)}`];
  return SHORTENED.has(rule) ? [...new Set([anchor, ...anchor.split(' ')])].map((word) => `${rule} ${word}`) : [`${rule} ${anchor}`];
}

/** Towns and streets go by a part of their names: "San Lucas Tzel", "Tzel". */
const SHORTENED: ReadonlySet<string> = new Set(['where/bearing', 'where/part', 'where/block']);

/** "Alder Street" is shared; what stands beside it is the answer. */
export const anchorSlot: SlotRule = ({ claim: a }, { claim: b }) => {
  const [one, two] = [a, b].map(({ subject }) => placeKey(subject?.head ?? ''));
  if (a.rule !== b.rule || !isOneAnchor(a.rule, one ?? '', two ?? '')) return differ('anchor', VETO, 'told in two ways');
  return agree('anchor', one === two ? 1.8 : 1.5, `both told by ${a.subject?.head ?? ''}`);
};

/** One name begins or ends with the other; a corner is told by either street. */
function isOneAnchor(rule: string, one: string, two: string): boolean {
  if (!SHORTENED.has(rule) || one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short !== '' && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** An article that gives the other answer too speaks of two places. */
export const bothGivenSlot: SlotRule = (a, b) => {
  if (a.article.id === b.article.id) return null;
  const gives = (text: string, { predicateSpan, object }: Claim) =>
    text.includes(predicateSpan?.text ?? '\u0000') || (/\d/u.test(object?.head ?? '') && text.includes(object?.head ?? ''));
  return gives(a.article.text, b.claim) || gives(b.article.text, a.claim) ? differ('given', -4, 'one article gives both') : null;
};

/** Roads and floors go by numbers, of which an article that gives several tells of several. */
export const onlyNumberSlot: SlotRule = (a, b, { claimsOf }) => {
  const { rule } = a.claim;
  if (!/^which\/(?:number|floor)$/u.test(rule)) return null;
  if (a.article.id === b.article.id) return differ('number', VETO, 'one article gives both');
  const valuesOf = ({ article, claim }: PlacedClaim) =>
    new Set(
      claimsOf(article.id).flatMap((other) =>
        other.claim.rule === rule && placeKey(other.claim.subject?.head ?? '') === placeKey(claim.subject?.head ?? '')
          ? [other.claim.object?.head.toLowerCase() ?? '']
          : [],
      ),
    );
  const areOnly = valuesOf(a).size === 1 && valuesOf(b).size === 1;
  return areOnly ? unknown('number', -2, 'each article gives one') : differ('number', VETO, 'one article gives several');
};
