import { infinitiveOf } from '../../../nlp/infinitive.ts';
import { singularNoun } from '../../../nlp/singular.ts';
import { nounClassesOf } from '../../../lexicons/noun-classes.ts';
import { classOfNoun, classOfRole, classOfVerb } from '../../../lexicons/predicate-classes.ts';
import type { PlacedClaim } from '../../setting.ts';
import type { ApartRule } from './apart-rule.ts';
import { areOfOneMatter } from './are-of-one-matter.ts';
import { isNoLarger, isTold } from './counts-alike.ts';
import { quotedFigure } from './quoted-figure.ts';

/** "four of the dead", "of those detained, 14", "among the dead were three nurses", "the dead included two infants". */
const BEFORE =
  /\b(?:(?:of|among) (?:the|those)(?: who (?:were|was|have|had))? (?<those>\p{L}{1,30})[^.;\d]{0,40}|(?<!\p{L})(?<whole>\p{L}{1,30}) includ(?:e|es|ed|ing) (?:at least )?)$/iu;
/** "four of the dead", "seven children were among the dead", "half of those arrested". */
const BEHIND = /^[^.;\d]{0,40}?\b(?:of|among) (?:the|these|those|its|their|all)(?: (?:who|that) (?:were|had|have))? (?<group>\p{L}+)/iu;

/** The group of which a figure tells a part. */
function groupOf({ claim, article }: PlacedClaim): string | undefined {
  const { start, end } = claim.quantity?.span ?? claim.span;
  const before = BEFORE.exec(article.text.slice(Math.max(claim.span.start, start - 80), start))?.groups;
  const behind = BEHIND.exec(article.text.slice(end, Math.min(claim.span.end, end + 80)))?.groups;
  return behind?.['group'] ?? before?.['those'] ?? before?.['whole'];
}

/** "the dead" → die; "those arrested" → arrest; "the evacuees" → evacuate. */
function classOfGroup(word: string): string | undefined {
  const lower = word.toLowerCase();
  const noun = singularNoun(lower);
  const verb = lower.endsWith('ed') ? infinitiveOf(lower, 'PastTense') : lower;
  return (classOfNoun(noun) ?? classOfNoun(lower) ?? classOfRole(noun) ?? classOfVerb(verb))?.id;
}

/** Is the whole figure one of that group? By what happened to it, or by its noun. */
function isOfGroup(group: string, { claim }: PlacedClaim): boolean {
  const action = classOfGroup(group);
  if (action !== undefined && (action === claim.predicateClass || action === claim.predicate)) return true;
  if (/^victims?$/iu.test(group)) return /^(?:die|injure|shoot|attack)$/u.test(claim.predicateClass ?? '');
  const [noun, counted] = [singularNoun(group.toLowerCase()), claim.quantity?.counted?.toLowerCase()];
  if (counted === undefined) return false;
  return noun === counted || nounClassesOf(noun).some((entry) => entry.id !== 'person' && nounClassesOf(counted).includes(entry));
}

/** "half of the wounded" is a part of any number of them. */
function fits(part: PlacedClaim, whole: PlacedClaim): boolean {
  const kind = part.claim.quantity?.kind;
  return whole.claim.quantity?.kind === 'count' && (kind === 'ratio' || (kind === 'count' && isNoLarger(part, whole)));
}

/** "four of the hostages are nurses", "twelve hostages": a part of a group beside the whole. */
export const partOfGroup: ApartRule = {
  id: 'subset',
  outcome: 'compatible',
  explain: (part, whole, setting) => {
    if (!isTold(part.claim) || !isTold(whole.claim) || whole.claim.marks.includes('subset') || !fits(part, whole)) return undefined;
    const group = groupOf(part);
    if (group === undefined || !isOfGroup(group, whole) || !areOfOneMatter(part, whole, setting)) return undefined;
    return `${quotedFigure(part)} tells of a part of the ${group.toLowerCase()}, ${quotedFigure(whole)} of all of them`;
  },
};
