import { spanOf, type Claim } from '../../../schemas/index.ts';
import { states } from '../../lexicons/states.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { partiesOfNoun } from './parties.ts';
import { readFrame } from './participants.ts';
import type { Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

const COPULAS = new Set(['be', 'remain', 'stay']);

/** "The suspect remains at large": a state of somebody or something, as a claim of the class that brings it about. */
export function readStateClaims(scene: Scene): Claim[] {
  return scene.clauses.flatMap((clause, index) =>
    clause.verbs.flatMap((group) => (COPULAS.has(group.lemma) ? claimsOf(scene, clause, index, group) : [])),
  );
}

function claimsOf(scene: Scene, clause: Clause, index: number, group: VerbGroup): Claim[] {
  const { tokens, text, start } = clause.sentence;
  const { end } = tokens[group.last] as Token;
  const behind = text.slice(end - start);
  const state = states.find((entry) => entry.behind.test(behind));
  if (state === undefined) return [];
  const frame = readFrame(scene.reading, scene.clauses, index, group, scene.mentions);
  const stage = readStage(clause, group);
  const length = (state.behind.exec(behind)?.[0] ?? '').length;
  return partiesOfNoun(scene, frame.agent ?? frame.patient).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'status',
      subject: party,
      predicate: group.lemma,
      predicateSpan: spanOf(scene.reading.text, (tokens[group.first] as Token).start, end + length),
      predicateClass: state.classId,
      polarity: stage.negated ? 'negative' : 'positive',
      factuality: stage.factuality,
      rule: state.id,
    }),
  );
}
