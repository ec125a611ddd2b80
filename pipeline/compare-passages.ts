import { spanOf, type Article, type Change, type Conflict, type Extraction, type Relation } from '../schemas/index.ts';
import { whyOvertaken, whySupposed } from './compare/alignment/apart/only-supposed.ts';
import { findChangedVersion } from './compare/conflicts/changed-version.ts';
import { findChangedCopies } from './compare/conflicts/changed-copies.ts';
import { findSwappedRoles } from './compare/conflicts/swapped-roles.ts';
import { SHOW_FROM } from './compare/conflicts/score.ts';
import { makeLibrary } from './compare/library.ts';
import { findChanges } from './compare/repeats/find-changes.ts';
import { findRepeats } from './compare/repeats/find-repeats.ts';
import { makeOrdinaryWords } from './compare/repeats/ordinary-words.ts';
import { setStory } from './compare/setting.ts';
import { supersededCue } from './lexicons/stage-words.ts';
import { extract } from './extract.ts';
import { isCommon, relatePassages } from './relate-passages.ts';

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

/**
 * How two passages relate: the strongest relation between a claim of one and a claim of the other; for want of one, what was changed in a
 * version of one sentence, or what keeps two claims of one matter apart (a part and the whole, a plan and what was done). Symmetric.
 * `comparePassages({a: 'Nine towns agreed.', b: 'Twelve towns agreed.'}).outcome` → `'conflict'`.
 */
export function comparePassages({ a, b, aPublished, bPublished }: PassagePair): Relation {
  const articles = [passage('a', a, aPublished), passage('b', b, bPublished)];
  const repeats = findRepeats(articles);
  const extractions = articles.map(extract);
  const setting = setStory({ id: 'pair', articleIds: ['a', 'b'], why: 'given' }, makeLibrary(articles, extractions, repeats));
  const changed = findChangedCopies(setting, 'any figure').map(relationOfChange).map(overtaken(a, b));
  const [claimsOfA = [], claimsOfB = []] = extractions.map(({ claims }) => claims);
  const { answers, explained, apart } = relatePassages(setting);
  const same = setting.claims.some(isCommon) ? [SAME_WORDS] : [];
  const strongest = [...changed, ...findSwappedRoles(claimsOfA, claimsOfB), ...answers, ...same]
    .filter(({ score }) => score >= SHOW_FROM)
    .toSorted(tellingFirst)[0];
  if (strongest !== undefined && rank(strongest) > rank(SAME_WORDS)) return strongest;
  const versions = [...findChangedVersion(setting, articles, changesBetween(articles)), ...findChangedCopies(setting, 'any name')];
  const agreed = [strongest, ...explained].filter((found) => found?.outcome === 'agree' && !STAGE_ALONE.test(found.rule));
  return (
    versions.map(relationOfChange).map(overtaken(a, b))[0] ??
    agreed[0] ??
    explained.toSorted(tellingFirst)[0] ??
    strongest ??
    apart[0] ??
    supposed(extractions) ??
    UNRELATED
  );
}

/** That both tell of one stage or side says less than how their figures relate. */
const STAGE_ALONE = /^compare\/same-(?:stage|side)$/u;

/** Two sentences of one matter, of which one only supposes what the other tells or tells how it was at first, whatever was read out of them. */
function supposed([one, two]: readonly Extraction[]): Relation | undefined {
  const pairs = (one?.sentences ?? []).flatMap(({ span: a }) => (two?.sentences ?? []).map(({ span: b }) => [a.text, b.text] as const));
  const reason = pairs.flatMap(([a, b]) => whySupposed(a, b) ?? whySupposed(b, a) ?? [])[0];
  if (reason !== undefined) return { ...UNRELATED, outcome: 'compatible', reason, rule: 'compare/supposed' };
  const before = pairs.flatMap(([a, b]) => whyOvertaken(a, b) ?? [])[0];
  return before === undefined ? undefined : { ...UNRELATED, outcome: 'update', reason: before, rule: 'compare/superseded' };
}

/** "initially rejected" against "accepted": where only one passage says that it was so at first, the other tells how it went on. */
const overtaken =
  (a: string, b: string) =>
  (relation: Relation): Relation =>
    supersededCue.test(a) === supersededCue.test(b)
      ? relation
      : { ...relation, outcome: 'update', reason: 'one side is marked as overtaken', rule: 'compare/superseded' };

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

const tellingFirst = (x: Relation, y: Relation) => rank(y) - rank(x) || y.score - x.score || (tieKey(x) < tieKey(y) ? -1 : 1);

/** Equal scores go by what does not depend on the order of the passages first. */
const tieKey = ({ kind, rule, reason }: Relation) => `${kind ?? ''} ${rule} ${reason}`;

/** What clashes tells most; what could not be told tells least. */
const rank = ({ outcome, rule }: Relation) =>
  rule === 'compare/unknown' ? 0 : ['unrelated', 'agree', 'compatible', 'update', 'disputed', 'conflict'].indexOf(outcome);

function passage(id: string, text: string, published: string | undefined): Article {
  return { id, version: '1', source: id, language: 'en', text, ...(published === undefined ? {} : { published }) };
}
