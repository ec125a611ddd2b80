import type { Claim, Mention } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import { participantOfMention } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "Ada Verrin", where an article names her first in full: two outlets may spell her differently. */
export function nameClaimsOf(scene: Scene): Claim[] {
  return scene.mentions.filter((mention) => isFullName(mention) && isFirst(scene, mention)).flatMap((mention) => claimOf(scene, mention));
}

const isFullName = ({ kind, span, entityId }: Mention) =>
  kind === 'person' && entityId !== undefined && /^\p{L}[\p{L}.'’-]* .*\p{L}{2}/u.test(span.text);

const isFirst = ({ reading }: Scene, { span }: Mention) => reading.text.indexOf(span.text) === span.start;

function claimOf(scene: Scene, mention: Mention): Claim[] {
  const place = clauseAt(scene, mention.span.start);
  if (place === null) return [];
  return [
    makeClaim(scene, place.clause, mention.span, {
      kind: 'identity',
      subject: participantOfMention(mention),
      predicate: 'be',
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/name',
    }),
  ];
}
