import { spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { attributeRules, type AttributeRule } from '../../lexicons/attribute-rules.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { partiesOfNoun } from './parties.ts';
import { participantOfMention, readFrame } from './participants.ts';
import type { Predication } from './predication.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "was in critical condition", "charged with arson", "a white van", "the third-largest port": what is said of somebody or something. */
export function readAttributeClaims(scene: Scene): Claim[] {
  return attributeRules
    .filter(({ needs }) => needs.test(scene.sentence.text))
    .flatMap((rule) => [...scene.sentence.text.matchAll(rule.pattern)].flatMap((match) => claimsOf(scene, rule, match)));
}

function claimsOf(scene: Scene, rule: AttributeRule, match: RegExpExecArray): Claim[] {
  const start = scene.sentence.start + match.index;
  const span = spanOf(scene.reading.text, start, start + match[0].length);
  const predication = predicationBefore(scene, span);
  const clause = predication?.clause ?? clauseAt(scene, start)?.clause;
  if (clause === undefined) return [];
  const stage = predication === null ? { factuality: 'done' as const, negated: false } : readStage(clause, predication.verb);
  const named = apposedName(scene, start);
  return (named === undefined ? subjectsOf(scene, rule, predication) : [named]).map((subject) =>
    makeClaim(scene, clause, span, {
      kind: rule.kind,
      ...given('subject', subject),
      object: { span, head: match[0] },
      predicate: rule.predicate,
      polarity: stage.negated ? 'negative' : 'positive',
      factuality: stage.factuality,
      ...(rule.kind === 'date' ? { marks: [rule.predicate] } : {}),
      rule: rule.id,
    }),
  );
}

/** "Orla, the third-largest city": the name right before. */
function apposedName({ mentions, sentence }: Scene, start: number): Participant | undefined {
  const named = mentions.find(
    ({ span }) =>
      span.end < start &&
      /^, (?:(?:the|an?|its|\p{Lu}\p{Ll}+['’]s) )?$/u.test(sentence.text.slice(span.end - sentence.start, start - sentence.start)),
  );
  return named === undefined ? undefined : participantOfMention(named);
}

/** The last verb that begins before the end of the attribute, in its clause: "was" in "was in critical condition". */
function predicationBefore(scene: Scene, { start, end }: { start: number; end: number }): Predication | null {
  const place = clauseAt(scene, start);
  const verb = place?.clause.verbs.findLast(({ first }) => (scene.sentence.tokens[first] as Token).start < end);
  return place === null || verb === undefined ? null : { scene, ...place, verb };
}

/** Who or what it is said of: whom the verb speaks of, each name for itself; a thing that is described ("a white van") has none. */
function subjectsOf(scene: Scene, { predicate }: AttributeRule, predication: Predication | null): (Participant | undefined)[] {
  if (predication === null || predicate === 'vehicle') return [undefined];
  const { agent, patient } = readFrame(predication);
  const about = predication.verb.passive ? patient : agent;
  const parties = partiesOfNoun(scene, about);
  return parties.length === 0 ? [about] : parties;
}
