import { spanOf, type Claim } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { answerWords, toldQuestions, type ToldQuestion } from '../../lexicons/told-answers.ts';
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

function claimsOf(scene: Scene, { id }: ToldQuestion, match: RegExpExecArray): Claim[] {
  const told = match.groups?.['told'] ?? '';
  const start = scene.sentence.start + match.index;
  const place = clauseAt(scene, start);
  if (place === null || isOpen(scene, start, start + match[0].length)) return [];
  const whole = spanOf(scene.reading.text, start, start + match[0].length);
  const from = start + match[0].lastIndexOf(told);
  return matchesOf(answerWords(id), told).map((word) => {
    const object = spanOf(scene.reading.text, from + word.index, from + word.index + word[0].length);
    return makeClaim(scene, place.clause, object, {
      kind: 'identity',
      ...given('subject', sufferer(scene, start)),
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

/** What is denied, planned or only possible answers nothing. */
function isOpen(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene.sentence;
  const inside = predicationsOf(scene).filter(({ verb }) => {
    const at = tokens[verb.last]?.start ?? -1;
    return at >= start && at < end;
  });
  return inside.some(({ clause, verb }) => {
    const { factuality, negated } = readStage(clause, verb);
    return negated || /^(?:planned|hypothetical|superseded|refused)$/u.test(factuality);
  });
}

/** Whom the verb tells of, where one can be read. */
function sufferer(scene: Scene, start: number): Claim['subject'] {
  const predication = predicationsOf(scene).find(({ verb }) => (scene.sentence.tokens[verb.last]?.start ?? -1) >= start);
  if (predication === undefined) return undefined;
  const { agent, patient } = readFrame(predication);
  return predication.verb.passive ? patient : agent;
}
