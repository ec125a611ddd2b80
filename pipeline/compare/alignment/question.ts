import type { Claim } from '../../../schemas/index.ts';
import { predicateClass } from '../../lexicons/predicate-classes.ts';

/** The question, in plain words, that a set of claims answers. "How many deportees — accept, Kosovo?" */
export function questionOf(claims: readonly Claim[]): string {
  const first = claims[0] as Claim;
  switch (first.kind) {
    case 'quantity':
      return quantityQuestion(claims, first);
    case 'status':
    case 'polarity':
      return statusQuestion(claims, first);
    case 'list':
      return `Which ${plural(common(claims, (claim) => claim.list?.head ?? undefined) ?? 'name')}${endingOf(first)}?`;
    case 'date':
      return `When: ${[common(claims, (claim) => claim.subject?.span.text), common(claims, (claim) => claim.predicate), common(claims, (claim) => claim.object?.span.text)].filter(Boolean).join(' — ')}?`;
    default:
      return 'Who said it?';
  }
}

function quantityQuestion(claims: readonly Claim[], first: Claim): string {
  const where = [common(claims, (claim) => claim.subject?.entityId && claim.subject.head), sharedEntity(claims)].filter(Boolean)[0];
  const about = where === undefined ? '' : ` (${where})`;
  if (first.quantity?.kind === 'age') return `How old is ${first.subject?.head ?? 'the person'}?`;
  const verb = asked(common(claims, (claim) => claim.predicateClass) ?? '') ?? '';
  if (first.quantity?.kind === 'count') return `How many ${plural(common(claims, (claim) => claim.quantity?.counted ?? undefined) ?? first.quantity.counted ?? 'things')}${verb === '' ? '' : ` ${verb}`}${about}?`;
  return `How much is the ${common(claims, (claim) => claim.object?.head) ?? first.object?.head ?? first.predicate}${about}?`;
}

function statusQuestion(claims: readonly Claim[], first: Claim): string {
  const none = claims.some((claim) => claim.kind === 'polarity');
  const topic = claims.find((claim) => claim.predicateClass !== 'agree' && claim.predicateClass !== 'ask') ?? first;
  const object = topic.object === undefined ? '' : ` ${topic.object.span.text}`;
  return none ? `Is there any ${first.predicateClass === 'agree' ? 'agreement' : (first.subject?.head ?? first.predicate)} yet?` : `How far has it come: ${topic.subject?.head ?? 'someone'} — ${topic.predicate}${object}?`;
}

const endingOf = (claim: Claim) => (claim.predicate === 'be' ? '' : ` ${asked(claim.predicateClass ?? '') ?? `(${claim.predicate})`}`);

/** The value that most claims give; ties go to the first in order. */
function common(claims: readonly Claim[], valueOf: (claim: Claim) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const value = valueOf(claim);
    if (value !== undefined && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function sharedEntity(claims: readonly Claim[]): string | undefined {
  const shared = claims[0]?.entities.find((id) => claims.every((claim) => claim.entities.includes(id)));
  return shared?.slice(shared.indexOf(':') + 1).replace('~', '').replaceAll('-', ' ');
}

const asked = (id: string): string | undefined => predicateClass(id)?.asked;
const plural = (noun: string): string => (noun === 'person' ? 'people' : /(?:s|x|ch|sh)$/u.test(noun) ? noun : noun.endsWith('y') && !/[aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);
