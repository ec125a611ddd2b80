import { spanOf, type Claim, type DateMention, type Participant, type Quantity } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readFrame } from './participants.ts';
import { predicationsOf, type Predication } from './predication.ts';
import type { Scene } from './scene.ts';

/** A wording that makes a date the last day for something; looked for in the words before the date and behind it. */
interface DeadlineRule {
  readonly id: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** "5 p.m. on" */
const TIME = String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?,? (?:on )?|(?:noon|midnight|nightfall) (?:on )?)?`;
const DUTIES = String.raw`\b(?:must|ha(?:s|ve|d) to|needs? to|needed to|(?:is|are|was|were) (?:to|due to|required to|obliged to|ordered to|told to|supposed to)) `;

export const deadlineRules: readonly DeadlineRule[] = [
  // "has until Friday to answer", "were given until 5 p.m. on Friday", "gave the firm until Friday to pay"
  {
    id: 'deadline/until',
    before: new RegExp(
      String.raw`\b(?:has|have|had|given?|gives|giving|gave)(?: [^.; ]{1,20}){0,5} until ${TIME}(?:(?:the|last|next) )?$`,
      'u',
    ),
  },
  // "the deadline is Friday", "a deadline of 5 p.m. on Friday", "a Friday deadline"
  {
    id: 'deadline/named',
    before: new RegExp(
      String.raw`\b(?:deadline|cut-?off|time limit)(?: for(?: [^.;, ]{1,20}){1,4})?(?: (?:of|is|was|on|at|falls|fell|runs|expires|expired|set for|by)){1,2} ${TIME}(?:the )?$`,
      'u',
    ),
    behind: /^(?:['’]s)? (?:deadline|cut-?off)\b/u,
  },
  // "must file by Friday", "has to pay before June", "is required to leave no later than Friday"
  {
    id: 'deadline/duty',
    before: new RegExp(
      String.raw`${DUTIES}[^.;]{0,80} (?:by|before|no later than|not later than) ${TIME}(?:the (?:end|start|beginning|close) of )?(?:the )?$`,
      'u',
    ),
  },
];

/** Characters before a date in which a rule's words stand. */
const REACH = 130;

/** The rule that makes a date a deadline, if one does. */
export function deadlineRuleOf({ sentence: { text, start } }: Scene, { span }: DateMention): DeadlineRule | undefined {
  const [before, behind] = [
    text.slice(Math.max(0, span.start - start - REACH), span.start - start),
    text.slice(span.end - start, span.end - start + 30),
  ];
  return deadlineRules.find((rule) => rule.before?.test(before) === true || rule.behind?.test(behind) === true);
}

/** The last day, or the time left, for something that is to be done: "has until Friday to answer", "within 30 days of the ruling". */
export function readDeadlineClaims(scene: Scene): Claim[] {
  const dated = scene.dates.flatMap((date) => {
    const rule = date.known.length === 0 || isHourOf(scene, date) ? undefined : deadlineRuleOf(scene, date);
    return rule === undefined ? [] : claimsOf(scene, { span: date.span, date, rule: rule.id });
  });
  return [
    ...dated,
    ...scene.quantities.flatMap((quantity) =>
      isWithin(scene, quantity) ? claimsOf(scene, { span: quantity.span, quantity, rule: WITHIN }) : [],
    ),
  ];
}

/** "5 p.m." in "5 p.m. on Friday": the day tells more. */
const isHourOf = ({ dates }: Scene, { span, parts }: DateMention) =>
  parts.minutes !== undefined && dates.some((other) => other.span.start > span.end && other.span.start - span.end <= 5);

const WITHIN = 'deadline/within';

/** "must pay within 30 days": of what was done "within an hour" nobody says how long there is for it. */
function isWithin({ sentence: { text, start } }: Scene, { kind, span }: Quantity): boolean {
  const before = text.slice(Math.max(0, span.start - start - REACH), span.start - start);
  return kind === 'duration' && /\bwithin (?:the next )?$/u.test(before) && DUTY.test(before);
}

const DUTY = /\b(?:must|should|shall|will|would|ha(?:s|ve|d) to|needs? to|required to|obliged to|ordered|told|orders|requires?)\b/u;

interface Limit extends Partial<Pick<Claim, 'date' | 'quantity'>> {
  readonly span: DateMention['span'];
  readonly rule: string;
}

function claimsOf(scene: Scene, { span, rule, ...value }: Limit): Claim[] {
  const action = actionOf(scene, span, rule);
  if (action === undefined) return [];
  const { clause, verb } = action;
  const { tokens } = scene.sentence;
  const { agent, patient } = readFrame(action);
  const { negated } = readStage(clause, verb);
  const since = value.quantity === undefined ? undefined : eventBehind(scene, span.end);
  return [
    makeClaim(scene, clause, span, {
      kind: 'date',
      ...given('subject', ownerOf(scene, action, span) ?? agent),
      ...given('object', since ?? patient),
      predicate: verb.lemma,
      predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[verb.last] as Token).end),
      ...given('predicateClass', classOfVerb(verb.lemma)?.id),
      ...value,
      polarity: negated ? 'negative' : 'positive',
      factuality: 'planned',
      marks: [value.date === undefined ? 'within' : 'by'],
      rule,
    }),
  ];
}

/** What is to be done: the infinitive straight behind the date, else the last verb before it, else the first. */
function actionOf(scene: Scene, span: DateMention['span'], rule: string): Predication | undefined {
  const { tokens } = scene.sentence;
  const all = predicationsOf(scene);
  const startOf = ({ verb }: Predication) => (tokens[verb.first] as Token).start;
  const behind = all.find(
    (predication) => predication.verb.infinitive && startOf(predication) >= span.end && startOf(predication) - span.end <= INFINITIVE_REACH,
  );
  const before = all.findLast((predication) => startOf(predication) < span.start);
  return (rule === 'deadline/duty' || rule === WITHIN ? before : (behind ?? before)) ?? all[0];
}

/** Characters between a date and "to answer": "until Friday, 4 May, to answer". */
const INFINITIVE_REACH = 14;

/** Of an infinitive the subject is that of "has until", or whom "gave" gave it. */
function ownerOf(scene: Scene, action: Predication, { start }: DateMention['span']): Participant | undefined {
  if (!action.verb.infinitive) return undefined;
  const { tokens } = scene.sentence;
  const main = predicationsOf(scene).findLast(({ verb }) => !verb.infinitive && (tokens[verb.first] as Token).start < start);
  if (main === undefined) return undefined;
  const { agent, patient } = readFrame(main);
  return main.verb.lemma === 'give' || main.verb.passive ? patient : agent;
}

/** "within 30 days of the ruling": what the time runs from. */
function eventBehind({ sentence: { tokens }, reading }: Scene, end: number): Participant | undefined {
  const at = tokens.findIndex(({ start }) => start >= end);
  if (at < 0 || !/^(?:of|after|from)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  const noun = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === 'NOUN');
  return noun === undefined ? undefined : { span: spanOf(reading.text, noun.start, noun.end), head: noun.lemma };
}
