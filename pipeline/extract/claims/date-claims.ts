import { spanOf, type Claim, type DateMention } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { classOfNoun, classOfVerb } from '../../lexicons/predicate-classes.ts';
import { settingVerbs } from '../../lexicons/setting-verbs.ts';
import type { Token } from '../../nlp/reading.ts';
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
    .filter((date) => date.known.length > 0 && !isAsOf(scene, date) && !isDateline(scene, date))
    .flatMap((date) => claimOf(scene, date) ?? []);
}

/** "as of Monday", "by Thursday": when a count was taken. */
function isAsOf(scene: Scene, date: DateMention): boolean {
  return /\b(?:as of|of|every|each|dated)\s*$/iu.test(scene.sentence.text.slice(0, date.span.start - scene.sentence.start));
}

/** "was shut until Saturday", "stood since 2016", "delayed to May": the day on which something ended or began, not that of the event. */
function edgeOf({ sentence }: Scene, { span }: DateMention): string[] {
  const edge = /\b(?:(until|till|since) (?:\p{Ll}+ )?|(to) )$/iu.exec(
    sentence.text.slice(0, span.start - sentence.start).slice(-EDGE_REACH),
  );
  return edge === null ? [] : [EDGES[(edge[1] ?? edge[2] ?? '').toLowerCase()] ?? 'until'];
}

const EDGES: Readonly<Record<string, string>> = { since: 'since', to: 'to' };

/** Characters before a date in which "until last" stands. */
const EDGE_REACH = 24;

/** "NORTHPORT, Oct. 10 (AP) - ...": when the article was written. */
function isDateline({ sentence }: Scene, { span }: DateMention): boolean {
  return (
    span.start - sentence.start < 60 &&
    /^ ?(?:\([^)]{0,30}\) ?)?[-–—]/u.test(sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 40))
  );
}

function claimOf(scene: Scene, date: DateMention): Claim | null {
  const predication = predicationOf(scene, date);
  if (predication === null || SAYING.has(predication.verb.lemma)) return null;
  const { clause, verb } = predication;
  const { tokens } = scene.sentence;
  const { agent, patient } = readFrame(predication);
  const stage = readStage(clause, verb);
  const action = settingVerbs.has(verb.lemma) ? classOfNoun((agent ?? patient)?.head ?? '') : classOfVerb(verb.lemma);
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
    marks: edgeOf(scene, date),
    rule: 'claim/event-date',
  });
}

/** The verb whose event a date fills: the last one before it in its clause, else the first of the clause. */
function predicationOf(scene: Scene, date: DateMention): Predication | null {
  const place = clauseAt(scene, date.span.start);
  const { tokens } = scene.sentence;
  const before = place?.clause.verbs.findLast(
    (verb, at, verbs) => (tokens[verb.last] as Token).end <= date.span.start && (!verb.infinitive || isToBe(verbs[at - 1], verb)),
  );
  const verb = before ?? place?.clause.verbs[0];
  return place === null || verb === undefined ? null : { scene, clause: place.clause, index: place.index, verb };
}

/** "is to begin": "be" with an infinitive straight behind it says what will be. */
const isToBe = (before: VerbGroup | undefined, verb: VerbGroup) => before?.lemma === 'be' && before.last === verb.first - 1;
