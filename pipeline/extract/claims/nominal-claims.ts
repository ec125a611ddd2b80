import { overlaps, spanOf, type Claim, type Participant } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { actionNoun, type ActionNoun } from '../../lexicons/action-nouns.ts';
import { classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { makeClaim } from './make-claim.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import { participantOf } from './participants.ts';
import { readCertainty } from './read-certainty.ts';
import { clauseAt, type Scene } from './scene.ts';

/** "the arrest of a driver", "Roe's resignation": actions told by nouns, in the frame of the verb. */
export function readNominalClaims(scene: Scene): Claim[] {
  const { tokens } = scene.sentence;
  if (!tokens.some(({ pos, lemma }) => pos === 'NOUN' && actionNoun(lemma) !== undefined)) return [];
  const phrases = readNounPhrases(tokens, 0, tokens.length);
  return phrases.flatMap((phrase, index) => {
    const head = tokens[phrase.head] as Token;
    const action = head.pos === 'NOUN' ? actionNoun(head.lemma) : undefined;
    return action === undefined ? [] : claimOf(scene, { phrase, action, behind: phrases.slice(index + 1, index + 4) });
  });
}

interface Nominal {
  readonly phrase: NounPhrase;
  readonly action: ActionNoun;
  readonly behind: readonly NounPhrase[];
}

/** One who takes part must be told; figures of it are claims of their own ("the death of six people"). */
function claimOf(scene: Scene, nominal: Nominal): Claim[] {
  const { tokens } = scene.sentence;
  const { agent, patient } = partsOf(scene, nominal);
  const subject = nominal.action.theme === 'agent' ? agent : (patient ?? agent);
  const head = tokens[nominal.phrase.head] as Token;
  const place = clauseAt(scene, head.start);
  if (subject === undefined || place === null || scene.quantities.some(({ span }) => overlaps(span, subject.span))) return [];
  const certainty = readCertainty(scene.sentence, nominal.phrase.head);
  return [
    makeClaim(scene, place.clause, head, {
      kind: 'status',
      subject,
      ...given('object', subject === patient ? agent : patient),
      predicate: nominal.action.verb,
      predicateSpan: spanOf(scene.reading.text, head.start, head.end),
      ...given('predicateClass', classOfVerb(nominal.action.verb)?.id),
      polarity: certainty === 'denied' ? 'negative' : 'positive',
      factuality: certainty === 'open' ? 'possible' : 'done',
      rule: 'nominal/action',
    }),
  ];
}

/** Whom the possessor, "of" and "by" name. A lone possessor is the theme ("Roe's arrest"), beside "of" it acts ("Velm's rejection of the plan"). */
function partsOf(scene: Scene, { phrase, action, behind }: Nominal): { agent?: Participant; patient?: Participant } {
  const owner = ownerOf(scene, phrase);
  const of = behindWord(scene, phrase.last, behind, 'of');
  const by =
    behindWord(scene, phrase.last, behind, 'by') ?? (of === undefined ? undefined : behindWord(scene, of.phrase.last, behind, 'by'));
  if (action.theme === 'agent') return { ...given('agent', of?.participant ?? owner) };
  return { ...given('patient', of?.participant ?? owner), ...given('agent', by?.participant ?? (of === undefined ? undefined : owner)) };
}

/** "Roe's", "the company's" inside the phrase of the noun. */
function ownerOf(scene: Scene, { first, head }: NounPhrase): Participant | undefined {
  const { tokens } = scene.sentence;
  const mark = tokens.findLastIndex(({ lower }, index) => index > first && index < head && /^['’]s?$/u.test(lower));
  const owner = mark < 0 ? undefined : readNounPhrases(tokens, first, mark)[0];
  return owner === undefined ? undefined : participantOf(scene, { tokens, phrase: owner });
}

function behindWord(scene: Scene, last: number, behind: readonly NounPhrase[], word: string) {
  const { tokens } = scene.sentence;
  const phrase = tokens[last + 1]?.lower === word ? behind.find(({ first }) => first === last + 2) : undefined;
  if (phrase === undefined) return undefined;
  const participant = participantOf(scene, { tokens, phrase });
  return scene.dates.some(({ span }) => overlaps(span, participant.span)) ? undefined : { phrase, participant };
}
