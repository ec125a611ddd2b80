import { wordingsFrom, type Wording } from '../../lexicons/wordings.ts';
import type { Token } from '../../nlp/reading.ts';
import { isAttributive } from './attributive.ts';
import type { Predication } from './predication.ts';

/** A wording that a predication was found to use; `last` is the index of its last token. */
export interface FoundWording extends Wording {
  readonly last: number;
}

const STATIVE = new Set('be,remain,stay,become,keep,lie'.split(','));
/** "was found dead", "was listed in critical condition": passives that tell a state */
const TELLING = new Set(
  'report,list,declare,pronounce,find,leave,describe,deem,consider,believe,confirm,keep,rule,say,label,presume'.split(','),
);

/** Words behind the verb may stand this far from it: "found the two men guilty". */
const REACH = 7;

/** What a predication says of alternatives, by its longest wordings: "plead not guilty", not "plead guilty" as well. */
export function readWordings(predication: Predication): FoundWording[] {
  const { verb, clause } = predication;
  if (
    verb.first === verb.last &&
    (isAttributive(clause.sentence.tokens, verb.first) || isStateOfAnother(clause.sentence.tokens, verb.first))
  )
    return [];
  const states = tellsState(predication) ? statesBehind(predication) : isState(verb) ? statesAt(predication, verb.last) : [];
  const acts = verb.lemma === 'be' ? [] : actsOf(predication);
  const found = [...states, ...acts];
  const longest = Math.max(...found.map(({ words }) => words.length));
  return found.filter(({ words }) => words.length === longest);
}

/** "remains [closed]": told with the verb before it */
const isStateOfAnother = (tokens: readonly Token[], index: number) => /^(?:remain|stay)$/u.test(tokens[index - 1]?.lemma ?? '');

const tellsState = ({ verb }: Predication) => STATIVE.has(verb.lemma) || (verb.passive && TELLING.has(verb.lemma));

/** "still", "now", "fully": what may stand between "be" and the state. */
const FILLER =
  /^(?:still|now|yet|also|already|once|again|currently|being|to|be|as|all|later|officially|completely|fully|finally|today|otherwise|both|reportedly)$/u;

/** "is [still] at large" */
function statesBehind({ clause, verb }: Predication): FoundWording[] {
  const { tokens } = clause.sentence;
  let at = verb.last + 1;
  while (at < clause.to && FILLER.test(tokens[at]?.lower ?? '')) at += 1;
  return statesAt({ clause }, at);
}

/** "are linked", "is raging": states that look like verbs. */
const isState = ({ passive, reduced, progressive }: Predication['verb']) => (passive && !reduced) || progressive;

function statesAt({ clause }: Pick<Predication, 'clause'>, at: number): FoundWording[] {
  const { tokens } = clause.sentence;
  return wordingsFrom('state', tokens[at]?.lower ?? '').flatMap((wording) => {
    const last = at + wording.words.length - 1;
    return last < clause.to && isAt(tokens, wording.words, at) && !isAttribute(tokens, last) ? [{ ...wording, last }] : [];
  });
}

/** "was open water": the word describes the noun behind it. */
const isAttribute = (tokens: readonly Token[], last: number) =>
  tokens[last]?.pos === 'ADJ' && /^(?:NOUN|PROPN)$/u.test(tokens[last + 1]?.pos ?? '') && tokens[last + 1]?.pos !== undefined;

const PARTICLE = /^(?:up|down|out|off|over|away|back|through|along|apart|forth|around)$/u;

/** "arrested", "found the two men guilty"; a passive tells what is done to a thing, never what it does; "died in" only looks like one. */
function actsOf({ clause, verb }: Predication): FoundWording[] {
  const { tokens } = clause.sentence;
  const [head = ''] = verb.lemma.split(' ');
  const done = wordingsFrom('to', head);
  const doing = verb.passive && !(verb.reduced && done.length === 0) ? [] : wordingsFrom('by', head);
  return [...done, ...doing].flatMap((wording) => {
    const rest = wording.words.slice(1);
    const last =
      rest.length === 0 ? verb.last : endOf(tokens, rest, { from: verb.last + 1, to: rest[0] === 'and' ? tokens.length : clause.to });
    const isOther = rest.length === 0 && isParticle(tokens, verb.last + 1);
    return last < 0 || isOther ? [] : [{ ...wording, last }];
  });
}

/** "called [off]"; not "sank off Orla", "sank off the coast" */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const isOffPlace =
    tokens[at]?.lower === 'off' && (tokens[at + 1]?.pos === 'PROPN' || /^(?:coast|shore)$/u.test(tokens[at + 2]?.lower ?? ''));
  return PARTICLE.test(tokens[at]?.lower ?? '') && !isOffPlace;
}

const PREPOSITION = /^(?:of|to|against|for|from|on|at)$/u;

/** Index of the last of some words that stand together behind a verb, or -1. */
function endOf(tokens: readonly Token[], rest: readonly string[], { from, to }: { from: number; to: number }): number {
  const reach = rest.length === 1 && PREPOSITION.test(rest[0] ?? '') ? 1 : REACH;
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    if (isAt(tokens, rest, at)) return at + rest.length - 1;
    if (/^[,;:]$/u.test(tokens[at]?.text ?? '') || tokens[at]?.pos === 'VERB') return -1;
  }
  return -1;
}

const isAt = (tokens: readonly Token[], words: readonly string[], at: number) =>
  words.every((word, index) => tokens[at + index]?.lower === word);
