import { claimId, overlaps, spanOf, type Attribution, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { remember } from '../../nlp/remember.ts';
import type { Clause } from './clause.ts';
import { contextOf, entitiesOf, inheritedContext } from './context.ts';
import { isInClause, type Scene } from './scene.ts';

/** What a claim reader knows; the rest of the record follows from where it stands. */
export type ClaimCore = Pick<Claim, 'kind' | 'predicate' | 'polarity' | 'factuality' | 'rule'> &
  Partial<
    Pick<Claim, 'subject' | 'object' | 'quantity' | 'conversions' | 'date' | 'list' | 'asOf' | 'predicateClass' | 'predicateSpan' | 'marks'>
  >;

/** Completes a claim: its clause as span, context, entities, who said it, worth and id. `about` is what the context is measured from. */
export function makeClaim(scene: Scene, clause: Clause, about: { start: number; end: number }, core: ClaimCore): Claim {
  const { tokens } = clause.sentence;
  const start = Math.min(tokens[clause.from]?.start ?? clause.sentence.start, about.start);
  const end = Math.max(tokens[clause.to - 1]?.end ?? clause.sentence.end, about.end);
  const span = spanOf(scene.reading.text, start, end);
  const said = attributionOf(scene, about, core.subject);
  const own = contextOf(clause, scene.content, about);
  const inherited = inheritedContext(scene.reading, clause.sentence, own);
  const claim: Omit<Claim, 'id' | 'worth'> = {
    articleId: scene.reading.articleId,
    span,
    sentence: clause.sentence.index,
    marks: [],
    ...given('place', placeOf(clause, scene)),
    ...core,
    ...given('attribution', said),
    context: [...new Set([...own, ...inherited])],
    entities: namesOf(clause, scene),
  };
  return { ...claim, id: idOf(claim, about), worth: worthOf(claim) };
}

/** Who is said to have said it; nobody vouches for a thing by doing it ("Peru agreed" is no statement of Peru's). */
function attributionOf(scene: Scene, about: { start: number; end: number }, subject: Participant | undefined): Claim['attribution'] {
  const isSubject = (attribution: Attribution) =>
    subject !== undefined && attribution.speakerSpan !== undefined && overlaps(attribution.speakerSpan, subject.span);
  const found = scene.attributions.find(
    (attribution) => !isSubject(attribution) && attribution.content.some((content) => overlaps(content, about)),
  );
  if (found === undefined) return undefined;
  const { speaker, entityId, stance, direct } = found;
  return { speaker, stance, direct, ...given('entityId', entityId) };
}

/** "in Norvik", "near the port of Orla": where it was. */
const placeOf = remember((clause: Clause, { sentence, mentions }: Scene): string | undefined => {
  const before = (offset: number) => sentence.text.slice(Math.max(0, offset - sentence.start - 48), offset - sentence.start);
  const places = mentions.filter(
    ({ kind, entityId, span }) => kind === 'place' && entityId !== undefined && isInClause(clause, span.start),
  );
  return places.find(({ span }) => WHERE.test(before(span.start)))?.entityId;
});

const namesOf = remember((clause: Clause, scene: Scene) => entitiesOf(clause, scene.mentions, scene.mentionsBefore));

const WHERE =
  /\b(?:in|at|near|off|outside|around|across|hit|hits|struck|strikes|rocked|jolted|shook|battered|devastated)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:(?:city|town|village|state|province|region|district|port|county|island)\s+(?:of\s+)?)?$/u;

function idOf(claim: Omit<Claim, 'id' | 'worth'>, about: { start: number; end: number }): string {
  return claimId(claim.articleId, [
    claim.kind,
    claim.rule,
    `${String(about.start)}-${String(about.end)}`,
    claim.subject?.head ?? '',
    claim.predicate,
  ]);
}

/** How much a claim is worth checking, from plain features that each add a share. */
function worthOf(claim: Omit<Claim, 'id' | 'worth'>): number {
  const shares = [
    [claim.quantity !== undefined, 0.3],
    [claim.date !== undefined || claim.list !== undefined, 0.2],
    [claim.entities.length > 0, 0.2],
    [claim.predicateClass !== undefined, 0.2],
    [claim.attribution !== undefined, 0.1],
    [claim.factuality === 'agreed' || claim.factuality === 'refused' || claim.factuality === 'done', 0.1],
  ] as const;
  const sum = shares.reduce((total, [holds, share]) => total + (holds ? share : 0), 0);
  return Math.min(1, Math.round(sum * 100) / 100);
}
