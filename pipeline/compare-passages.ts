import { spanOf, type Article, type Change, type Claim, type ClaimLink, type Conflict, type Relation } from '../schemas/index.ts';
import { alignments } from './compare/alignment/alignments.ts';
import { linkClaims } from './compare/alignment/align-claims.ts';
import { judgePair } from './compare/conflicts/judge-pair.ts';
import { findChangedVersion } from './compare/conflicts/changed-version.ts';
import { findChangedCopies } from './compare/conflicts/changed-copies.ts';
import { areLooselyOne, keptApart } from './compare/conflicts/kept-apart.ts';
import { probability, SHOW_FROM } from './compare/conflicts/score.ts';
import { makeLibrary } from './compare/library.ts';
import { findChanges } from './compare/repeats/find-changes.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { makeOrdinaryWords } from './compare/repeats/ordinary-words.ts';
import { setStory, type PlacedClaim } from './compare/setting.ts';
import { extract } from './extract.ts';

export interface PassagePair {
  readonly a: string;
  readonly b: string;
  readonly aPublished?: string | undefined;
  readonly bPublished?: string | undefined;
}

const UNRELATED: Relation = {
  outcome: 'unrelated',
  kind: null,
  reason: 'no two claims answer the same question',
  rule: 'compare/none',
  score: 0,
  slots: [],
};

const SAME_WORDS: Relation = {
  outcome: 'agree',
  kind: null,
  reason: 'both say it in the same words',
  rule: 'compare/same-words',
  score: 0.5,
  slots: [],
};

/** Two passages share few words, whatever they are about: what counts as aligned is a little looser than among whole articles. */
const PASSAGE_BONUS = 1;

/**
 * How two passages relate: the strongest relation between a claim of one and a claim of the other; for want of one, what was changed in a
 * version of one sentence, or what keeps two claims of one matter apart (a part and the whole, a plan and what was done). Symmetric.
 * `comparePassages({a: 'Nine towns agreed.', b: 'Twelve towns agreed.'}).outcome` → `'conflict'`.
 */
export function comparePassages({ a, b, aPublished, bPublished }: PassagePair): Relation {
  const articles = [passage('a', a, aPublished), passage('b', b, bPublished)];
  const repeats = findRepeats(articles);
  const setting = setStory({ id: 'pair', articleIds: ['a', 'b'], why: 'given' }, makeLibrary(articles, articles.map(extract), repeats));
  const changed = findChangedCopies(setting, 'any figure').map(relationOfChange);
  const [common, own] = [
    setting.claims.filter(isCommon),
    new Map(setting.claims.filter((placed) => !isCommon(placed)).map((placed) => [placed.claim.id, placed])),
  ];
  const relations = alignments
    .flatMap((alignment) => linkClaims(setting, alignment))
    .flatMap(({ a: one, b: two, strength, slots }) =>
      relationOf(own.get(one), own.get(two), { strength: strength + PASSAGE_BONUS, slots }),
    );
  const same = common.length > 0 ? [SAME_WORDS] : [];
  const strongest = [...changed, ...relations, ...same]
    .filter(({ score }) => score >= SHOW_FROM)
    .toSorted((x, y) => rank(y) - rank(x) || y.score - x.score || (tieKey(x) < tieKey(y) ? -1 : 1))[0];
  if (strongest !== undefined && strongest.outcome !== 'agree') return strongest;
  const versions = [...findChangedVersion(setting, articles, changesBetween(articles)), ...findChangedCopies(setting, 'any name')];
  const apart = relations.find(({ outcome, score }) => outcome === 'compatible' && score === 0);
  return versions.map(relationOfChange)[0] ?? strongest ?? apart ?? UNRELATED;
}

/** All that differs between two passages, however short they are. */
function changesBetween(articles: readonly Article[]): Change[] {
  const whole = articles.map(({ id, text }) => ({ articleId: id, span: spanOf(text, 0, text.length) }));
  return findChanges(whole, 0, makeOrdinaryWords(articles.map(({ text }) => text)));
}

const relationOfChange = ({ kind, reason, score }: Conflict): Relation => ({
  outcome: 'conflict',
  kind,
  reason,
  rule: 'compare/changed-copy',
  score,
  slots: [],
});

/** A claim that both passages make in the same words sets nothing against anything. */
const isCommon = ({ article, copies }: PlacedClaim) => copies.some((copy) => copy.article.id !== article.id);

function relationOf(
  first: PlacedClaim | undefined,
  second: PlacedClaim | undefined,
  { strength, slots }: Pick<ClaimLink, 'strength' | 'slots'>,
): Relation[] {
  if (first === undefined || second === undefined || first.article.id === second.article.id) return [];
  const kind = kindOf(first.claim, second.claim);
  const { outcome, code, reason, nudge } = judgePair(first, second);
  if (strength >= 0) return [{ outcome, kind, reason, rule: `compare/${code}`, score: probability(strength + nudge), slots }];
  if (outcome === 'compatible' && areLooselyOne(slots, strength))
    return [{ outcome, kind, reason, rule: `compare/${code}`, score: 0, slots }];
  const apart = keptApart(slots, strength);
  return apart === undefined ? [] : [{ outcome: 'compatible', kind, reason: apart.reason, rule: `compare/${apart.slot}`, score: 0, slots }];
}

/** "none at all" against some is a matter of yes or no. */
const kindOf = (a: Claim, b: Claim) => (a.kind === 'polarity' ? a.kind : b.kind);

/** Equal scores go by what does not depend on the order of the passages first. */
const tieKey = ({ kind, rule, reason }: Relation) => `${kind ?? ''} ${rule} ${reason}`;

/** What clashes tells most; what could not be told tells least. */
const rank = ({ outcome, rule }: Relation) =>
  rule === 'compare/unknown' ? 0 : ['unrelated', 'agree', 'compatible', 'update', 'disputed', 'conflict'].indexOf(outcome);

function passage(id: string, text: string, published: string | undefined): Article {
  return { id, version: '1', source: id, language: 'en', text, ...(published === undefined ? {} : { published }) };
}
