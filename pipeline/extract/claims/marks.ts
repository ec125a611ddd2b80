import type { DateMention, Quantity } from '../../../schemas/index.ts';
import { remember } from '../../nlp/remember.ts';
import type { Clause } from './clause.ts';
import { markRules, type MarkRule } from './mark-rules.ts';
import { datesTold } from './dates-told.ts';
import type { Scene } from './scene.ts';

const BEFORE = 80;
const BEHIND = 40;

/**
 * What narrows a figure: the marks of the rules, of the quantity itself ("per:year"), the year of its clause where it is not that of
 * publication ("year:2009"), the days it tells of ("when:2026-04-20/2026-04-20") and "title" in a headline.
 */
export function marksOf(clause: Clause, quantity: Quantity, scene: Scene): string[] {
  const marks = [
    ...ruleMarks(clause, quantity),
    ...daysOf(clause, scene).filter((mark) => !mark.startsWith('when:') || !isOwned(clause, quantity)),
  ];
  return [...new Set([...marks, ...(clause.sentence.inTitle ? ['title'] : [])])].toSorted();
}

/** "The camp's 140 guests went home on Saturday": the day is that of what they did, so many they were before. */
const isOwned = ({ sentence: { text, start } }: Clause, { span, kind }: Quantity) =>
  kind === 'count' &&
  /(?:['’]s?|\b(?:its|his|her|their|all|all of the|all its)) $/iu.test(
    text.slice(Math.max(0, span.start - start - 12), span.start - start),
  );

function ruleMarks(clause: Clause, quantity: Quantity): string[] {
  const { span, kind } = quantity;
  const { text, start } = clause.sentence;
  const [from, to] = stretchOf(clause);
  const before = spaced(text.slice(Math.max(from, span.start - start - BEFORE), span.start - start));
  const behind = spaced(text.slice(span.end - start, Math.min(to, span.end - start + BEHIND)));
  const beside = markRules.filter(
    (rule) => isOfKind(rule, kind) && (rule.before?.test(before) === true || rule.behind?.test(behind) === true),
  );
  return [...beside.map(({ mark }) => mark), ...clauseMarks(clause, kind), ...ownMarks(quantity, behind)];
}

const isOfKind = ({ counts, money }: MarkRule, kind: Quantity['kind']) =>
  (counts !== true || kind === 'count') && (money !== true || kind === 'money');

/** "was arrested at the scene": it was so from the first, whenever it is told. */
const AT_ONCE = /\b(?:at the scene|on the spot|at the roadside|within minutes|minutes later|moments later|immediately)\b/iu;

/**
 * The years and days that a clause tells of: "year:2009", "when:2026-04-20/2026-04-20", "when:../2026-05-04" for "by 4 May"; "at-once"
 * where it happened with the event itself.
 */
export const daysOf = (clause: Clause, scene: Scene): string[] =>
  datesTold(clause, scene)
    .flatMap((date) => dateMarks(date, scene))
    .concat(AT_ONCE.test(clause.sentence.text.slice(...stretchOf(clause))) ? ['at-once'] : [])
    .toSorted();

/** Marks that a whole clause carries, for a figure of a kind. */
const clauseMarks = (clause: Clause, kind: Quantity['kind']): string[] =>
  clauseRules(clause).flatMap((rule) => (isOfKind(rule, kind) ? [rule.mark] : []));

const clauseRules = remember((clause: Clause): readonly MarkRule[] => {
  const text = spaced(clause.sentence.text.slice(...stretchOf(clause)));
  return markRules.filter((rule) => rule.clause?.test(text) === true);
});

/** Where a clause stands in the text of its sentence. */
function stretchOf({ sentence: { tokens, text, start }, from, to }: Clause): [number, number] {
  return [(tokens[from]?.start ?? start) - start, (tokens[to - 1]?.end ?? start + text.length) - start];
}

const spaced = (text: string) => text.replaceAll(/\s+/gu, ' ');

/** "40 of its shops", "300 of the Front's men": what one has is the whole that is counted, not a whole that was told before. */
const OWNED = /^ of (?:its|their|his|her|our|my|your|\p{Lu}|the \p{L}+['’]s?\b)/u;

function ownMarks({ part, per, kind }: Quantity, behind: string): string[] {
  const parts = { of: 'subset', other: 'additional', additional: 'additional' } as const;
  const isPart = part !== undefined && kind === 'count' && !(part === 'of' && OWNED.test(behind));
  return [...(isPart ? [parts[part]] : []), ...(per === undefined ? [] : [`per:${per}`])];
}

/** "by 4 May", "before the weekend": any day up to it */
const isDeadline = ({ text, start }: Scene['sentence'], { span }: DateMention) =>
  /\b(?:by|before) (?:the )?$/iu.test(text.slice(Math.max(0, span.start - start - 12), span.start - start));

function dateMarks(date: DateMention, { sentence, reading }: Scene): string[] {
  const { known, parts, from, to } = date;
  const year =
    known.includes('year') && parts.year !== undefined && String(parts.year) !== reading.published?.slice(0, 4)
      ? [`year:${String(parts.year)}`]
      : [];
  if (from === null && parts.weekday !== undefined) return [...year, `weekday:${String(parts.weekday)}`];
  return from === null || to === null ? year : [...year, `when:${isDeadline(sentence, date) ? '..' : from}/${to}`];
}
