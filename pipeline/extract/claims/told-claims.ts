import { spanOf, type Claim } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { answerWords } from '../../lexicons/told-answers.ts';
import { toldQuestions } from '../../lexicons/told-questions.ts';
import type { ToldQuestion } from '../../lexicons/told-question.ts';
import { matchesOf } from '../../nlp/matches-of.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { readFrame } from './participants.ts';
import { predicationsOf } from './predication.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "was shot in the leg", "stabbed by her husband", "fled in a silver sedan": one claim for each answer of a closed list. */
export function readToldClaims(scene: Scene): Claim[] {
  return toldQuestions
    .filter(({ needs }) => needs.test(scene.sentence.text))
    .flatMap((question) => matchesOf(question.pattern, scene.sentence.text).flatMap((match) => claimsOf(scene, question, match)));
}

function claimsOf(scene: Scene, question: ToldQuestion, match: RegExpExecArray): Claim[] {
  const { id } = question;
  const { told, of } = toldIn(match);
  const start = scene.sentence.start + match.index;
  const place = clauseAt(scene, start);
  const answer = { start: start + told.at, end: start + told.at + told.text.length };
  if (place === null || isOpen(scene, question, { start, end: start + match[0].length, answer })) return [];
  const { text } = scene.reading;
  const whole = spanOf(text, start, start + match[0].length);
  const thing = of === undefined ? undefined : { span: spanOf(text, whole.end - of.length, whole.end), head: of.toLowerCase() };
  return matchesOf(answerWords(id), told.text).map((word) => {
    const from = answer.start + word.index;
    const object = spanOf(text, from, from + word[0].length);
    return makeClaim(scene, place.clause, object, {
      kind: 'identity',
      ...given('subject', question.byThing === true ? thing : sufferer(scene, start)),
      object: { span: object, head: word[0].toLowerCase() },
      predicate: id.replace('told/', ''),
      predicateSpan: whole,
      polarity: 'positive',
      factuality: 'done',
      marks: daysOf(place.clause, scene),
      rule: id,
    });
  });
}

/** The stretch of a match that holds the answer: where words may stand before and behind it, one of several groups has it. */
function toldIn({ groups = {}, 0: whole }: RegExpExecArray): {
  readonly told: { text: string; at: number };
  readonly of: string | undefined;
} {
  const text = groups['told'] ?? groups['told2'] ?? groups['told3'] ?? groups['told4'] ?? '';
  const at = groups['told'] === undefined ? whole.indexOf(text) : whole.lastIndexOf(text);
  return { told: { text, at }, of: groups['of'] };
}

interface Told {
  readonly start: number;
  readonly end: number;
  /** a participle of it ("scrambled eggs") is no verb */
  readonly answer: { readonly start: number; readonly end: number };
}

/** What is denied, planned or supposed answers nothing, nor does what is only possible where the answer has to be sure. */
function isOpen(scene: Scene, { sure }: ToldQuestion, { start, end, answer }: Told): boolean {
  const { tokens } = scene.sentence;
  const inside = predicationsOf(scene).filter(({ verb }) => {
    const at = tokens[verb.last]?.start ?? -1;
    return at >= start && at < end && (at < answer.start || at >= answer.end);
  });
  return inside.some(({ clause, verb }) => {
    const { factuality, negated } = readStage(clause, verb);
    return negated || OPEN.test(factuality) || (sure === true && factuality === 'possible');
  });
}

const OPEN = /^(?:planned|hypothetical|superseded|refused)$/u;

/** Whom the verb tells of, where one can be read. */
function sufferer(scene: Scene, start: number): Claim['subject'] {
  const predication = predicationsOf(scene).find(({ verb }) => (scene.sentence.tokens[verb.last]?.start ?? -1) >= start);
  if (predication === undefined) return undefined;
  const { agent, patient } = readFrame(predication);
  return predication.verb.passive ? patient : agent;
}
