import { contains } from '../../../schemas/index.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb group where it stands: what frames and stages are read from. `index` counts the clauses of the scene. */
export interface Predication {
  readonly scene: Scene;
  readonly clause: Clause;
  readonly index: number;
  readonly verb: VerbGroup;
}

/** Every verb group of a sentence, left to right; a capital word inside a name ("Morning Consult") is none. */
export function predicationsOf(scene: Scene): Predication[] {
  return scene.clauses.flatMap((clause, index) =>
    clause.verbs.filter((verb) => !isInName(scene, verb)).map((verb) => ({ scene, clause, index, verb })),
  );
}

function isInName({ sentence, mentions }: Scene, { first, last }: VerbGroup): boolean {
  const token = sentence.tokens[last];
  return first === last && token !== undefined && /^\p{Lu}/u.test(token.text) && mentions.some(({ span }) => contains(span, token));
}
