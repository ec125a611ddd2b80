import type { Quantity } from '../../../schemas/index.ts';
import type { Token } from '../../nlp/reading.ts';
import type { Clause } from './clause.ts';
import { SAYING } from './saying.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * The verb a figure hangs on: the one whose subject it is (straight behind it, or behind a verb of saying), else the last one before
 * it in its clause, else the first behind it.
 */
export function governingVerb(clause: Clause, quantity: Quantity): VerbGroup | null {
  const { tokens } = clause.sentence;
  const end = Math.max(quantity.span.end, quantity.countedSpan?.end ?? 0);
  const before = clause.verbs.filter((verb) => (tokens[verb.last] as Token).end <= quantity.span.start).at(-1);
  const behind = clause.verbs.filter((verb) => (tokens[verb.first] as Token).start >= quantity.span.end);
  const finite = behind.find((verb) => !verb.reduced && !verb.infinitive && !verb.participle && !isLet(before, verb));
  const isSubject =
    finite !== undefined &&
    (before === undefined || SAYING.has(before.lemma) || ((tokens[finite.first - 1] as Token).end <= end && !isDescribing(tokens, finite)));
  return isSubject ? finite : (before ?? behind[0] ?? null);
}

/** "will let 70 prisoners go": what is let or made happen hangs on the verb that lets it. */
const isLet = (before: VerbGroup | undefined, { past, modal, progressive, passive }: VerbGroup) =>
  before !== undefined && /^(?:let|make|help|watch|see)$/u.test(before.lemma) && !past && !progressive && !passive && modal === null;

/** "will free 240 rebels held in the south": behind another verb a bare past form of what one suffers only describes the figure. */
const isDescribing = (tokens: readonly Token[], { first, last, past, lemma }: VerbGroup) =>
  first === last && past && !ONES_OWN.has(lemma) && tokens[first]?.pos === 'VERB';

/** What people do and do not suffer: "20 died" behind another verb is a statement of its own. */
const ONES_OWN = new Set(
  'die,perish,drown,flee,march,gather,protest,survive,vanish,disappear,live,work,attend,fall,rise,remain,sleep,stay,go,come,run,finish,travel,cross,arrive,return,escape,vote,win,lose,join,leave,get,take,say,have,become,begin,start'.split(
    ',',
  ),
);
