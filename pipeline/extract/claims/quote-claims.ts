import { contains, type Attribution, type Claim } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import type { Scene } from './scene.ts';

/** Fewer words than these are a phrase that anybody may use. */
const WORDS_OF_A_STATEMENT = 5;

/** Direct quotes with a named speaker: outlets may give one statement to two people. */
export function readQuoteClaims(scene: Scene): Claim[] {
  return scene.attributions
    .filter((attribution) => attribution.direct && attribution.speaker !== null)
    .flatMap((attribution) => claimOf(scene, attribution) ?? []);
}

function claimOf(scene: Scene, attribution: Attribution): Claim | null {
  const piece = attribution.content.find((span) => span.text.split(/\s+/u).length >= WORDS_OF_A_STATEMENT);
  const clause = scene.clauses[0];
  if (
    piece === undefined ||
    clause === undefined ||
    !contains({ start: scene.sentence.start, end: scene.sentence.end }, { start: piece.start, end: piece.start + 1 })
  )
    return null;
  const span = attribution.speakerSpan ?? piece;
  const subject = {
    span,
    head: attribution.speaker ?? '',
    ...(attribution.entityId === undefined ? {} : { entityId: attribution.entityId }),
  };
  return {
    ...makeClaim(scene, clause, piece, {
      kind: 'attribution',
      subject,
      predicate: 'say',
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/quote',
    }),
    span: piece,
  };
}
