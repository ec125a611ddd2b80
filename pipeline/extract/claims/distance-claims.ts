import type { Claim, Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { readEnds } from './distance-ends.ts';
import { governingVerb } from './governing-verb.ts';
import { makeClaim } from './make-claim.ts';
import { readFrame } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "12 miles south-west of Orla", "Orla and Meral, 40 km apart": how far one thing lies from another. */
export function readDistanceClaims(scene: Scene): Claim[] {
  return scene.quantities.flatMap((quantity) => claimOf(scene, quantity) ?? []);
}

function claimOf(scene: Scene, quantity: Quantity): Claim | null {
  const ends = readEnds(scene, quantity);
  const place = ends === undefined ? null : clauseAt(scene, quantity.span.start);
  if (ends === undefined || place === null) return null;
  const verb = governingVerb(place.clause, quantity);
  const frame = verb === null ? {} : readFrame({ scene, ...place, verb });
  return makeClaim(scene, place.clause, quantity.span, {
    kind: 'quantity',
    ...given('subject', verb?.passive === true ? frame.patient : frame.agent),
    ...ends,
    predicate: 'lie',
    quantity,
    polarity: 'positive',
    factuality: 'done',
    rule: 'attribute/distance',
  });
}
