import type { DateMention, Quantity } from '../../../schemas/index.ts';
import { rumourCue } from '../../lexicons/stage-words.ts';
import type { Clause } from './clause.ts';

interface MarkRule {
  readonly mark: string;
  /** looked for in the clause before the figure */
  readonly before?: RegExp;
  /** looked for in the clause behind the figure */
  readonly behind?: RegExp;
  /** looked for in the whole clause */
  readonly clause?: RegExp;
  /** looked for in the whole sentence */
  readonly sentence?: RegExp;
}

/** What narrows a figure, so that it may differ from another without contradicting it. */
const markRules: readonly MarkRule[] = [
  // "including two children", "among them 14 women", "of whom 10", "three of the dead"
  {
    mark: 'subset',
    before: /\b(?:including|among (?:them|those|the)|of (?:whom|which|them|these|those)|at least one of)\b[^.;]{0,30}$/iu,
    behind: /^\s*,?\s*(?:of (?:whom|which|them|these|those|the)|among them)\b/iu,
  },
  // "another 18", "18 more", "an additional 40"
  {
    mark: 'additional',
    before: /\b(?:another|(?:an )?additional|a further|a second)\s*$/iu,
    behind: /^\s+(?:more|others?|further|additional|extra)\b/iu,
  },
  // "a baby and four people", "the driver and three passengers": one more is named beside the figure
  {
    mark: 'additional',
    before:
      /\b(?:baby|infant|child|toddler|teen(?:ager)?|boy|girl|man|woman|officer|driver|pilot|suspect|gunman|mother|father|teacher)(?:,| and)\s+$/iu,
  },
  // "licensed to carry 185", "a capacity of 900", "allowed 185"
  {
    mark: 'limit',
    clause:
      /\b(?:capacity|licen[cs]ed|certified|allowed|permitted|maximum (?:of|number)|limited to|limit of|can (?:hold|carry|seat|take)|designed (?:for|to))\b/iu,
  },
  // "up from 380", "down from nearly 60": the figure before the change
  {
    mark: 'before',
    before:
      /\b(?:from|compared (?:with|to)|against|previously|instead of|rather than|down on|up on)\s+(?:nearly|about|around|almost|some|just|more than|the|a)?\s*(?:US|[A-Z])?[$€£]?$/u,
  },
  // "rose by 30", "cut by 5 percent"
  { mark: 'delta', before: /\bby\s+(?:about|nearly|almost|some|around|more than|at least|up to|[$€£])*\s*$/iu },
  // "hoped for 1,000", "a target of 40", "expected 900"
  {
    mark: 'target',
    before:
      /\b(?:hop(?:ed|ing) for|target(?:s|ed)? (?:of|for)|goal of|aims? (?:for|to)|aimed at|expect(?:s|ed|ing)?|forecast|predicted|sought|demand(?:s|ed)|asked for)\b[^.;]{0,30}$/iu,
  },
  { mark: 'rumour', clause: rumourCue },
  // "each family", "per victim", "every household"
  { mark: 'each', clause: /\b(?:each|every|apiece|per (?:person|head|family|victim|household))\b/iu },
  // "on the first flight", "the first day", "so far this month": one stage of the whole
  {
    mark: 'stage',
    clause:
      /\b(?:first|second|third|final|last) (?:flight|day|phase|stage|round|batch|group|wave|tranche|instalment|installment|leg|quarter|half)\b/iu,
  },
  // "nationwide", "across the country", "worldwide"
  {
    mark: 'wide',
    clause: /\b(?:nationwide|countrywide|statewide|worldwide|globally|across the (?:country|state|world|nation|region))\b/iu,
  },
  // "since early October", "over the past three years"
  { mark: 'period', sentence: /\b(?:since|so far this|(?:over|in|during|within) the (?:past|last))\b/iu },
];

/** The marks of a figure, with the year of its clause where one other than that of publication is stated ("year:2009"), and its days ("when:2026-04-20/2026-04-20"). */
export function marksOf(clause: Clause, quantity: Quantity, dates: readonly DateMention[], published: string | undefined): string[] {
  const { tokens, text, start } = clause.sentence;
  const from = (tokens[clause.from]?.start ?? start) - start;
  const to = (tokens[clause.to - 1]?.end ?? start + text.length) - start;
  const parts = {
    before: text.slice(from, quantity.span.start - start),
    behind: text.slice(quantity.span.end - start, to),
    clause: text.slice(from, to),
  };
  const found = markRules
    .filter(
      (rule) =>
        rule.before?.test(parts.before) === true ||
        rule.behind?.test(parts.behind) === true ||
        rule.clause?.test(parts.clause) === true ||
        rule.sentence?.test(text) === true,
    )
    .map((rule) => rule.mark);
  const own = [
    ...(quantity.part === 'of' ? ['subset'] : []),
    ...(quantity.part === 'additional' || quantity.part === 'other' ? ['additional'] : []),
    ...(quantity.per === undefined ? [] : [`per:${quantity.per}`]),
  ];
  const years = dates
    .filter((date) => date.known.includes('year') && date.parts.year !== undefined && String(date.parts.year) !== published?.slice(0, 4))
    .map((date) => `year:${String(date.parts.year)}`);
  const when = dates.filter((date) => date.from !== null && date.to !== null).map((date) => `when:${date.from ?? ''}/${date.to ?? ''}`);
  return [...new Set([...found, ...own, ...years, ...when, ...(clause.sentence.inTitle ? ['title'] : [])])].toSorted();
}
