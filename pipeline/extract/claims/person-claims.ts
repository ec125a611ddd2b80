import { contains, spanOf, type Claim, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { kinPattern } from '../../lexicons/kin-words.ts';
import { bearerOf } from './age-bearer.ts';
import { makeClaim } from './make-claim.ts';
import { participantOfMention } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "Ada Verrin, 42", "the driver's brother", "her ex-husband, Ben Roe": how old somebody is, and who to whom. */
export function readPersonClaims(scene: Scene): Claim[] {
  return [...scene.quantities.flatMap((quantity) => ageClaimOf(scene, quantity)), ...kinClaims(scene)];
}

/** The age of a named person that stands behind the name; one before it is told by "18-year-old Ada Verrin". */
function ageClaimOf(scene: Scene, quantity: Quantity): Claim[] {
  const bearer = bearerOf(scene, quantity);
  const { span } = quantity;
  const place = clauseAt(scene, span.start);
  if (bearer?.entityId === undefined || place === null || bearer.span.start > span.start) return [];
  const object = { span, head: span.text };
  return [makeClaim(scene, place.clause, span, { ...HELD, subject: bearer, object, predicate: 'age', rule: 'attribute/age' })];
}

const HELD = { kind: 'identity', polarity: 'positive', factuality: 'done' } as const;

/** "his brother", "the victim's former wife" */
const OWNED = new RegExp(
  String.raw`\b(?<owner>[Hh]is|[Hh]er|[Tt]heir|(?:(?:[Tt]he|[Aa]n?) [a-z-]{1,30}(?: [a-z-]{1,30})?|\p{Lu}[\p{L}-]{1,40})['’]s?) (?<middle>(?:\d{1,2}[- ]year[- ]old|[a-z-]{1,30}) ){0,2}(?<kin>${kinPattern})\b`,
  'gu',
);
/** "the father of the oldest child", "a neighbour of the gunman" */
const OF_OWNER = new RegExp(
  String.raw`\b(?:[Tt]he|[Aa]n?) (?<kin>${kinPattern}) of (?<owner>(?:the|an?|one|his|her) [a-z-]{1,30}(?: [a-z-]{1,30})?|\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40})?)`,
  'gu',
);
const KIN = new RegExp(String.raw`(?:${kinPattern})\b`, 'u');

function kinClaims(scene: Scene): Claim[] {
  const { text } = scene.sentence;
  if (!KIN.test(text)) return [];
  return [...text.matchAll(OWNED), ...text.matchAll(OF_OWNER)].flatMap((match) => kinClaimOf(scene, match));
}

function kinClaimOf(scene: Scene, match: RegExpExecArray): Claim[] {
  const start = scene.sentence.start + match.index;
  const span = spanOf(scene.reading.text, start, start + match[0].length);
  const place = clauseAt(scene, start);
  const { owner = '', kin = '' } = match.groups ?? {};
  if (place === null) return [];
  const ownerStart = start + match[0].indexOf(owner);
  const object = participantAt(scene, ownerStart, ownerStart + owner.replace(/['’]s?$/u, '').length);
  const subject = namedBehind(scene, span.end) ?? { span, head: kin };
  return [makeClaim(scene, place.clause, span, { ...HELD, subject, ...given('object', object), predicate: kin, rule: 'attribute/kin' })];
}

/** "her brother Ben Roe", "his wife, Ada": the name straight behind. */
function namedBehind({ mentions, sentence }: Scene, end: number): Participant | undefined {
  const named = mentions.find(
    ({ kind, span }) =>
      kind === 'person' &&
      span.start >= end &&
      /^(?:,? | \()$/u.test(sentence.text.slice(end - sentence.start, span.start - sentence.start)),
  );
  return named === undefined ? undefined : participantOfMention(named);
}

function participantAt({ mentions, reading }: Scene, start: number, end: number): Participant {
  const span = spanOf(reading.text, start, end);
  const named = mentions.find((mention) => mention.kind === 'person' && contains(mention.span, span));
  return named === undefined ? { span, head: span.text.toLowerCase() } : participantOfMention(named);
}
