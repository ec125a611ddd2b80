import { vehicleWords } from './vehicle-words.ts';

/**
 * What reports say of a person or a thing, told closely enough for two of them to differ: how a patient is, of what somebody is accused,
 * the make of a car, a rank among its like, how late something comes. Our own list (MIT).
 */
export interface AttributeRule {
  readonly id: string;
  readonly kind: 'status' | 'identity' | 'date';
  readonly predicate: string;
  /** tried first, for it is cheap */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const { make, colour, body } = vehicleWords;
const STATE = '(?:stable|serious|critical|grave|fair|good|guarded|satisfactory|poor|life-threatening|comfortable|unknown)';
const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))';
const SUPERLATIVE =
  '(?:largest|biggest|highest|lowest|smallest|longest|tallest|deadliest|worst|best|busiest|richest|poorest|oldest|youngest|fastest|strongest|wealthiest|deepest|hottest|coldest|driest|wettest|most (?:populous|populated|expensive|powerful|visited|common|violent|dangerous|destructive|valuable))';
const SPAN = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}) (?:minute|hour|day|week|month|year|decade)s?';

type About = readonly [id: string, kind: AttributeRule['kind'], predicate: string];

const rule = ([id, kind, predicate]: About, needs: RegExp, pattern: string): AttributeRule => ({
  id,
  kind,
  predicate,
  needs,
  pattern: new RegExp(pattern, 'gu'),
});

export const attributeRules: readonly AttributeRule[] = [
  // "in critical condition", "listed in serious but stable condition"
  rule(['attribute/condition', 'status', 'condition'], / condition\b/u, String.raw`\bin (?:an? )?(?:extremely |very )?${STATE}(?:(?:,? but |-to-| to | and )${STATE})? condition\b`),
  // "his condition was stable", "condition is listed as grave"
  rule(['attribute/condition-is', 'status', 'condition'], /condition/u, String.raw`\b(?<=\b[Hh]is |\b[Hh]er |\b[Tt]heir |['’]s? )condition (?:is|was|remained|remains) (?:listed as |described as |said to be )?(?:now )?(?:${STATE}|not known)\b`),
  // "non-life-threatening injuries", "on life support", "critically injured"
  rule(['attribute/injury', 'status', 'condition'], /life|ically|iously/u, String.raw`\b(?:(?:non-?|not )?life[- ]threatening (?:injur(?:y|ies)|wounds?)|on life support|(?:critically|seriously|slightly|severely|gravely) (?:injured|wounded|hurt|ill))\b`),
  // "charged with first-degree murder", "faces two counts of arson"
  rule(['attribute/charge', 'status', 'charge'], /charge|count|indicted|accused|plead|pled/u, String.raw`\b(?:charged with|indicted (?:on|for)|accused of|(?:pleaded|pleads|pled) (?:not )?guilty to|fac(?:es|ed|ing) (?:\w+ ){0,2}(?:charges?|counts?) of|on charges? of|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) counts? of) (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|separate|federal|felony|misdemeanou?r|counts? of|charges? of) ){0,4}(?:[a-z]+(?:-[a-z]+)? ){0,2}[a-z]{4,}`),
  // "sentenced to 12 years in prison", "sentenced to death"
  rule(['attribute/sentence', 'status', 'sentence'], /sentence/u, String.raw`\bsentenced to (?:death|life(?: in prison| imprisonment)?|(?:an?|\w+|\d[\d,.]*) (?:day|week|month|year)s?(?: in (?:prison|jail)| of probation| behind bars)?)`),
  // "a white van", "a white Ford pickup truck"; where the model is told, it is "which/model"
  rule(['attribute/vehicle', 'identity', 'vehicle'], new RegExp(`${colour} `, 'u'), String.raw`\b${colour} (?:(?:\d{4} )?${make}(?: ${body})?(?! [A-Z\d])|(?:(?:four|two)-door )?${body})\b`),
  // "the third-largest city", "Velm's second most populous town"
  rule(['attribute/rank', 'identity', 'rank'], /(?:est|most)\b/u, String.raw`\b${ORDINAL}[- ]${SUPERLATIVE}(?: [a-z]{3,}){1,2}`),
  // "the largest port in the country", "the deadliest fire since 1990"
  rule(['attribute/superlative', 'identity', 'rank'], /est |worst|most /u, String.raw`\bthe ${SUPERLATIVE} [a-z]{3,}(?: [a-z]{3,})? (?:in|of|since|on|ever) (?:the )?[\p{L}\d]+`),
  // "the sixth consecutive quarter", "a third straight win"
  rule(['attribute/streak', 'identity', 'streak'], /consecutive|straight/u, String.raw`\b(?:${ORDINAL}|first|last) (?:consecutive|straight|successive) [a-z]+`),
  // "a year later than planned", "two months late", "three days ahead of schedule"
  rule(['attribute/delay', 'date', 'delay'], /late|behind|ahead|early|delay/u, String.raw`\b(?:${SPAN} (?:late\b|later than (?:planned|expected|scheduled|promised|first)|behind schedule|ahead of schedule|earlier than (?:planned|expected)|early\b)|(?:delayed|postponed|put back|pushed back) (?:by|for) ${SPAN})`),
];
