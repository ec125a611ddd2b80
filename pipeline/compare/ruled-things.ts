import { given } from '../../schemas/given.ts';
import type { ClaimPointer } from '../../schemas/index.ts';
import { markOf } from './mark-of.ts';
import type { RuledThing } from './rule-claims.ts';
import type { PlacedClaim, Setting } from './setting.ts';

/** The claims of a story as rulings point at them, each with its copies. */
export function ruledThings({ claims }: Pick<Setting, 'claims'>): RuledThing[] {
  return claims.map((placed) => ({ id: placed.claim.id, places: [placed, ...placed.copies].map(placeOf) }));
}

function placeOf({ claim, article }: PlacedClaim): ClaimPointer {
  return { articleId: article.id, span: claim.span, ...given('mark', markOf(claim, article.text)) };
}
