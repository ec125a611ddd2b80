import type { Claim } from '../../../schemas/index.ts';
import type { Token } from '../../nlp/reading.ts';
import { readStage } from './factuality.ts';
import { type NounPhrase, readNounPhrases } from './noun-phrase.ts';
import { noneOf } from './none-of.ts';
import type { Predication } from './predication.ts';

/** What nobody suffered when all came through like this. */
const SPARED: Readonly<Record<string, readonly string[]>> = {
  survive: ['die'],
  alive: ['die'],
  safe: ['die'],
  safely: ['die'],
  unhurt: ['injure', 'die'],
  unharmed: ['injure', 'die'],
  uninjured: ['injure', 'die'],
  unscathed: ['injure', 'die'],
};

/** Verbs that a state stands behind: "escaped unhurt", "got out safely", "were found alive". */
const COME_THROUGH = new Set('be,escape,emerge,get,walk,make,come,find,rescue,pull,bring,remain,land,return,evacuate'.split(','));

/** "All 14 crew members survived", "Everyone on board escaped unhurt": none of them died, none was hurt. */
export function sparedClaimsOf(predication: Predication): Claim[] {
  const { clause, verb } = predication;
  const { tokens } = clause.sentence;
  const classes = verb.negated || verb.modal !== null ? undefined : classesOf(tokens, predication);
  if (classes === undefined) return [];
  const phrase = allPhrase(tokens, predication);
  const { factuality } = readStage(clause, verb);
  if (phrase === undefined || factuality !== 'done') return [];
  return noneOf(predication, phrase, { classes, factuality, only: onlyOf(tokens, phrase), rule: 'claim/all-spared' });
}

function classesOf(tokens: readonly Token[], { verb, clause }: Predication): readonly string[] | undefined {
  if (verb.lemma === 'survive') return SPARED['survive'];
  if (!COME_THROUGH.has(verb.lemma)) return undefined;
  const behind = tokens.slice(verb.last + 1, Math.min(verb.last + 4, clause.to)).find(({ lower }) => Object.hasOwn(SPARED, lower));
  return behind === undefined ? undefined : SPARED[behind.lower];
}

/** "all 14 crew", "everyone on board", "both pilots", "all of them", right before the verb. */
function allPhrase(tokens: readonly Token[], { verb, clause }: Predication): NounPhrase | undefined {
  const first = tokens.findIndex(({ lower }, index) => index >= clause.from && index < verb.first && ALL.test(lower));
  if (first < 0 || verb.first - first > LONGEST || /^(?:not|almost|nearly|but)$/u.test(tokens[first - 1]?.lower ?? '')) return undefined;
  if (tokens.slice(first, verb.first).some(({ lower }) => /^(?:but|except|other|others|,)$/u.test(lower))) return undefined;
  const noun = readNounPhrases(tokens, first, verb.first)[0];
  return { first, last: noun?.last ?? first, head: noun?.head ?? first };
}

const ALL = /^(?:all|everyone|everybody|both|every)$/u;
const LONGEST = 9;

/** "All the passengers survived" says nothing of the crew. */
function onlyOf(tokens: readonly Token[], { head }: NounPhrase): string | undefined {
  const noun = tokens[head]?.lemma ?? '';
  const named = /^(?:member|staff)$/u.test(noun) ? (tokens[head - 1]?.lemma ?? noun) : noun;
  return ANYBODY.has(named) ? undefined : named;
}

const ANYBODY = new Set('all,everyone,everybody,both,every,person,people,victim,occupant,resident,board'.split(','));
