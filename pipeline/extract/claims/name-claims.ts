import type { Claim, Mention } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import { participantOfMention } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "Ada Verrin", where an article names her first in full: two outlets may spell her differently. */
export function nameClaimsOf(scene: Scene): Claim[] {
  return scene.mentions
    .filter((mention) => isFullName(mention) && isFirst(scene, mention) && !isOfAKind(scene, mention))
    .flatMap((mention) => claimOf(scene, mention));
}

const isFullName = ({ kind, span, entityId }: Mention) =>
  kind === 'person' && entityId !== undefined && /^\p{L}[\p{L}.'’-]* .*\p{L}{2}/u.test(span.text);

/** "a blue Toyota Corolla", "a Danner Cup": what takes "a" is one of a kind. */
const isOfAKind = ({ sentence }: Scene, { span }: Mention) =>
  /\b[Aa]n? (?:\p{Ll}[\p{Ll}-]* )?$/u.test(sentence.text.slice(Math.max(0, span.start - sentence.start - 30), span.start - sentence.start));

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
