import { spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage, type Stage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { partiesOfNoun } from './parties.ts';
import { readFrame } from './participants.ts';
import type { Predication } from './predication.ts';
import { readWordings, type FoundWording } from './wordings.ts';

/** "The suspect remains at large", "a jury cleared him": which of two ways it went with a thing, as a claim for each thing. */
export function alternativeClaimsOf(predication: Predication): Claim[] {
  const found = readWordings(predication);
  if (found.length === 0) return [];
  const stage = readStage(predication.clause, predication.verb);
  return isTold(stage) ? found.flatMap((wording) => claimsOf(predication, wording, stage)) : [];
}

/** What is planned, possible or only supposed has not gone either way. */
const isTold = ({ factuality }: Stage) => /^(?:done|ongoing|refused|superseded)$/u.test(factuality);

function claimsOf(predication: Predication, { alternative, side, role, last }: FoundWording, stage: Stage): Claim[] {
  const { scene, clause, verb } = predication;
  const { tokens } = clause.sentence;
  const { agent, patient } = readFrame(predication);
  const theme = role === 'to' ? patient : role === 'by' ? agent : (agent ?? patient);
  const other = role === 'by' ? patient : undefined;
  if (theme === undefined || alternative.of?.has(lastWord(theme)) === false) return [];
  return partiesOfNoun(scene, theme).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'polarity',
      subject: party,
      ...given('object', other),
      predicate: verb.lemma,
      predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[last] as Token).end),
      predicateClass: `either:${alternative.id}`,
      polarity: stage.negated || stage.factuality === 'refused' ? 'negative' : 'positive',
      factuality: stage.factuality,
      marks: [`side:${side}`, ...daysOf(clause, scene)],
      rule: `either/${alternative.id}`,
    }),
  );
}

/** What sort of thing it is: "Velmont's profit" is a profit. */
const lastWord = ({ head }: Participant) => head.toLowerCase().split(' ').at(-1) ?? '';
