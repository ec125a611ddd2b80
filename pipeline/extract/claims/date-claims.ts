import { overlaps, spanOf, type Claim, type DateMention, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfNoun, type PredicateClass } from '../../lexicons/predicate-classes.ts';
import { settingVerbs } from '../../lexicons/setting-verbs.ts';
import type { Token } from '../../nlp/reading.ts';
import { classOfAct } from './class-of-act.ts';
import { deadlineRuleOf } from './deadline-claims.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readFrame } from './participants.ts';
import type { Predication } from './predication.ts';
import { SAYING } from './saying.ts';
import { clauseAt, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** "takes over on April 1", "the hearing was held on March 5": the date of an event, with the verb that names it. */
export function readDateClaims(scene: Scene): Claim[] {
  return scene.dates
    .filter(
      (date) =>
        date.known.length > 0 &&
        !isAsOf(scene, date) &&
        deadlineRuleOf(scene, date) === undefined &&
        !isDateline(scene, date) &&
        !isPartOfName(scene, date),
    )
    .flatMap((date) => claimOf(scene, date) ?? []);
}

/** "as of Monday", "by Thursday": when a count was taken. */
function isAsOf(scene: Scene, date: DateMention): boolean {
  const before = scene.sentence.text.slice(0, date.span.start - scene.sentence.start);
  return /\b(?:of|every|each|dated)\s*$/iu.test(before) || AS_OF.test(before.slice(-EDGE_REACH));
}

/** "won the 2016 primary", "the 2020 Games": the year belongs to the name of a thing, and says not when something was done to it. */
function isPartOfName({ sentence: { tokens } }: Scene, { span }: DateMention): boolean {
  const at = tokens.findIndex(({ start }) => start === span.start);
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (!/^\d{4}$/u.test(span.text) || at < 0 || behind === undefined) return false;
  const isFree = before === undefined || /^(?:DET|VERB|NOUN|PROPN|ADJ)$/u.test(before.pos);
  return isFree && /^(?:NOUN|PROPN|ADJ)$/u.test(behind.pos);
}

/** "was shut until Saturday", "stood since 2016", "delayed to May", "by May": the day on which something ended or began, or its last day. */
function edgeOf({ sentence }: Scene, { span }: DateMention): string[] {
  const edge = EDGE.exec(sentence.text.slice(0, span.start - sentence.start).slice(-EDGE_REACH));
  return edge === null ? [] : [EDGES[(edge[1] ?? edge[2] ?? '').toLowerCase()] ?? 'until'];
}

/** "by dawn on", "until late on", "as of 6 p.m. on": what may stand between such a word and the date. */
const HOUR =
  '(?:(?:dawn|daybreak|sunrise|noon|midday|lunchtime|dusk|sunset|nightfall|midnight|morning|afternoon|evening|night|early|late|mid|the|end|start|of|on|time|hours|[ap]\\.?m\\.?|\\d{1,2}(?:[:.]\\d\\d)?(?:[ap]m)?) ){0,4}';
const EDGE = new RegExp(
  `(?<!\\b(?:shortly|just|soon|minutes|moments) )\\b(?:(until|till|since|by|before) (?:\\p{Ll}+ |${HOUR})|(to) )$`,
  'iu',
);
const AS_OF = new RegExp(`\\bas (?:of|at) ${HOUR}$`, 'iu');

const EDGES: Readonly<Record<string, string>> = { since: 'since', to: 'to', by: 'by', before: 'by' };

/** Characters before a date in which "until last" stands. */
const EDGE_REACH = 32;

/** "NORTHPORT, Oct. 10 (AP) - ...": when the article was written. */
function isDateline({ sentence }: Scene, { span }: DateMention): boolean {
  return (
    span.start - sentence.start < 60 &&
    /^ ?(?:\([^)]{0,30}\) ?)?[-–—]/u.test(sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 40))
  );
}

/** "(Published Sunday, Oct. 30)": the day of the report. */
const PRINTING = new Set(['publish', 'update', 'post', 'modify']);

/** "the ministry reported on Monday" dates the saying; "the theft was reported at 4 p.m." what was reported. */
const isSaying = ({ lemma, passive }: VerbGroup, { parts }: DateMention) =>
  SAYING.has(lemma) && !(lemma === 'report' && passive && parts.minutes !== undefined);

function claimOf(scene: Scene, date: DateMention): Claim | null {
  const predication = predicationOf(scene, date);
  if (predication === null || isSaying(predication.verb, date) || PRINTING.has(predication.verb.lemma)) return null;
  const { clause, verb } = predication;
  const { tokens } = scene.sentence;
  const { agent, patient } = readFrame(predication);
  const stage = readStage(clause, verb);
  const action = actionOf(predication, agent ?? patient);
  return makeClaim(scene, clause, date.span, {
    kind: 'date',
    ...given('subject', verb.passive ? undefined : agent),
    ...given('object', patient),
    predicate: verb.lemma,
    predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[verb.last] as Token).end),
    ...given('predicateClass', action?.id),
    date,
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    marks: [...edgeOf(scene, date), ...termMark(verb, patient)],
    rule: 'claim/event-date',
  });
}

/** "The handover is set for", "the peak passed on", "the shooting happened at": where the verb only puts it on a day, the noun names the event. */
function actionOf({ clause, verb }: Predication, subject: Participant | undefined): PredicateClass | undefined {
  const named = classOfNoun(subject?.head ?? '');
  if (settingVerbs.has(verb.lemma))
    return named ?? (subject === undefined ? classOfNoun(clause.sentence.tokens[verb.first - 1]?.lower ?? '') : undefined);
  const acted = classOfAct(clause, verb);
  return named !== undefined && (OCCURRING.has(verb.lemma) || acted?.id === 'happen') ? named : acted;
}

const OCCURRING = new Set('pass,arrive,hit,follow,fall,end,go'.split(','));

/** "was mayor from 1993 to 1996": how long somebody was something is no day of an event. */
const termMark = ({ lemma, passive }: VerbGroup, what: Participant | undefined) =>
  lemma === 'be' && !passive && what !== undefined ? ['term'] : [];

/** The verb whose event a date fills: the last one before it in its clause, else the first of the clause. */
function predicationOf(scene: Scene, date: DateMention): Predication | null {
  const place = clauseAt(scene, date.span.start);
  const { tokens } = scene.sentence;
  const all = place?.clause.verbs ?? [];
  const free = all.filter((verb) => !isInName(scene, tokens[verb.last] as Token));
  const verbs = free.length > 0 ? free : all;
  const before = verbs.findLast(
    (verb, at) => (tokens[verb.last] as Token).end <= date.span.start && (!verb.infinitive || isToBe(verbs[at - 1], verb)),
  );
  const verb = startOf(verbs, before) ?? verbs[0];
  return place === null || verb === undefined ? null : { scene, clause: place.clause, index: place.index, verb };
}

/** "would begin showing up on Oct. 1": the day of the beginning. */
function startOf(verbs: readonly VerbGroup[], verb: VerbGroup | undefined): VerbGroup | undefined {
  const governor = verb?.participle === true ? verbs.find(({ last }) => last === verb.first - 1) : undefined;
  return governor !== undefined && /^(?:begin|start|stop|resume)$/u.test(governor.lemma) ? governor : verb;
}

/** "outside Suds & Shine": a word of a name is no verb, whatever it looks like. */
const isInName = ({ mentions }: Scene, token: Token) => mentions.some(({ span }) => overlaps(span, token));

/** "is to begin": "be" with an infinitive straight behind it says what will be. */
const isToBe = (before: VerbGroup | undefined, verb: VerbGroup) => before?.lemma === 'be' && before.last === verb.first - 1;
