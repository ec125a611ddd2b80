import { spanOf, type Participant, type Quantity } from '../../../schemas/index.ts';
import type { Token } from '../../nlp/reading.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { participantOfMention } from './participants.ts';
import type { Scene } from './scene.ts';

/** Whose age it is: the name beside it, else the role: "Ann Roe, 42" → Ann Roe, "the 58-year-old driver" → driver. */
export function bearerOf(scene: Scene, { kind, span }: Quantity): Participant | undefined {
  return kind === 'age' ? (namedBeside(scene, span) ?? roleBeside(scene, span)) : undefined;
}

/** "Ann Roe, 42", "Ann Roe, a 42-year-old", "42-year-old Ann Roe", "Roe, who was 42" */
function namedBeside({ sentence, mentions }: Scene, span: Quantity['span']): Participant | undefined {
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const bearer = mentions.find(
    (mention) =>
      mention.kind === 'person' &&
      (mention.span.end <= span.start
        ? AGE_BEHIND.test(between(mention.span.end, span.start))
        : AGE_BEFORE.test(between(span.end, mention.span.start))),
  );
  return bearer === undefined ? undefined : participantOfMention(bearer);
}

const AGE_BEHIND = /^(?:, ?(?:an? )?| ?\(|,? (?:who )?(?:is|was|aged|age),? )$/u;
const AGE_BEFORE = /^ (?:[a-z]+ ){0,2}$/u;

/** "the 58-year-old driver", "The driver, a 58-year-old man", "a boy, 9," → driver, driver, boy. */
function roleBeside(scene: Scene, span: Quantity['span']): Participant | undefined {
  const { tokens } = scene.sentence;
  const after = tokens.findIndex(({ start }) => start >= span.end);
  const noun =
    after < 0 ? undefined : tokens.slice(after, after + 4).find((token, at, run) => isPersonNoun(token) && isWithinPhrase(run, at));
  const apposed = noun === undefined || PLAIN.has(noun.lemma) ? nounBefore(tokens, span.start) : undefined;
  const bearer = apposed ?? noun;
  return bearer === undefined ? undefined : { span: spanOf(scene.reading.text, bearer.start, bearer.end), head: bearer.lemma };
}

/** Says nothing of who it is: the noun in front of the comma does. */
const PLAIN = new Set(['man', 'woman', 'person', 'resident', 'native']);

const isWithinPhrase = (run: readonly Token[], at: number) => run.slice(0, at).every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(pos));

/** "The driver, 58," and "The driver, a 58-year-old": the noun before the comma. */
function nounBefore(tokens: readonly Token[], start: number): Token | undefined {
  const before = tokens.findLastIndex((token) => token.end <= start);
  const comma = /^(?:an?|the)$/u.test(tokens[before]?.lower ?? '') ? before - 1 : before;
  const noun = tokens[comma - 1];
  return tokens[comma]?.text === ',' && noun !== undefined && isPersonNoun(noun) ? noun : undefined;
}
