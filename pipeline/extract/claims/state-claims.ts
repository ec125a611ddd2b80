import { spanOf, type Claim } from '../../../schemas/index.ts';
import { states } from '../../lexicons/states.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { partiesOfNoun } from './parties.ts';
import { readFrame } from './participants.ts';
import type { Predication } from './predication.ts';

const COPULAS = new Set(['be', 'remain', 'stay']);

/** "The suspect remains at large": a state of somebody or something, as a claim of the class that brings it about. */
export function stateClaimsOf(predication: Predication): Claim[] {
  const { scene, clause, verb } = predication;
  if (!COPULAS.has(verb.lemma)) return [];
  const { tokens, text, start } = clause.sentence;
  const { end } = tokens[verb.last] as Token;
  const behind = text.slice(end - start);
  const state = states.find((entry) => entry.behind.test(behind));
  if (state === undefined) return [];
  const frame = readFrame(predication);
  const stage = readStage(clause, verb);
  const length = (state.behind.exec(behind)?.[0] ?? '').length;
  return partiesOfNoun(scene, frame.agent ?? frame.patient).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'status',
      subject: party,
      predicate: verb.lemma,
      predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, end + length),
      predicateClass: state.classId,
      polarity: stage.negated ? 'negative' : 'positive',
      factuality: stage.factuality,
      rule: state.id,
    }),
  );
}
