import type { Claim } from '../../../schemas/index.ts';
import { alternativeClaimsOf } from './alternative-claims.ts';
import { eventClaimsOf } from './event-claims.ts';
import { noneClaimsOf } from './none-claims.ts';
import { predicationsOf, type Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import { sparedClaimsOf } from './spared-claims.ts';
import { statusClaimsOf } from './status-claims.ts';

/** What every verb of a sentence asserts: a stage of an action, none of a kind, a state; for want of these, that something happened at all. */
export function readActionClaims(scene: Scene): Claim[] {
  return predicationsOf(scene).flatMap(claimsOf);
}

function claimsOf(predication: Predication): Claim[] {
  const none = [...noneClaimsOf(predication), ...sparedClaimsOf(predication)];
  const ways = alternativeClaimsOf(predication).filter(({ marks }) => none.length === 0 || !marks.includes('all'));
  const claims = [...statusClaimsOf(predication), ...none, ...ways];
  return claims.length > 0 ? claims : eventClaimsOf(predication);
}
