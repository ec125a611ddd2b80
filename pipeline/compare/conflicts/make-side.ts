import type { Claim, Evidence, Side } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { markOf } from '../mark-of.ts';
import type { PlacedClaim } from '../setting.ts';
import { figureText } from '../figure-text.ts';
import { statusText } from './status-text.ts';

/** One answer with its evidence, copies behind the claim they copy; origins are the witnesses that remain when copies are folded. */
export function makeSide(side: readonly PlacedClaim[]): Side {
  return {
    answer: answerOf(side[0] as PlacedClaim),
    claims: side.flatMap(evidenceOf),
    origins: new Set(side.map(({ origin }) => origin)).size,
  };
}

/** A claim's answer to its question, in a few words: "up to 50 deportees", "Oct. 14". */
export function answerOf(placed: PlacedClaim): string {
  const { claim } = placed;
  if (claim.quantity !== undefined) return figureText(placed);
  if (claim.list !== undefined) return claim.list.members.map(({ head }) => head).join(', ');
  if (claim.date !== undefined) return claim.date.span.text;
  if (claim.kind === 'identity') return identityText(claim);
  if (claim.kind === 'attribution') return claim.subject?.head ?? '';
  return statusText(claim);
}

/** "the 2100 block of Alder Street", "15-year-old sister", "Ada Verrin" */
function identityText({ rule, predicateSpan, subject, object }: Claim): string {
  if (rule === 'claim/aged-person') return `${object?.head ?? ''} ${subject?.head ?? ''}`;
  return predicateSpan?.text ?? subject?.head ?? '';
}

function evidenceOf({ claim, article, copies }: PlacedClaim): Evidence[] {
  const { id, source, url, text } = article;
  const own = { claimId: claim.id, articleId: id, source, ...given('url', url), span: claim.span, ...given('mark', markOf(claim, text)) };
  return [own, ...copies.flatMap(evidenceOf)];
}
