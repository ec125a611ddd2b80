import { spanOf, type Claim, type DateMention } from '../../../schemas/index.ts';
import { makeClaim } from './make-claim.ts';
import { readStage } from './factuality.ts';
import { readFrame } from './participants.ts';
import { predicationsOf } from './predication.ts';
import { clauseAt, isInClause, type Scene } from './scene.ts';

/** When something was last done, or the last of its kind came: told outright, or by what has not been since. */
export function readLastClaims(scene: Scene): Claim[] {
  return scene.dates.filter(({ known }) => known.length > 0).flatMap((date) => [...lastOfKind(scene, date), ...notSince(scene, date)]);
}

const NOUN = String.raw`(?:[\p{L}-]+ ){0,3}?(?<noun>\p{Ll}{3,})`;

/** "the last deadly quake in the valley was in 1991", "the first frost since 1987", "no strike since 1987" */
const LAST_OF_KIND = [
  new RegExp(
    String.raw`\b(?:last|most recent|previous) ${NOUN}(?: (?:in|on|at|of|here|there|to) [^.,;:]{1,50}?)? (?:was|came|happened|occurred|struck|took place|hit)(?: back)? (?:in |on )?$`,
    'iu',
  ),
  new RegExp(String.raw`\bfirst (?:such )?${NOUN}(?: (?:in|on|at|of|to|here|there) [^.,;:]{1,50}?)? since $`, 'iu'),
  new RegExp(String.raw`\b(?:no|not had an?|without an?) ${NOUN}(?: (?:in|on|at|of|here|there) [^.,;:]{1,50}?)? since $`, 'iu'),
];

function lastOfKind(scene: Scene, date: DateMention): Claim[] {
  const { sentence, reading } = scene;
  const before = sentence.text.slice(0, date.span.start - sentence.start);
  const found = LAST_OF_KIND.map((pattern) => pattern.exec(before.slice(-REACH))).find((match) => match !== null);
  const place = clauseAt(scene, date.span.start);
  const noun = found?.groups?.['noun'];
  if (found === undefined || place === null || noun === undefined) return [];
  const start = date.span.start - Math.min(REACH, before.length) + found.index + found[0].indexOf(noun);
  const object = { span: spanOf(reading.text, start, start + noun.length), head: noun };
  return [
    makeClaim(scene, place.clause, date.span, {
      kind: 'date',
      object,
      predicate: 'last',
      date,
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/last-of-kind',
    }),
  ];
}

/** Characters before a date in which such a phrase stands. */
const REACH = 120;

/** "had not been inspected since January": the last time was in January. */
function notSince(scene: Scene, date: DateMention): Claim[] {
  const before = scene.sentence.text.slice(0, date.span.start - scene.sentence.start);
  if (!/\bsince (?:last )?$/iu.test(before) || /^['’]s/u.test(scene.sentence.text.slice(date.span.end - scene.sentence.start))) return [];
  const predication = predicationsOf(scene).findLast(
    ({ clause, verb }) =>
      verb.negated && isInClause(clause, date.span.start) && (scene.sentence.tokens[verb.last]?.end ?? 0) <= date.span.start,
  );
  if (predication === undefined || /^(?:be|have)$/u.test(predication.verb.lemma)) return [];
  const { clause, verb } = predication;
  const { agent, patient } = readFrame(predication);
  const isDone = readStage(clause, verb).factuality === 'done';
  if (!isDone) return [];
  return [
    makeClaim(scene, clause, date.span, {
      kind: 'date',
      ...(agent === undefined || verb.passive ? {} : { subject: agent }),
      ...(patient === undefined ? {} : { object: patient }),
      predicate: verb.lemma,
      date,
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/not-since',
    }),
  ];
}
