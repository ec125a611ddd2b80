import type { DateMention } from '../../../schemas/index.ts';
import type { Clause } from './clause.ts';
import { isInClause, type Scene } from './scene.ts';

/**
 * The dates that say when a clause holds: its own; else the one straight before its "when" ("in 1999, when nine died") or the one that opens
 * the sentence ("In 2022, the dam broke, and nine died").
 */
export function datesTold(clause: Clause, scene: Scene): readonly DateMention[] {
  const own = scene.dates.filter((date) => isInClause(clause, date.span.start) && !isOfFormer(clause, date) && !isOfSaying(clause, date));
  return own.length > 0 ? own : scene.dates.filter((date) => isBeforeWhen(clause, date) || opensSentence(clause, date)).slice(0, 1);
}

function isBeforeWhen({ sentence: { tokens }, from }: Clause, { span }: DateMention): boolean {
  const opener = tokens[from]?.text === ',' ? tokens[from + 1] : tokens[from];
  return opener?.lower === 'when' && span.end <= opener.start && opener.start - span.end <= 2;
}

/** A clause that "and" or "but" joins goes on in the time of the first. */
function opensSentence({ sentence: { tokens, text, start }, from }: Clause, { span }: DateMention): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const isFront =
    /^(?:in|on|by|during|last|earlier|since)?(?: the)? ?$/iu.test(text.slice(0, span.start - start)) && text[span.end - start] === ',';
  return isFront && /^(?:and|but)$/u.test(tokens[at]?.lower ?? '');
}

/** "was arrested after the shooting on Friday": the day of what came before it. */
const FORMER =
  /\b(?:after|following|over|since|in connection with) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}?(?:shooting|stabbing|crash|collision|attack|robbery|fire|blaze|blast|explosion|killing|murder|death|incident|raid|storm|earthquake|quake|flood|theft|burglary|assault|shootout|riot|accident|derailment|collapse|fight|brawl)\b[^,;:]{0,60}$/iu;

/** "19 were driven from their homes, the relief agency said Wednesday": the day of the saying, where nothing goes on behind it. */
const SAYING =
  /,["”’]? [^,;:]{2,60} (?:said|added|announced|reported|confirmed)(?: (?:in a|at a) (?:\p{L}+ )?(?:statement|release|briefing|conference))?(?: (?:on|late|early))? $/iu;

function isOfSaying({ sentence: { text, start } }: Clause, { span }: DateMention): boolean {
  return SAYING.test(text.slice(Math.max(0, span.start - start - 120), span.start - start));
}

function isOfFormer({ sentence: { tokens, text, start }, from }: Clause, { span }: DateMention): boolean {
  const opens = (tokens[from]?.start ?? start) - start;
  return FORMER.test(text.slice(Math.max(opens, span.start - start - 140), span.start - start));
}
