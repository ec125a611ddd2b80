import type { Claim, Factuality } from '../../../schemas/index.ts';
import { classOfNoun, classOfVerb } from '../../lexicons/predicate-classes.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { noneOf } from './none-of.ts';
import { readNounPhrases, type NounPhrase } from './noun-phrase.ts';
import type { Predication } from './predication.ts';

/** Verbs that say of a thing only that there is one. */
const EXISTENCE = new Set('be,reach,make,report,record,sign,find,announce,hold,file,conclude,strike,exist,register,confirm'.split(','));

/** Things of which reports say that nobody has suffered them: done to people, or done by them. */
const SUFFERED = new Set('arrest,charge,injure,die,hospitalize,shoot,evacuate,rescue'.split(','));
const UNDERGONE = new Set('die,survive'.split(','));

/** "no formal agreements have been reached", "no suspects have been arrested", "no one was hurt": none of a class of things exists, or nobody suffered it. */
export function noneClaimsOf(predication: Predication): Claim[] {
  const { clause, verb } = predication;
  if (verb !== clause.verbs[0] || verb.modal !== null) return [];
  const { tokens } = clause.sentence;
  const phrases = [...readNounPhrases(tokens, clause.from, clause.to), ...nobodyPhrases(tokens, clause.from, clause.to)].filter((phrase) =>
    deniesAll(tokens, phrase, predication),
  );
  if (phrases.length === 0) return [];
  const { factuality } = readStage(clause, verb);
  if ((factuality !== 'done' && factuality !== 'ongoing') || FORMER.test(clause.sentence.text)) return [];
  return phrases.flatMap((phrase) => claimsOf(predication, phrase, factuality));
}

/** "nobody was hurt on that occasion": another event */
const FORMER =
  /\b(?:that|previous|earlier|last|similar) (?:occasion|time|incident|day|accident|attack|case|fire|crash|year|month|week|one)\b/iu;

/** "no one" */
function nobodyPhrases(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  return tokens.slice(from, to).flatMap((token, offset) => {
    const first = from + offset;
    return token.lower === 'no' && tokens[first + 1]?.lower === 'one' ? [{ first, last: first + 1, head: first + 1 }] : [];
  });
}

/** "no arrests", "nobody", "not ... any arrests"; "no one else" and "no other" leave some. */
function deniesAll(tokens: readonly Token[], { first, head, last }: NounPhrase, predication: Predication): boolean {
  const determiner = (tokens[first] as Token).lower;
  const leavesSome = tokens
    .slice(first, last + 2)
    .some(({ lower }) => /^(?:else|other|others|further|more|additional|new|such|longer)$/u.test(lower));
  if (leavesSome || (tokens[head] as Token).lower === 'doubt') return false;
  return (
    /^(?:no|nobody|none|no-one)$/u.test(determiner) || (determiner === 'any' && (predication.verb.negated || isUnderDenial(predication)))
  );
}

/** "denied that any arrests had been made", "denies there is any deal" */
function isUnderDenial({ scene, index, clause }: Predication): boolean {
  const before = scene.clauses[index - 1];
  const governor = before?.verbs.at(-1);
  return governor?.lemma === 'deny' && !governor.negated && before?.sentence === clause.sentence && clause.from - governor.last <= 2;
}

function claimsOf(predication: Predication, phrase: NounPhrase, factuality: Factuality): Claim[] {
  const { clause, verb } = predication;
  const { tokens } = clause.sentence;
  const { lemma } = tokens[phrase.head] as Token;
  const only = phrase.last < verb.first && !ANYBODY.has(lemma) ? lemma : undefined;
  return noneOf(predication, phrase, { classes: classesOf(tokens, phrase, verb), factuality, only, rule: 'claim/none-of-a-kind' });
}

/** "no one", "no injuries": nobody at all; "no officers" leaves the rest. */
const ANYBODY = new Set(
  'one,nobody,no-one,body,person,people,suspect,injury,casualty,death,fatality,arrest,life,wound,charge,evacuation,victim,agreement,deal'.split(
    ',',
  ),
);

/** "there were no arrests"; "no ballot was wet" says nothing of ballots being there */
const isThere = (phrase: NounPhrase, verb: Predication['verb']) => verb.lemma !== 'be' || phrase.first > verb.last;

/** Things of which none may be told: what people agree on, suffer or do. */
const TOLD = new Set(
  'agree,arrest,charge,injure,die,destroy,evacuate,hospitalize,infect,rescue,shoot,attack,dismiss,resign,ask,approve'.split(','),
);

const LOSSES = new Set(['casualty', 'victim']);

/** The classes of which there is none: of the things that there are not, or of what nobody suffered. */
function classesOf(tokens: readonly Token[], phrase: NounPhrase, verb: Predication['verb']): string[] {
  return (
    (EXISTENCE.has(verb.lemma) && isThere(phrase, verb) ? classesOfThing(tokens, phrase) : null) ?? classesSuffered(tokens, phrase, verb)
  );
}

/** "no arrests", "no formal agreements"; "no serious injuries" leaves others. Null where the noun is of no class. */
function classesOfThing(tokens: readonly Token[], { first, head }: NounPhrase): string[] | null {
  const noun = (tokens[head] as Token).lemma;
  if (LOSSES.has(noun)) return ['die', 'injure'];
  const named = classOfNoun(noun)?.id;
  if (named === undefined) return null;
  return (head - first > 1 && named !== 'agree') || !TOLD.has(named) ? [] : [named];
}

/** "no one was hurt", "nobody died" */
function classesSuffered(tokens: readonly Token[], { last }: NounPhrase, verb: Predication['verb']): string[] {
  const state = stateBehind(tokens, verb) ?? placeBehind(tokens, verb);
  const acted = state ?? classOfVerb(verb.lemma)?.id;
  const known = verb.passive || state !== undefined ? SUFFERED : UNDERGONE;
  const isSubject = last < verb.first && verb.first - last <= 2;
  return acted !== undefined && known.has(acted) && isSubject ? [acted] : [];
}

/** "nobody is in custody", "no one has been taken to hospital" */
function placeBehind(tokens: readonly Token[], { lemma, last }: Predication['verb']): string | undefined {
  if (lemma !== 'be' && lemma !== 'take' && lemma !== 'bring' && lemma !== 'place') return undefined;
  const words = tokens.slice(last + 1, last + 5).map(({ lower }) => lower);
  return PLACES.find(({ behind }) => behind.test(words.join(' ')))?.suffered;
}

const PLACES = [
  { behind: /^(?:(?:in|into) (?:\p{L}+ )?(?:custody|detention|jail)|under arrest|behind bars)\b/u, suffered: 'arrest' },
  { behind: /^(?:in|to|into) (?:an? |the )?(?:\p{L}+ )?hospital\b/u, suffered: 'hospitalize' },
];

/** "no one was hurt", where "hurt" was read as an adjective */
const stateBehind = (tokens: readonly Token[], verb: Predication['verb']) =>
  verb.lemma === 'be' && tokens[verb.last + 1]?.pos === 'ADJ' ? classOfNoun((tokens[verb.last + 1] as Token).lower)?.id : undefined;
