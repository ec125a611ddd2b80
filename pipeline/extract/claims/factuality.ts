import type { Factuality } from '../../../schemas/index.ts';
import { correctionCue, stageOf, supersededCue } from '../../lexicons/stage-words.ts';
import type { ReadSentence, Token } from '../../nlp/reading.ts';
import { remember } from '../../nlp/remember.ts';
import type { Clause } from './clause.ts';
import { readCertainty } from './read-certainty.ts';
import type { VerbGroup } from './verb-group.ts';

/** How far an action has come, and the group that says so ("agreeing" in "agreeing to accept"). */
export interface Stage {
  readonly factuality: Factuality;
  readonly governor: VerbGroup | null;
  readonly negated: boolean;
}

/** Where what a sentence marks as overtaken ("initially", "earlier reports said") ends: at "but later", "now", a semicolon. */
const endOfOvertaken = remember(({ text, start }: ReadSentence): number => {
  const cue = supersededCue.exec(text);
  if (cue === null) return -1;
  const from = cue.index + cue[0].length;
  const turn = correctionCue.exec(text.slice(from));
  return turn === null ? Infinity : start + from + turn.index;
});

const isOvertaken = ({ sentence }: Clause, group: VerbGroup) => (sentence.tokens[group.first]?.start ?? 0) < endOfOvertaken(sentence);

/** Reads how far the action of `group` has come. "has declined to host" → refused; "will host" → planned. */
export function readStage(clause: Clause, group: VerbGroup): Stage {
  return stageOfGroup(group, clause);
}

const stageOfGroup = remember((group: VerbGroup, clause: Clause): Stage => {
  const stage = readStep(clause, group);
  if (stage.factuality !== 'done' && stage.factuality !== 'ongoing') return stage;
  const certainty = readCertainty(clause.sentence, group.last);
  if (certainty === 'open') return { ...stage, factuality: 'possible' };
  return certainty === 'denied' ? { ...stage, negated: true } : stage;
});

/** The step that the words of stage name; what is negated in a verb that names no step ("not criticize those voting to") is that verb. */
function readStep(clause: Clause, group: VerbGroup): Stage {
  const { tokens } = clause.sentence;
  const governor = governorOf(clause, group);
  const negated = group.negated || (governor?.negated === true && stageOf(governor.lemma) !== undefined);
  if (isOvertaken(clause, group)) return { factuality: 'superseded', governor, negated };
  if (standsBehindIf(clause, group)) return { factuality: 'hypothetical', governor, negated };
  const governed = (governor === null ? undefined : stageOf(governor.lemma)) ?? wordBefore(tokens, group);
  if (governed !== undefined) return { factuality: governedStage(governed, governor), governor, negated };
  return { factuality: ownStage(clause, group), governor, negated };
}

const CONDITIONS = new Set(['if', 'unless']);

function standsBehindIf({ sentence: { tokens }, from }: Clause, group: VerbGroup): boolean {
  for (let index = from; index < group.first; index += 1) if (CONDITIONS.has((tokens[index] as Token).lower)) return true;
  return false;
}

/** "did not agree to pay" is a refusal; "will push X to accept" has not been asked yet. */
function governedStage(governed: Factuality, governor: VerbGroup | null): Factuality {
  if (governed === 'agreed' && governor?.negated === true) return 'refused';
  return governor !== null && (governor.modal !== null || governor.infinitive) ? 'planned' : governed;
}

/** The verb that an infinitive or a gerund hangs on: the nearest one before it in its clause. */
function governorOf(clause: Clause, group: VerbGroup): VerbGroup | null {
  if (!group.infinitive && !group.participle) return null;
  const before = clause.verbs.filter((verb) => verb.last < group.first);
  const nearest = before.at(-1) ?? null;
  if (group.participle && nearest !== null && nearest.last + 2 < group.first) return null;
  return nearest;
}

/** "close to finalizing", "willing to take", "a plan to pay", "a refusal to sign": an adjective or a noun that governs. */
function wordBefore(tokens: readonly Token[], group: VerbGroup): Factuality | undefined {
  if (!group.infinitive && !group.participle) return undefined;
  const token = tokens[group.first - 1];
  return token !== undefined && /^(?:ADJ|ADV|NOUN)$/u.test(token.pos) ? stageOf(token.lemma) : undefined;
}

/** An infinitive that no word of stage governs tells the purpose of the first finite verb: "used the law to deport" was done. */
function ownStage(clause: Clause, group: VerbGroup): Factuality {
  if (group.modal !== null) return /^(?:will|wo|won['’]t|shall|['’]ll)$/u.test(group.modal) ? 'planned' : 'possible';
  const finite = clause.verbs.find((verb) => !verb.infinitive && !verb.participle && !verb.reduced && verb.first < group.first);
  if (group.infinitive) return finite?.past === true && stageOf(finite.lemma) === 'done' ? 'done' : 'planned';
  return group.progressive ? 'ongoing' : 'done';
}
