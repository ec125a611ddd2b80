import type { Article, Repeat } from '../../../schemas/index.ts';
import { contentId, spanOf } from '../../../schemas/index.ts';
import { chooseOrigin } from './choose-origin.ts';
import { findAlignments } from './find-alignments.ts';
import { findChanges } from './find-changes.ts';
import { foldTexts } from './fold-text.ts';
import { groupLinks } from './group-links.ts';
import { judgeStandingText } from './judge-standing-text.ts';
import { linkPassages } from './link-passages.ts';
import { makeOrdinaryWords } from './ordinary-words.ts';
import type { Passage } from './passage.ts';

/**
 * Finds passages that stand twice, inside one article or across articles, and what was changed in the copies.
 * Two articles with one agency's paragraph → one Repeat with two occurrences. Symmetric; independent of the order of articles.
 */
export function findRepeats(articles: readonly Article[]): Repeat[] {
  const sorted = [...articles].sort((one, other) => compareText(one.id, other.id) || compareText(one.version, other.version));
  const texts = sorted.map(({ text }) => text);
  const folded = foldTexts(texts);
  const groups = groupLinks(linkPassages(findAlignments(folded), texts, folded));
  const isOrdinary = makeOrdinaryWords(texts);
  const standing = judgeStandingText(groups, sorted);
  return groups.map((group, index) => makeRepeat(group, sorted, { standing: standing[index], isOrdinary })).sort(compareRepeats);
}

interface Context {
  readonly standing: string | undefined;
  readonly isOrdinary: (word: string) => boolean;
}

function makeRepeat(group: readonly Passage[], articles: readonly Article[], { standing, isOrdinary }: Context): Repeat {
  const passages = [...group].sort((one, other) => one.article - other.article || one.start - other.start);
  const occurrences = passages.map(({ article, start, end }) => {
    const { id, text } = articles[article] as Article;
    return { articleId: id, span: spanOf(text, start, end) };
  });
  const published = passages.map(({ article }) => articles[article]?.published);
  const origin = chooseOrigin(occurrences, published);
  const kind = new Set(occurrences.map(({ articleId }) => articleId)).size === 1 ? ('within' as const) : ('across' as const);
  const id = contentId(
    'repeat',
    occurrences.map(({ articleId, span }) => `${articleId} ${span.start} ${span.end}`),
  );
  const changed = standing === undefined ? findChanges(occurrences, origin, isOrdinary) : [];
  return { id, kind, occurrences, origin, changed, boilerplate: standing !== undefined, rule: standing ?? `repeat/${kind}` };
}

function compareRepeats(one: Repeat, other: Repeat): number {
  const [a, b] = [one.occurrences[0], other.occurrences[0]];
  if (!a || !b) return 0;
  return compareText(a.articleId, b.articleId) || a.span.start - b.span.start || b.span.end - a.span.end || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
