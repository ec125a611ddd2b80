import { spanOf, type Claim, type DateMention } from '../../../schemas/index.ts';
import { classOfNoun, classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { readFrame } from './participants.ts';
import { SAYING } from './saying.ts';
import { clauseAt, type Scene } from './scene.ts';

/** Verbs that only put an event on a day: the noun beside them names it ("the handover is set for May 4"). */
const SETTING = new Set('be,set,schedule,plan,expect,come,fix,slate,date,hold'.split(','));

/** "takes over on April 1", "the hearing was held on March 5": the date of an event, with the verb that names it. */
export function readDateClaims(scene: Scene): Claim[] {
  return scene.dates.filter((date) => date.known.length > 0 && !isAsOf(scene, date)).flatMap((date) => claimOf(scene, date) ?? []);
}

/** "as of Monday", "by Thursday": when a count was taken. */
function isAsOf(scene: Scene, date: DateMention): boolean {
  return /\b(?:as of|until|since|every|each|dated)\s*$/iu.test(scene.sentence.text.slice(0, date.span.start - scene.sentence.start));
}

function claimOf(scene: Scene, date: DateMention): Claim | null {
  const place = clauseAt(scene, date.span.start);
  if (place === null) return null;
  const { tokens } = scene.sentence;
  const { clause, index } = place;
  const before = clause.verbs.filter((verb) => (tokens[verb.last] as Token).end <= date.span.start && !verb.infinitive).at(-1);
  const group = before ?? clause.verbs[0];
  if (group === undefined || SAYING.has(group.lemma)) return null;
  const frame = readFrame(scene.reading, scene.clauses, index, group, scene.mentions);
  const subject = group.passive ? undefined : frame.agent;
  const object = frame.patient;
  const stage = readStage(clause, group);
  const action = SETTING.has(group.lemma) ? classOfNoun((frame.agent ?? frame.patient)?.head ?? '') : classOfVerb(group.lemma);
  return makeClaim(scene, clause, date.span, {
    kind: 'date',
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    predicate: group.lemma,
    predicateSpan: spanOf(scene.reading.text, (tokens[group.first] as Token).start, (tokens[group.last] as Token).end),
    ...(action === undefined ? {} : { predicateClass: action.id }),
    date,
    polarity: stage.negated ? 'negative' : 'positive',
    factuality: stage.factuality,
    rule: 'claim/event-date',
  });
}
