import { spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage, type Stage } from './factuality.ts';
import { makeClaim } from './make-claim.ts';
import { daysOf } from './marks.ts';
import { partiesOfNoun } from './parties.ts';
import { readFrame } from './participants.ts';
import { whomPronounMeans } from './pronoun.ts';
import type { Predication } from './predication.ts';
import type { Scene } from './scene.ts';
import { readWordings, type FoundWording } from './wordings.ts';

/** "The suspect remains at large", "a jury cleared him": which of two ways it went with a thing, as a claim for each thing. */
export function alternativeClaimsOf(predication: Predication): Claim[] {
  const found = readWordings(predication);
  if (found.length === 0) return [];
  const stage = readStage(predication.clause, predication.verb);
  return isTold(stage) ? found.flatMap((wording) => claimsOf(predication, wording, stage)) : [];
}

/** What is possible or only supposed goes neither way; what is planned goes one way or the other as well. */
const isTold = ({ factuality }: Stage) => /^(?:done|ongoing|planned|refused|superseded)$/u.test(factuality);

function claimsOf(predication: Predication, { alternative, side, role, last }: FoundWording, stage: Stage): Claim[] {
  const { scene, clause, verb } = predication;
  const { tokens } = clause.sentence;
  const { agent, patient } = readFrame(predication);
  const theme = role === 'to' ? patient : role === 'by' ? agent : (agent ?? patient);
  const other = role === 'by' ? patient : undefined;
  if (theme === undefined || !isOf(alternative.of, theme) || !isTowards(alternative.towards, other)) return [];
  return themesOf(scene, theme).map((party) =>
    makeClaim(scene, clause, party.span, {
      kind: 'polarity',
      subject: party,
      ...given('object', other),
      predicate: verb.lemma,
      predicateSpan: spanOf(scene.reading.text, (tokens[verb.first] as Token).start, (tokens[last] as Token).end),
      predicateClass: `either:${alternative.id}`,
      polarity: (stage.negated || stage.factuality === 'refused') !== DENIED.test(theme.span.text) ? 'negative' : 'positive',
      factuality: stage.factuality,
      marks: [`side:${side}`, ...daysOf(clause, scene)],
      rule: `either/${alternative.id}`,
    }),
  );
}

/** "no road was closed": it did not go that way with any of them. */
const DENIED = /^(?:no|none of)\b/iu;

/** The names that a noun stands for, whom "he" or "she" means, else the thing that it tells itself: "a 19-year-old man", "shares of Velmont Foods". */
function themesOf(scene: Scene, theme: Participant): Participant[] {
  const parties = partiesOfNoun(scene, theme);
  if (parties.length > 0) return parties;
  if (/^(?:he|she)$/iu.test(theme.head)) return [whomPronounMeans(scene, theme)].flatMap((person) => person ?? []);
  return PRONOUN.test(theme.head) ? [] : [theme];
}

const PRONOUN =
  /^(?:I|it|they|he|she|we|you|who|which|that|this|these|those|one|some|many|most|all|others?|both|each|there|none|anyone|everyone|someone|nobody|them|him|her|us|me|what|nothing|something|everything|people|thing|lot|year|half)$/iu;

const isOf = (things: ReadonlySet<string> | undefined, theme: Participant) => things?.has(lastWord(theme)) !== false;

/** "joined the union", "joined NATO"; not "entered the room" */
const isTowards = (things: ReadonlySet<string> | undefined, other: Participant | undefined) =>
  things === undefined || (other !== undefined && (other.entityId !== undefined || isOf(things, other)));

/** What sort of thing it is: "Velmont's profit" is a profit. */
const lastWord = ({ head }: Participant) => head.toLowerCase().split(' ').at(-1) ?? '';
