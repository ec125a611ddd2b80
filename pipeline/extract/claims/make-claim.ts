import { asOfOf } from './as-of.ts';
import { claimId, overlaps, spanOf, type Attribution, type Claim, type Mention, type Participant } from '../../../schemas/index.ts';
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
  const entities = namesOf(clause, scene);
  return {
    articleId: scene.reading.articleId,
    span,
    sentence: clause.sentence.index,
    marks: [],
    ...given('place', placeOf(clause, scene)),
    ...given('asOf', STANDS.has(core.kind) ? asOfOf(clause, scene) : undefined),
    ...core,
    ...given('attribution', said),
    context: inherited.length === 0 ? own : [...new Set([...own, ...inherited])],
    entities,
    id: idOf(scene.reading.articleId, core, about),
    worth: worthOf(core, { isNamed: entities.length > 0, isSaid: said !== undefined }),
  };
}

/** Kinds of claims that may hold as of one day and no more on the next. */
const STANDS: ReadonlySet<Claim['kind']> = new Set(['quantity', 'status', 'polarity', 'list']);

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

/**
 * "in Norvik", "near the port of Orla": where it was, told by the clause.
 */
const placeOf = remember((clause: Clause, { sentence, mentions }: Scene): string | undefined => {
  const before = (offset: number) => sentence.text.slice(Math.max(0, offset - sentence.start - 48), offset - sentence.start);
  const places = mentions.filter(
    ({ kind, entityId, span }) => kind === 'place' && entityId !== undefined && WHERE.test(before(span.start)),
  );
  const own = places.filter(({ span }) => isInClause(clause, span.start));
  return own[0]?.entityId ?? placeOfWhere(clause, mentions);
});

/** "from Orla, where 17 were held": the name straight before the clause is that of a place, whoever it was taken for. */
function placeOfWhere({ sentence: { tokens }, from }: Clause, mentions: readonly Mention[]): string | undefined {
  const word = tokens[from]?.text === ',' ? tokens[from + 1] : tokens[from];
  if (word?.lower !== 'where') return undefined;
  return mentions.findLast(({ span }) => span.end < word.start && word.start - span.end <= 2)?.entityId?.replace(/^person:~?/u, 'place:');
}

const namesOf = remember((clause: Clause, scene: Scene) => entitiesOf(clause, scene.mentions, scene.mentionsBefore));

const WHERE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Aa]round|[Aa]cross|hit|hits|struck|strikes|rocked|jolted|shook|battered|devastated)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}(?:(?:city|town|village|state|province|region|district|port|county|island)\s+(?:of\s+)?)?$/u;

/** "no casualties" denies two things with one noun. */
function idOf(
  articleId: string,
  { kind, rule, subject, predicate, predicateClass, marks }: ClaimCore,
  about: { start: number; end: number },
): string {
  const denied = marks?.includes('none') === true ? [predicateClass ?? ''] : [];
  return claimId(articleId, [kind, rule, `${String(about.start)}-${String(about.end)}`, subject?.head ?? '', predicate, ...denied]);
}

/** How much a claim is worth checking, from plain features that each add a share. */
function worthOf(core: ClaimCore, { isNamed, isSaid }: { readonly isNamed: boolean; readonly isSaid: boolean }): number {
  const share = (holds: boolean, points: number) => (holds ? points : 0);
  const sum =
    share(core.quantity !== undefined, 30) +
    share(core.date !== undefined || core.list !== undefined, 20) +
    share(isNamed, 20) +
    share(core.predicateClass !== undefined, 20) +
    share(isSaid, 10) +
    share(core.factuality === 'agreed' || core.factuality === 'refused' || core.factuality === 'done', 10);
  return Math.min(100, sum) / 100;
}
