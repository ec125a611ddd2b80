import { spanOf, type Participant, type Quantity } from '../../../schemas/index.ts';
import { nounClassesOf } from '../../lexicons/noun-classes.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicons/person-nouns.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Scene } from './scene.ts';

const isPersonNoun = ({ lemma }: Token) =>
  KIN_NOUNS.has(lemma) || ROLE_NOUNS.has(lemma) || nounClassesOf(lemma).some(({ person }) => person);

/** Says nothing of who it is: the noun in front of the comma does. */
const PLAIN = new Set(['man', 'woman', 'person', 'resident', 'native']);

/** Whose age a figure is, where no name stands beside it: "the 58-year-old driver", "The driver, a 58-year-old man", "a boy, 9," → driver, driver, boy. */
export function bearingRole(scene: Scene, { kind, span }: Quantity): Participant | undefined {
  if (kind !== 'age') return undefined;
  const { tokens } = scene.sentence;
  const after = tokens.findIndex(({ start }) => start >= span.end);
  const noun =
    after < 0 ? undefined : tokens.slice(after, after + 4).find((token, at, run) => isPersonNoun(token) && isWithinPhrase(run, at));
  const apposed = noun === undefined || PLAIN.has(noun.lemma) ? nounBefore(tokens, span.start) : undefined;
  const bearer = apposed ?? noun;
  return bearer === undefined ? undefined : { span: spanOf(scene.reading.text, bearer.start, bearer.end), head: bearer.lemma };
}

const isWithinPhrase = (run: readonly Token[], at: number) => run.slice(0, at).every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/u.test(pos));

/** "The driver, 58," and "The driver, a 58-year-old": the noun before the comma. */
function nounBefore(tokens: readonly Token[], start: number): Token | undefined {
  const before = tokens.findLastIndex((token) => token.end <= start);
  const comma = /^(?:an?|the)$/u.test(tokens[before]?.lower ?? '') ? before - 1 : before;
  const noun = tokens[comma - 1];
  return tokens[comma]?.text === ',' && noun !== undefined && isPersonNoun(noun) ? noun : undefined;
}
